package org.sanbao.exchange;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far a file has come. */
enum BatchState {
    @JsonProperty("uploaded")
    UPLOADED,
    /** The dry run is under way. */
    @JsonProperty("checking")
    CHECKING,
    @JsonProperty("checked")
    CHECKED,
    @JsonProperty("running")
    RUNNING,
    /** By somebody, or by itself: then with a trouble. It goes on where it was. */
    @JsonProperty("stopped")
    STOPPED,
    @JsonProperty("done")
    DONE;

    boolean mayBeChecked() {
        return this == UPLOADED || this == CHECKED || this == STOPPED;
    }

    boolean mayRun() {
        return this == CHECKED || this == STOPPED;
    }

    boolean isUnderWay() {
        return this == CHECKING || this == RUNNING;
    }
}
