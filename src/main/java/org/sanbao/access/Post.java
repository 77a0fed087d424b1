package org.sanbao.access;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody holds a role in a unit, {@code [since, until)}.
 *
 * @param until     null while open-ended
 * @param deputyFor the holding stood in for; null for holders in their own right
 */
public record Post(
        UUID id, UUID person, String name, String role, UUID unit, Instant since, Instant until, UUID deputyFor) {}
