package org.sanbao.dispatch.plans;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** Why somebody asks the planner. */
enum PlanReason {
    /** The day is to be planned. */
    @JsonProperty("day")
    DAY,
    /** An urgent job came in. */
    @JsonProperty("urgent")
    URGENT,
    /** A technician cannot work. */
    @JsonProperty("absent")
    ABSENT,
    /** A job takes longer than was booked. */
    @JsonProperty("overrun")
    OVERRUN,
    /** Somebody wants to see whether there is a better plan. */
    @JsonProperty("hand")
    HAND;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static PlanReason of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
