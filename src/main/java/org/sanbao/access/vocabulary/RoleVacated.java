package org.sanbao.access.vocabulary;

import java.util.UUID;
import org.sanbao.shared.vocabulary.Event;
import org.sanbao.shared.vocabulary.EventType;

/**
 * Ends what {@link RoleFilled} with the same role, unit and {@code deputyFor} began.
 *
 * @param elsewhere whether the person still holds the role in another unit, and so stays in the set
 * @param deputyFor the person stood in for, or null
 */
@EventType(
        value = "role.vacated",
        cards = {"person", "org"},
        means = "somebody no longer holds a role in a unit")
public record RoleVacated(String role, Boolean elsewhere, UUID deputyFor) implements Event {}
