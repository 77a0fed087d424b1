package org.sanbao.dispatch.technicians;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.sanbao.access.OrgUnit;
import org.sanbao.access.Organisation;
import org.sanbao.shared.Actor;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.Sight;
import org.sanbao.shared.http.InvalidInput;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is there on some days, by the dates and clocks of the reader's own unit. */
@Component
@Transactional(readOnly = true)
class Teams {

    private static final Sight OWN = Sight.everything("the reader's own unit");
    private static final int MOST_DAYS = 31;
    private static final int FURTHEST_DAYS = 5 * 366;

    private final Technicians technicians;
    private final Organisation organisation;
    private final BusinessClock clock;

    Teams(Technicians technicians, Organisation organisation, BusinessClock clock) {
        this.technicians = technicians;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** @param zone of the reader's unit: each day is that there */
    record Team(LocalDate today, LocalDate from, int days, ZoneId zone, List<Technician> technicians) {}

    /** @param from null: the Monday before */
    Team of(Actor by, LocalDate from, int days) {
        if (days < 1 || days > MOST_DAYS) {
            throw new InvalidInput("days", "invalid");
        }
        OrgUnit unit = organisation.unit(by.unit(), OWN);
        ZoneId zone = unit.zone();
        LocalDate today = unit.dayOf(clock.instant());
        LocalDate first = from == null ? today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)) : from;
        if (Math.abs(ChronoUnit.DAYS.between(today, first)) > FURTHEST_DAYS) {
            throw new InvalidInput("from", "invalid");
        }
        var people = technicians.available(
                by,
                null,
                first.atStartOfDay(zone).toInstant(),
                first.plusDays(days).atStartOfDay(zone).toInstant());
        return new Team(today, first, days, zone, people);
    }
}
