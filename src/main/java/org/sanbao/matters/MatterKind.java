package org.sanbao.matters;

import java.util.Locale;

/** What a clause may open, as the rule language says it. */
public enum MatterKind {
    COMPLAINT,
    FAULT,
    ISSUE,
    IMPROVEMENT,
    INQUIRY,
    APPRAISAL;

    static MatterKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** As rules and catalogues have it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
