package org.sanbao.access.vocabulary;

import java.time.Instant;
import java.util.UUID;
import org.sanbao.shared.vocabulary.Event;
import org.sanbao.shared.vocabulary.EventType;

/**
 * Opens membership of the set of a role's holders, in the unit of the {@code org} card.
 *
 * @param elsewhere whether the person held the role in another unit already, and so is in the set
 * @param deputyFor the person stood in for; null for holders in their own right, and only those are members of sets
 * @param from      beginning of a deputy's days; null for holders: from the event's instant
 * @param until     end of a deputy's days, exclusive; null for holders
 */
@EventType(
        value = "role.filled",
        cards = {"person", "org"},
        means = "somebody holds a role in a unit from now, or will as deputy")
public record RoleFilled(String role, Boolean elsewhere, UUID deputyFor, Instant from, Instant until)
        implements Event {}
