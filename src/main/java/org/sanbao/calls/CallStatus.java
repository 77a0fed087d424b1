package org.sanbao.calls;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Set;

/** How far a call has come. The names people read may vary; what may follow what does not. */
public enum CallStatus {
    /** Written down, nothing tried yet. */
    @JsonProperty("registered")
    REGISTERED(Category.OPEN),
    /** Somebody is at it. */
    @JsonProperty("in-hand")
    IN_HAND(Category.OPEN),
    /** It waits for something named. */
    @JsonProperty("waiting")
    WAITING(Category.WAITING),
    /** The fault is cleared; papers may still be out. */
    @JsonProperty("solved")
    SOLVED(Category.OPEN),
    @JsonProperty("closed")
    CLOSED(Category.DONE),
    @JsonProperty("cancelled")
    CANCELLED(Category.DONE),
    /** Goes on as another call. */
    @JsonProperty("merged")
    MERGED(Category.DONE);

    /** What lists and clocks go by. */
    public enum Category {
        @JsonProperty("open")
        OPEN,
        @JsonProperty("waiting")
        WAITING,
        @JsonProperty("done")
        DONE
    }

    private final Category category;

    CallStatus(Category category) {
        this.category = category;
    }

    public Category category() {
        return category;
    }

    boolean isEnd() {
        return category == Category.DONE;
    }

    boolean mayBecome(CallStatus next) {
        return switch (this) {
            case REGISTERED, IN_HAND ->
                Set.of(IN_HAND, WAITING, SOLVED, CANCELLED, MERGED).contains(next);
            case WAITING -> Set.of(REGISTERED, IN_HAND, CANCELLED, MERGED).contains(next);
            case SOLVED -> Set.of(CLOSED, IN_HAND, MERGED).contains(next);
            case CLOSED, CANCELLED -> next == IN_HAND;
            case MERGED -> false;
        };
    }
}
