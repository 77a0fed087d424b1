package org.sanbao.dispatch.technicians;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanbao.dispatch.travel.Point;

/**
 * All that is kept of a technician, for the reader's eyes.
 *
 * @param profile   its home is null for readers whom it does not concern
 * @param depot     of the unit or the nearest above; null while none has one
 * @param hours     own hours by weekday; none: the unit's working time
 * @param extras    hours besides, since a month ago
 * @param absences  since three months ago
 * @param mayManage whether the reader may change it
 * @param own       whether it is the reader's own
 * @param version   for {@code If-Match}; 0 before anything was written down
 */
public record TechnicianFile(
        UUID id,
        String name,
        UUID unit,
        String unitName,
        ZoneId zone,
        LocalDate today,
        Profile profile,
        Point depot,
        List<WeeklyShift> hours,
        List<ExtraShift> extras,
        Map<String, Integer> stock,
        List<Absence> absences,
        boolean mayManage,
        boolean own,
        int version) {}
