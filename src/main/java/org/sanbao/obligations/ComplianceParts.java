package org.sanbao.obligations;

import static org.sanbao.tables.Tables.OBLIGATION;
import static org.sanbao.tables.Tables.STREAM;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.sanbao.access.Organisation;
import org.sanbao.access.PeopleNames;
import org.sanbao.obligations.Compliance.Count;
import org.sanbao.obligations.Compliance.Span;
import org.sanbao.obligations.Compliance.Status;
import org.sanbao.obligations.engine.Owner;
import org.sanbao.shared.Actor;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.Sight;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How a clause was kept in parts: by unit, by who owed it, by product line, as time went by. The parts come to the whole. */
@Component
@Transactional(readOnly = true)
class ComplianceParts {

    /** Of the unit in the field a case is about; null where it is about none. */
    private static final Field<String> LINE = DSL.field(
            "{0} #>> array['cards', 'unit', {0} #>> array['latest', 'unit'], 'line']", String.class, STREAM.CARDS);

    private final DSLContext database;
    private final Portrayal portrayal;
    private final Organisation organisation;
    private final PeopleNames names;
    private final BusinessClock clock;

    ComplianceParts(
            DSLContext database,
            Portrayal portrayal,
            Organisation organisation,
            PeopleNames names,
            BusinessClock clock) {
        this.database = database;
        this.portrayal = portrayal;
        this.organisation = organisation;
        this.names = names;
        this.clock = clock;
    }

    /**
     * A part of what a clause asked, with as many behind it as it says. Of {@code unit}, {@code person} and {@code line} at most one is
     * not null: what tells the parts.
     *
     * @param name null where nobody was found who owed it, or the case has no product line; and where the time tells the parts
     * @param from first instant of the part, in {@code [from, to)}
     */
    record Part(UUID unit, UUID person, String line, String name, Instant from, Instant to, Count count) {}

    /** One line for each unit in sight of which the clause asked anything. */
    List<Part> byUnit(Span span, String edition, String clause, Sight sight) {
        var parts = database.select(Compliance.figures())
                .select(OBLIGATION.UNIT)
                .from(OBLIGATION)
                .where(Compliance.within(span, sight), Compliance.of(edition), OBLIGATION.CLAUSE.eq(clause))
                .and(OBLIGATION.UNIT.isNotNull())
                .groupBy(OBLIGATION.UNIT)
                .fetch(row -> new Part(
                        row.get(OBLIGATION.UNIT),
                        null,
                        null,
                        null,
                        span.from(),
                        span.to(),
                        Compliance.count(edition, clause, row)));
        var named = new ArrayList<Part>();
        parts.forEach(part -> named.add(new Part(
                part.unit(),
                null,
                null,
                organisation.unit(part.unit(), sight).name(),
                part.from(),
                part.to(),
                part.count())));
        named.sort(Comparator.comparing(Part::name).thenComparing(Part::unit));
        return named;
    }

    /** The trend: the span in so many equal parts, those without anything too. */
    List<Part> overTime(Span span, String edition, String clause, int parts, Sight sight) {
        var all = new ArrayList<Part>();
        Duration step = Duration.between(span.from(), span.to()).dividedBy(parts);
        for (int i = 0; i < parts; i++) {
            Instant from = span.from().plus(step.multipliedBy(i));
            Instant to = i + 1 == parts ? span.to() : from.plus(step);
            Count count = database.select(Compliance.figures())
                    .from(OBLIGATION)
                    .where(Compliance.within(new Span(from, to, span.unit()), sight))
                    .and(Compliance.of(edition))
                    .and(OBLIGATION.CLAUSE.eq(clause))
                    .fetchSingle(row -> Compliance.count(edition, clause, row));
            all.add(new Part(span.unit(), null, null, null, from, to, count));
        }
        return all;
    }

    /** One line for each product line whose cases the clause asked anything of, and one for cases without. */
    List<Part> byLine(Span span, String edition, String clause, Sight sight) {
        return database.select(LINE)
                .select(Compliance.figures())
                .from(OBLIGATION)
                .join(STREAM)
                .on(STREAM.ID.eq(OBLIGATION.STREAM))
                .where(Compliance.within(span, sight), Compliance.of(edition), OBLIGATION.CLAUSE.eq(clause))
                .groupBy(LINE)
                .orderBy(LINE.asc().nullsLast())
                .fetch(row -> {
                    String line = row.get(LINE);
                    Count count = Compliance.count(edition, clause, row);
                    return new Part(null, null, line, line, span.from(), span.to(), count);
                });
    }

    /** Obligations of cases about this product line; null is any. */
    static Condition ofLine(String line) {
        return line == null
                ? DSL.noCondition()
                : DSL.exists(DSL.selectOne().from(STREAM).where(STREAM.ID.eq(OBLIGATION.STREAM), LINE.eq(line)));
    }

    /** An obligation as far as it is counted; {@code used} null unless it was met. */
    private record Counted(UUID person, Status status, Long used) {}

    /**
     * One line for each person who owed it when it was settled, or owes it now. Whoever may not read reports on others sees the own one only.
     */
    List<Part> byPerson(Span span, String edition, String clause, Actor reader) {
        Instant now = clock.instant();
        var byPerson = new HashMap<UUID, List<Counted>>();
        database.select(
                        OBLIGATION.ROLE,
                        OBLIGATION.ROLE_UNIT,
                        OBLIGATION.PERSON,
                        OBLIGATION.STATE,
                        OBLIGATION.STARTED,
                        OBLIGATION.MET,
                        OBLIGATION.ENDED,
                        OBLIGATION.BREACHED)
                .from(OBLIGATION)
                .where(Compliance.within(span, reader.sight()), Compliance.of(edition), OBLIGATION.CLAUSE.eq(clause))
                .forEach(row -> {
                    Counted counted = counted(row, now);
                    byPerson.computeIfAbsent(counted.person(), person -> new ArrayList<>())
                            .add(counted);
                });
        if (!reader.may("report.read")) {
            byPerson.keySet().removeIf(person -> !Objects.equals(person, reader.person()));
        }
        Map<UUID, String> named =
                names.of(byPerson.keySet().stream().filter(Objects::nonNull).collect(Collectors.toSet()));
        return byPerson.entrySet().stream()
                .map(each -> new Part(
                        null,
                        each.getKey(),
                        null,
                        each.getKey() == null ? null : named.get(each.getKey()),
                        span.from(),
                        span.to(),
                        count(edition, clause, each.getValue())))
                .sorted(Comparator.comparing(Part::name, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Part::person, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private Counted counted(Record row, Instant now) {
        Instant met = row.get(OBLIGATION.MET);
        Instant settled = met == null ? row.get(OBLIGATION.ENDED) : met;
        var owner = new Owner(row.get(OBLIGATION.ROLE), row.get(OBLIGATION.ROLE_UNIT), row.get(OBLIGATION.PERSON));
        Long used = met == null
                ? null
                : Duration.between(row.get(OBLIGATION.STARTED), met).toSeconds();
        var status = Status.of(row.get(OBLIGATION.STATE), row.get(OBLIGATION.BREACHED) != null);
        // What somebody left undone who has left is not counted with whoever finds it.
        UUID who = owner.person() == null ? portrayal.holder(owner, settled == null ? now : settled) : owner.person();
        return new Counted(who, status, used);
    }

    private static Count count(String edition, String clause, List<Counted> all) {
        var counts = new EnumMap<Status, Long>(Status.class);
        all.forEach(each -> counts.merge(each.status(), 1L, Long::sum));
        List<Long> used = all.stream()
                .map(Counted::used)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return new Count(
                edition,
                clause,
                all.size(),
                counts.getOrDefault(Status.MET, 0L),
                counts.getOrDefault(Status.MET_LATE, 0L),
                counts.getOrDefault(Status.OPEN, 0L),
                counts.getOrDefault(Status.LATE, 0L),
                counts.getOrDefault(Status.WAIVED, 0L),
                counts.getOrDefault(Status.CANCELLED, 0L),
                share(used, 0.5),
                share(used, 0.9));
    }

    /** What so many of them took at most; null of none. */
    private static Long share(List<Long> sorted, double of) {
        return sorted.isEmpty() ? null : sorted.get(Math.max(0, (int) Math.ceil(of * sorted.size()) - 1));
    }
}
