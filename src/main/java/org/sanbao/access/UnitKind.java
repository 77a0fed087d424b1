package org.sanbao.access;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** Kinds of organisation units, as regulations speak of them. They may nest freely below the one company. */
public enum UnitKind {
    @JsonProperty("company")
    COMPANY,
    @JsonProperty("branch")
    BRANCH,
    @JsonProperty("centre")
    CENTRE,
    @JsonProperty("department")
    DEPARTMENT,
    @JsonProperty("section")
    SECTION,
    @JsonProperty("group")
    GROUP,
    @JsonProperty("shift")
    SHIFT,
    @JsonProperty("outlet")
    OUTLET;

    /** As stored and as rules read it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static UnitKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
