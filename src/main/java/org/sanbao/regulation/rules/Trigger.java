package org.sanbao.regulation.rules;

import java.util.List;
import org.sanbao.regulation.time.Recurrence;

/** What starts a rule. */
public sealed interface Trigger {

    /** One of these events happened; {@code each} is null unless the rule applies once per member of a list. */
    record When(List<EventPattern> events, Each each) implements Trigger {
        public When {
            events = List.copyOf(events);
        }
    }

    /** Only through a {@code raise} or {@code charge} step. */
    record Raised() implements Trigger {}

    /** Each occurrence, for each member of the set; {@code set} null is once per occurrence for each unit the regulation covers. */
    record Every(Recurrence recurrence, String set) implements Trigger {}

    /** Once per member while it is a member; those there at adoption too. */
    record Member(String set) implements Trigger {}

    /** What a {@code for:} beside {@code when:} walks over; the member is {@code item}. */
    sealed interface Each {
        record Of(String path) implements Each {}

        record Parties(List<Party> parties) implements Each {
            public Parties {
                parties = List.copyOf(parties);
            }
        }

        record Set(String set) implements Each {}
    }
}
