package org.sanbao.money;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

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
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static EntryKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
