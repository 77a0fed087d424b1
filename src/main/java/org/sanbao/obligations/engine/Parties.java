package org.sanbao.obligations.engine;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sanbao.regulation.rules.Party;

/** Turns a rule's party into whoever owes, or is told: a person where an attribute names one, else a role in a unit that is filled when asked. */
final class Parties {

    private final World world;

    Parties(World world) {
        this.world = world;
    }

    Owner owner(Party party, CaseReading reading, UUID unit, Instant at) {
        return switch (party) {
            case Party.Role role -> role(role, reading, unit);
            case Party.Each each -> named(reading.item(), each.what(), unit);
            case Party.Members members -> new Owner("members", unitOf(reading.value(members.path()), unit), null);
            case Party.First first -> first(first.parties(), reading, unit, at);
            case Party.Outcome outcome ->
                decided(reading.outcome(outcome.point(), outcome.column()), reading, unit, at);
            case Party.At path -> named(reading.required(path.path()), null, unit);
        };
    }

    private Owner role(Party.Role role, CaseReading reading, UUID unit) {
        if (role.find() == Party.Find.SUBJECT && role.path() != null) {
            return new Owner(role.role(), unit, CaseReading.reference(reading.value(role.path())));
        }
        return new Owner(role.role(), role.of() == null ? unit : unitOf(reading.value(role.of()), unit), null);
    }

    /** A path to a person's card counts in that person's unit; without one the case's unit answers. */
    private static UUID unitOf(Object value, UUID otherwise) {
        UUID id = CaseReading.reference(value);
        return id == null ? otherwise : id;
    }

    private Owner first(List<Party> parties, CaseReading reading, UUID unit, Instant at) {
        Owner owner = null;
        for (Party each : parties) {
            owner = owner(each, reading, unit, at);
            if (owner.person() != null
                    || owner.role() != null
                            && world.holders()
                                    .holder(owner.role(), owner.unit(), at)
                                    .isPresent()) {
                return owner;
            }
        }
        return owner;
    }

    private Owner decided(Object value, CaseReading reading, UUID unit, Instant at) {
        return value instanceof Party party ? owner(party, reading, unit, at) : named(value, null, unit);
    }

    /** An attribute may hold a person, or the word of a role. */
    private static Owner named(Object value, String role, UUID unit) {
        UUID id = CaseReading.reference(value);
        return id == null ? new Owner(value == null ? role : value.toString(), unit, null) : new Owner(role, unit, id);
    }

    /** Who it is at an instant: the person named, or whoever holds the role; null when even the unit has no head. */
    UUID holder(Owner owner, Instant at) {
        if (owner.person() != null) {
            return owner.person();
        }
        return owner.role() == null
                ? null
                : world.holders().holder(owner.role(), owner.unit(), at).orElse(null);
    }
}
