package org.sanbao.dispatch.board;

import java.time.Instant;
import java.util.OptionalInt;
import org.sanbao.dispatch.travel.Point;

/** How long the way between two places takes, one of which may be unknown. */
interface Ways {

    /** Whole minutes, rounded up, setting out then; empty where one of the places is unknown. */
    OptionalInt minutes(Point from, Point to, Instant at);
}
