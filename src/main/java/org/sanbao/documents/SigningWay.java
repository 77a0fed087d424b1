package org.sanbao.documents;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a place for a signature was dealt with. The last three are alternatives that need a reason and a proof. */
public enum SigningWay {
    @JsonProperty("drawn")
    DRAWN,
    @JsonProperty("confirmed")
    CONFIRMED,
    @JsonProperty("refused")
    REFUSED,
    @JsonProperty("unable")
    UNABLE,
    @JsonProperty("nobody-there")
    NOBODY_THERE;

    boolean isAlternative() {
        return ordinal() >= REFUSED.ordinal();
    }

    String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    static SigningWay of(String code) {
        return valueOf(code.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
    }
}
