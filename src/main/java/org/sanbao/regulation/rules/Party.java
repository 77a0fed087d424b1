package org.sanbao.regulation.rules;

import java.util.List;

/** Who: bound to persons as late as possible. */
public sealed interface Party {

    /** How a role finds its holder. */
    enum Find {
        /** An attribute of a card or of the event. */
        SUBJECT,
        /** The post in the subject's unit, else in the next unit up. */
        UNIT,
        /** Bound once by the company. */
        FIXED,
        /** Has no account; {@code answers} names who is accountable. */
        EXTERNAL,
        /** {@code head}, {@code superior}, {@code guard-on-duty}: found from the organisation or the roster. */
        STRUCTURE
    }

    /**
     * @param role the vocabulary's role, aliases resolved
     * @param path the attribute that holds the person for {@code SUBJECT}, else null
     * @param of   the card or path whose unit or person counts ({@code org}, {@code event.department}); null is the subject's unit
     */
    record Role(String role, Find find, String path, String of) implements Party {}

    /** {@code members of complaint.cause_group}. */
    record Members(String path) implements Party {}

    /** {@code each department in complaint.departments}: one obligation for each member of the list. */
    record Each(String what, String path) implements Party {}

    /** The first that is filled and present. */
    record First(List<Party> parties) implements Party {
        public First {
            parties = List.copyOf(parties);
        }
    }

    /** A column of type party of a decision point. */
    record Outcome(String point, String column) implements Party {}

    /** The person, unit or list an attribute holds; {@code item} is the member of a {@code for:} list. */
    record At(String path) implements Party {}
}
