package org.sanbao.ledgers;

import java.util.UUID;
import org.sanbao.shared.Codes;

/** Whose account it is. */
public record Party(Kind kind, UUID id) {

    public enum Kind {
        PERSON,
        DEALER,
        ORG;

        static Kind of(String code) {
            return Codes.parse(Kind.class, code);
        }
    }

    public static Party person(UUID id) {
        return new Party(Kind.PERSON, id);
    }

    /** The id where it is a person, else null. */
    UUID person() {
        return kind == Kind.PERSON ? id : null;
    }

    /** {@code person}: as the table and the journal's cards have it. */
    String code() {
        return Codes.of(kind);
    }
}
