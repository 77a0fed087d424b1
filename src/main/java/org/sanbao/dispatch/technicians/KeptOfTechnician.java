package org.sanbao.dispatch.technicians;

import java.util.List;
import java.util.Map;

/**
 * What is written down of a technician.
 *
 * @param profile null before anything was
 * @param hours   own hours by weekday, in order; none: the unit's
 * @param stock   parts on the van, by code
 * @param version 0 before anything was written
 */
record KeptOfTechnician(Profile profile, List<WeeklyShift> hours, Map<String, Integer> stock, int version) {

    static final KeptOfTechnician NOTHING = new KeptOfTechnician(null, List.of(), Map.of(), 0);
}
