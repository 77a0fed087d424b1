package org.sanbao.regulation.rules;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Where the engine gets its rules: from the database in production, from a draft in the replay. Safe for many threads. */
public interface Rulebook {

    /**
     * The rules in force for a unit and product line at an instant.
     *
     * @param unit        organisation unit; null is the company
     * @param productLine null where the subject has none
     */
    Ruleset inForce(UUID unit, String productLine, Instant at);

    /** When other rules come into force there next, or cease to be; empty if that is not known of any later instant. */
    default Optional<Instant> nextChange(UUID unit, Instant after) {
        return Optional.empty();
    }

    /** A rule of any edition there ever was; empty if the edition is unknown. */
    Optional<Rule> rule(RuleRef ref);
}
