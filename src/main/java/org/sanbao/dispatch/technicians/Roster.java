package org.sanbao.dispatch.technicians;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sanbao.access.OrgUnit;
import org.sanbao.access.Person;
import org.sanbao.calendar.Span;
import org.sanbao.calendar.WorkingCalendar;
import org.sanbao.dispatch.travel.Point;

/**
 * All that was read to say who works when, by person; workplaces by unit, depots by the unit whose they are.
 *
 * @param extras   those that touch the time asked about; so the absences
 */
record Roster(
        Map<UUID, KeptOfTechnician> written,
        Map<UUID, List<ExtraShift>> extras,
        Map<UUID, List<Absence>> absences,
        Map<UUID, Workplace> workplaces,
        Map<UUID, Point> depots) {

    /** A unit and its working time. */
    record Workplace(OrgUnit unit, WorkingCalendar calendar) {}

    Technician technician(Person person, Instant from, Instant to, Discretion discretion) {
        UUID id = person.id();
        Workplace place = workplaces.get(person.unit());
        KeptOfTechnician written = written().getOrDefault(id, KeptOfTechnician.NOTHING);
        Profile profile = Technicians.profile(written, person);
        List<Absence> away = absences.getOrDefault(id, List.of());
        return new Technician(
                id,
                person.name(),
                place.unit.id(),
                place.unit.name(),
                place.unit.zone(),
                profile.base() == Base.HOME ? discretion.home(profile.home()) : Depots.nearest(place.unit, depots),
                profile.skills(),
                new LinkedHashSet<>(profile.tools()),
                written.stock(),
                Set.copyOf(profile.areas()),
                profile.languages(),
                rota(place, written.hours(), extras.getOrDefault(id, List.of()), away)
                        .works(from, to),
                discretion.absences(away));
    }

    private static Rota rota(Workplace place, List<WeeklyShift> own, List<ExtraShift> extra, List<Absence> away) {
        return new Rota(
                place.calendar,
                place.unit.zone(),
                own,
                extra.stream().map(each -> new Span(each.from(), each.to())).toList(),
                away.stream().map(each -> new Span(each.from(), each.until())).toList());
    }
}
