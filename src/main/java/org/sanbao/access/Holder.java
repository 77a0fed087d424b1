package org.sanbao.access;

import java.util.UUID;

/**
 * Who answers for a role at a moment.
 *
 * @param person    the holder, or the deputy while one stands in
 * @param unit      where the role was found filled: the unit asked for, or the next above
 * @param deputyFor the holder stood in for, or null
 * @param asHead    nobody holds the role, so it falls to the head of the unit; the gap should be shown
 */
public record Holder(UUID person, UUID unit, UUID deputyFor, boolean asHead) {}
