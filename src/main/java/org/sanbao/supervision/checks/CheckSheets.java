package org.sanbao.supervision.checks;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.sanbao.access.Holders;
import org.sanbao.access.OrgUnit;
import org.sanbao.access.Organisation;
import org.sanbao.access.PeopleNames;
import org.sanbao.access.Person;
import org.sanbao.access.Staff;
import org.sanbao.shared.Actor;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.Sight;
import org.sanbao.shared.http.InvalidInput;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What whoever checks a unit goes through: every clause in force there, with how it was kept by the engine's count. */
@Component
@Transactional(readOnly = true)
public class CheckSheets {

    private final InspectionTable inspections;
    private final ClausesThere clauses;
    private final Organisation organisation;
    private final Staff staff;
    private final Holders holders;
    private final PeopleNames names;
    private final BusinessClock clock;

    CheckSheets(
            InspectionTable inspections,
            ClausesThere clauses,
            Organisation organisation,
            Staff staff,
            Holders holders,
            PeopleNames names,
            BusinessClock clock) {
        this.inspections = inspections;
        this.clauses = clauses;
        this.organisation = organisation;
        this.staff = staff;
        this.holders = holders;
        this.names = names;
        this.clock = clock;
    }

    /**
     * What is to be looked at.
     *
     * @param period  first day of the month or quarter; null for a spot check
     * @param from    with {@code to}: of what was asked then, figures tell how it was kept
     * @param done    whether it was done already
     * @param people  who may answer for a finding, the head of the unit first
     */
    public record Sheet(
            UUID unit,
            String unitName,
            ZoneId zone,
            InspectionKind kind,
            LocalDate period,
            LocalDate today,
            Instant from,
            Instant to,
            boolean done,
            List<Answerable> people,
            List<ClauseLine> clauses) {}

    /** Somebody who may answer for a finding. */
    public record Answerable(UUID id, String name) {}

    /** @param period any day of the month or quarter; null is the one under way */
    public Sheet sheet(UUID id, InspectionKind kind, LocalDate period, Actor reader) {
        OrgUnit unit = organisation.unit(id, reader.sight());
        reader.demand(kind.capability());
        LocalDate today = unit.dayOf(clock.instant());
        LocalDate begin = begin(kind, period, today);
        Instant from = start(begin, unit);
        Instant to = start(kind.end(begin), unit);
        return new Sheet(
                id,
                unit.name(),
                unit.zone(),
                kind,
                kind.period(begin),
                today,
                from,
                to,
                isDone(unit, kind, kind.period(begin)),
                answerable(unit, reader.sight()),
                clauses.in(id, from, to, reader.sight(), reader.language()));
    }

    private static LocalDate begin(InspectionKind kind, LocalDate asked, LocalDate today) {
        boolean underWay = asked == null || kind == InspectionKind.SPOT;
        LocalDate begin = kind.begin(underWay ? today : asked);
        if (begin.isAfter(today)) {
            throw new InvalidInput("period", "in-future");
        }
        return begin;
    }

    private static Instant start(LocalDate day, OrgUnit unit) {
        return day.atStartOfDay(unit.zone()).toInstant();
    }

    /** The head of the unit, then everybody who works there. */
    private List<Answerable> answerable(OrgUnit unit, Sight sight) {
        UUID head = holders.head(unit.id(), clock.instant()).orElse(null);
        var people = new LinkedHashSet<Answerable>();
        if (head != null) {
            people.add(new Answerable(head, names.of(List.of(head)).get(head)));
        }
        staff.people(new Staff.Filter(unit.id(), null, false), sight).stream()
                .sorted(Comparator.comparing(Person::sortKey))
                .filter(each -> !each.id().equals(head))
                .forEach(each -> people.add(new Answerable(each.id(), each.name())));
        return List.copyOf(people);
    }

    boolean isDone(OrgUnit unit, InspectionKind kind, LocalDate period) {
        return period != null && inspections.isDone(unit.id(), kind, period);
    }
}
