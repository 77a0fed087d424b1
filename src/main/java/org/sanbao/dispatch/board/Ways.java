package org.sanbao.dispatch.board;

import java.time.Instant;
import java.util.OptionalInt;
import org.sanbao.dispatch.travel.Waypoint;

/** How long the way between two places takes, one of which may be unknown. */
interface Ways {

    /** Whole minutes, rounded up, setting out then; empty where one of the places is unknown. */
    OptionalInt minutes(Waypoint from, Waypoint to, Instant at);
}
