package org.sanbao.obligations;

import static org.sanbao.tables.Tables.OBLIGATION;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.sanbao.access.OrgUnit;
import org.sanbao.access.Organisation;
import org.sanbao.obligations.PromisesReport.Kept;
import org.sanbao.obligations.PromisesReport.OfClause;
import org.sanbao.obligations.PromisesReport.OfUnit;
import org.sanbao.obligations.PromisesReport.UnitName;
import org.sanbao.obligations.PromisesReport.Week;
import org.sanbao.regulation.Regulations;
import org.sanbao.regulation.document.Clause;
import org.sanbao.regulation.rules.Wording;
import org.sanbao.shared.Actor;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.http.NotVisible;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The director's page: how a month's promises were kept beside those of the month before, which clauses and which units broke the most, and
 * what burns now. A promise belongs to the month in which its clock began, as in {@link Compliance}; one that is open in time, waived or
 * cancelled was neither kept nor broken.
 */
@Component
class Promises {

    private static final int WEEKS = 12;
    private static final int WORST = 6;

    private static final Condition KEPT = OBLIGATION.STATE.eq("MET").and(OBLIGATION.BREACHED.isNull());
    private static final Condition BROKEN = OBLIGATION.STATE.in("MET", "OPEN").and(OBLIGATION.BREACHED.isNotNull());

    private final DSLContext database;
    private final Burning burning;
    private final Organisation organisation;
    private final Regulations regulations;
    private final BusinessClock clock;

    Promises(
            DSLContext database,
            Burning burning,
            Organisation organisation,
            Regulations regulations,
            BusinessClock clock) {
        this.database = database;
        this.burning = burning;
        this.organisation = organisation;
        this.regulations = regulations;
        this.clock = clock;
    }

    private record Cell(boolean now, UUID unit, String edition, String clause, Kept kept) {}

    /**
     * @param month null for the present one
     * @param unit  with all below it; null for everything in sight
     * @throws NotVisible if the unit is out of sight
     */
    @Transactional(readOnly = true)
    PromisesReport report(YearMonth month, UUID unit, Actor reader) {
        UnitsAsked units = UnitsAsked.of(unit, organisation, reader.sight());
        OrgUnit top = units.top();
        Instant present = clock.instant();
        YearMonth shown = month == null ? YearMonth.from(top.dayOf(present)) : month;
        Instant from = shown.atDay(1).atStartOfDay(top.zone()).toInstant();
        Instant to = shown.plusMonths(1).atDay(1).atStartOfDay(top.zone()).toInstant();
        Instant before = shown.minusMonths(1).atDay(1).atStartOfDay(top.zone()).toInstant();
        List<Cell> cells = cells(units.which(), before, from, to);
        return new PromisesReport(
                shown,
                top.zone(),
                from,
                to,
                unit,
                choice(units.seen()),
                sum(cells, true),
                sum(cells, false),
                weeks(units.which(), top, present.isBefore(to) ? present : to.minusMillis(1)),
                clauses(cells, reader.language()),
                units(cells, units.seen()),
                burning.figures(units, reader, present));
    }

    private static List<UnitName> choice(List<OrgUnit> seen) {
        int uppermost = seen.getFirst().path().size();
        return seen.stream()
                .sorted(Comparator.comparing(each -> names(each, seen)))
                .map(each -> new UnitName(each.id(), each.name(), each.path().size() - uppermost))
                .toList();
    }

    /** What puts a unit right below its parent, among its siblings by name. */
    private static String names(OrgUnit unit, List<OrgUnit> seen) {
        Map<UUID, String> names = seen.stream().collect(Collectors.toMap(OrgUnit::id, OrgUnit::name));
        return unit.path().stream()
                .map(each -> names.getOrDefault(each, "") + "\0" + each)
                .collect(Collectors.joining("\1"));
    }

    private List<Cell> cells(Condition which, Instant before, Instant from, Instant to) {
        Field<Boolean> now = DSL.field(OBLIGATION.STARTED.ge(DSL.inline(from, OBLIGATION.STARTED)));
        var kept = DSL.count().filterWhere(KEPT);
        var broken = DSL.count().filterWhere(BROKEN);
        return database.select(now, OBLIGATION.UNIT, OBLIGATION.EDITION, OBLIGATION.CLAUSE, kept, broken)
                .from(OBLIGATION)
                .where(OBLIGATION.STARTED.ge(before).and(OBLIGATION.STARTED.lt(to)))
                .and(which)
                .groupBy(now, OBLIGATION.UNIT, OBLIGATION.EDITION, OBLIGATION.CLAUSE)
                .fetch(row -> new Cell(
                        row.value1(), row.value2(), row.value3(), row.value4(), new Kept(row.value5(), row.value6())));
    }

    private static Kept sum(List<Cell> cells, boolean now) {
        return cells.stream().filter(each -> each.now() == now).map(Cell::kept).reduce(Kept.NONE, Kept::plus);
    }

    /** The weeks up to the one of that instant, those without a promise too. */
    private List<Week> weeks(Condition which, OrgUnit top, Instant last) {
        LocalDate monday = top.dayOf(last).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate first = monday.minusWeeks(WEEKS - 1L);
        Field<LocalDate> week = DSL.field(
                "date_trunc('week', {0} at time zone {1})::date",
                SQLDataType.LOCALDATE, OBLIGATION.STARTED, DSL.inline(top.zone().getId()));
        Map<LocalDate, Kept> kept = new HashMap<>();
        database.select(week, DSL.count().filterWhere(KEPT), DSL.count().filterWhere(BROKEN))
                .from(OBLIGATION)
                .where(OBLIGATION.STARTED.ge(first.atStartOfDay(top.zone()).toInstant()))
                .and(OBLIGATION.STARTED.lt(
                        monday.plusWeeks(1).atStartOfDay(top.zone()).toInstant()))
                .and(which)
                .groupBy(week)
                .forEach(row -> kept.put(row.value1(), new Kept(row.value2(), row.value3())));
        return IntStream.range(0, WEEKS)
                .mapToObj(first::plusWeeks)
                .map(each -> new Week(each, kept.getOrDefault(each, Kept.NONE)))
                .toList();
    }

    private List<OfClause> clauses(List<Cell> cells, Locale reader) {
        record Which(String pack, String clause) {}
        Map<Which, List<Cell>> byClause =
                cells.stream().collect(Collectors.groupingBy(each -> new Which(packOf(each.edition()), each.clause())));
        return byClause.values().stream()
                .filter(each -> sum(each, true).broken() > 0)
                .sorted(Comparator.comparing(each -> -sum(each, true).broken()))
                .limit(WORST)
                .map(each -> clause(each, reader))
                .toList();
    }

    /** {@code P1} of {@code P1@1.0#3}: figures of a clause go on when a new version comes into force. */
    private static String packOf(String edition) {
        return edition.substring(0, edition.indexOf('@'));
    }

    /** {@code 3} of {@code P1@1.0#3}: the tenth issue is later than the second. */
    private static int numberOf(String edition) {
        return Integer.parseInt(edition.substring(edition.lastIndexOf('#') + 1));
    }

    private OfClause clause(List<Cell> cells, Locale reader) {
        Cell latest = cells.stream()
                .max(Comparator.comparingInt(each -> numberOf(each.edition())))
                .orElseThrow();
        var pack = regulations.pack(latest.edition());
        String title = pack.flatMap(found -> found.clauses()
                        .filter(each -> each.id().equals(latest.clause()))
                        .findFirst()
                        .map(Clause::title)
                        .map(words -> words.in(reader, found.authoritative())))
                .map(Wording.Said::text)
                .orElse(null);
        return new OfClause(
                packOf(latest.edition()),
                pack.map(found -> found.version()).orElse(""),
                latest.clause(),
                title,
                sum(cells, true),
                sum(cells, false));
    }

    private static List<OfUnit> units(List<Cell> cells, List<OrgUnit> seen) {
        Map<UUID, String> names = seen.stream().collect(Collectors.toMap(OrgUnit::id, OrgUnit::name));
        Map<UUID, List<Cell>> byUnit =
                cells.stream().filter(each -> each.unit() != null).collect(Collectors.groupingBy(Cell::unit));
        return byUnit.entrySet().stream()
                .map(each -> new OfUnit(
                        each.getKey(),
                        names.get(each.getKey()),
                        sum(each.getValue(), true),
                        sum(each.getValue(), false)))
                .sorted(Comparator.comparing((OfUnit each) -> each.now().share()))
                .toList();
    }
}
