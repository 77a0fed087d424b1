package org.sanbao.money;

import com.fasterxml.jackson.annotation.JsonValue;
import org.sanbao.shared.Codes;

/** What an entry of the cashbook records. */
public enum EntryKind {
    /** From the customer into the technician's hands. */
    TAKEN,
    /** From the technician into the accountant's. */
    HANDED_IN,
    /** Asked for by a formal invoice. */
    INVOICED;

    @JsonValue
    String code() {
        return Codes.of(this);
    }

    static EntryKind of(String code) {
        return Codes.parse(EntryKind.class, code);
    }
}
