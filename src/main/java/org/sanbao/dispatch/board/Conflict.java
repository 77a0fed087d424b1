package org.sanbao.dispatch.board;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.sanbao.shared.Codes;

/**
 * Something that stands against a booking. A person may book in spite of it, having seen it; the planner never does.
 *
 * @param what    the other job's number, or the code of what is missing; null where the kind says it all
 * @param at      the instant that is not kept; null where none is
 * @param minutes by how much; null where that cannot be said
 * @param due     the duty whose limit it is, with its clause; null where no clause asks
 */
public record Conflict(Kind kind, String what, Instant at, Long minutes, Due due) {

    public enum Kind {
        /** Two things at the same time. */
        @JsonProperty("overlap")
        OVERLAP,
        @JsonProperty("off-shift")
        OFF_SHIFT,
        @JsonProperty("absent")
        ABSENT,
        @JsonProperty("skill")
        SKILL,
        @JsonProperty("tool")
        TOOL,
        @JsonProperty("part")
        PART,
        @JsonProperty("territory")
        TERRITORY,
        /** The way from the one before takes longer than there is time. */
        @JsonProperty("travel-before")
        TRAVEL_BEFORE,
        @JsonProperty("travel-after")
        TRAVEL_AFTER,
        /** Arrives after the instant by which a clause wants somebody there. */
        @JsonProperty("late")
        LATE,
        /** Outside the time the customer was promised. */
        @JsonProperty("window")
        WINDOW,
        /** Before the job can be done: a part comes, the customer is away. */
        @JsonProperty("early")
        EARLY,
        /** It takes two people. */
        @JsonProperty("help")
        HELP
    }

    /** The codes of all kinds: for who books whatever stands against it. What really did is recorded, and no more. */
    public static final List<String> CODES =
            Arrays.stream(Kind.values()).map(Codes::of).toList();

    static Conflict of(Kind kind) {
        return new Conflict(kind, null, null, null, null);
    }

    static Conflict of(Kind kind, String what) {
        return new Conflict(kind, what, null, null, null);
    }
}
