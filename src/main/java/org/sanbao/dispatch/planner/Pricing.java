package org.sanbao.dispatch.planner;

/** How the cost of a further task in a tour is found. */
enum Pricing {
    /** From the ways beside it. */
    WAY,
    /** From the ways and the least duration of what lies before and after it. */
    DURATION,
    /** By walking on until nothing changes any more. */
    WALKED
}
