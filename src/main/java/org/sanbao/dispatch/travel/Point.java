package org.sanbao.dispatch.travel;

import org.sanbao.customers.Zone;

/**
 * A place to drive from or to.
 *
 * @param latitude  degrees, north positive
 * @param longitude degrees, east positive
 * @param zone      how far out it lies; null: not known, and reckoned with as if it were in town
 */
public record Point(double latitude, double longitude, Zone zone) {}
