package org.sanbao.workshop;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.EnumSet;
import java.util.Set;

/** Where goods taken in are on their way; what else must be so before they move on, the regulation's gates say. */
public enum ItemState {
    /** With us, nobody works on it. */
    @JsonProperty("in")
    IN,
    @JsonProperty("on-bench")
    ON_BENCH,
    /** Work ended, not yet inspected. */
    @JsonProperty("repaired")
    REPAIRED,
    /** Inspected and passed: the customer may have it. */
    @JsonProperty("ready")
    READY,
    @JsonProperty("out")
    OUT;

    private Set<ItemState> next() {
        return switch (this) {
            case IN -> EnumSet.of(ON_BENCH, OUT);
            case ON_BENCH -> EnumSet.of(REPAIRED);
            case REPAIRED -> EnumSet.of(ON_BENCH, READY, IN, OUT);
            case READY -> EnumSet.of(ON_BENCH, OUT);
            case OUT -> EnumSet.noneOf(ItemState.class);
        };
    }

    boolean mayBecome(ItemState other) {
        return next().contains(other);
    }
}
