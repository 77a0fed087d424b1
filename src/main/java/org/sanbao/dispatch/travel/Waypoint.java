package org.sanbao.dispatch.travel;

import org.sanbao.customers.Zone;

/**
 * A place to drive from or to.
 *
 * @param latitude  degrees, north positive
 * @param longitude degrees, east positive
 * @param zone      how far out it lies; null: not known, and reckoned with as if it were in town
 */
public record Waypoint(double latitude, double longitude, Zone zone) {

    /** How far out a base lies is not known; ways are reckoned as if it were in town. Null stays null. */
    public static Waypoint of(Point base) {
        return base == null
                ? null
                : new Waypoint(base.latitude().doubleValue(), base.longitude().doubleValue(), null);
    }
}
