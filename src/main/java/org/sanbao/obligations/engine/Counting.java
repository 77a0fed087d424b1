package org.sanbao.obligations.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.sanbao.calendar.Deadlines;
import org.sanbao.calendar.Periods;
import org.sanbao.calendar.WorkingCalendar;
import org.sanbao.regulation.reading.Missing;
import org.sanbao.regulation.reading.Type;
import org.sanbao.regulation.rules.FactRule;
import org.sanbao.regulation.time.Window;
import org.sanbao.shared.Money;

/** Facts over past events: how often, which, how much, within a window that ends with the event judged. */
final class Counting {

    private final World world;
    private final CaseFile file;

    Counting(World world, CaseFile file) {
        this.world = world;
        this.file = file;
    }

    /** Notes the event for every fact that counts it. */
    void note(CaseReading reading) {
        for (FactRule fact : reading.rules().factsOf(reading.event().type())) {
            if (counts(fact, reading)) {
                file.fact(new FactEntry(
                        fact.ref().key(),
                        same(fact, reading),
                        reading.event().id(),
                        reading.event().happened(),
                        value(fact, reading)));
            }
        }
    }

    private static boolean counts(FactRule fact, CaseReading reading) {
        return fact.aggregate() == FactRule.Aggregate.BALANCE
                ? fact.ledger().equals(reading.event("ledger"))
                        && fact.ref().pack().equals(reading.event("pack"))
                : fact.of().where().evaluate(reading).isYes();
    }

    /** Of an entry in a ledger what it is worth: points, or an amount of money. */
    private static Object value(FactRule fact, CaseReading reading) {
        if (fact.aggregate() == FactRule.Aggregate.BALANCE) {
            return reading.event(fact.type().kind() == Type.Kind.MONEY ? "amount" : "points");
        }
        return fact.path() == null ? null : reading.value(fact.path());
    }

    Object of(FactRule fact, CaseReading reading) {
        Instant until = reading.event().happened();
        Instant from = from(fact.during(), reading, until);
        String same = same(fact, reading);
        var entries = new ArrayList<FactEntry>();
        var seen = new HashSet<java.util.UUID>();
        file.facts().stream()
                .filter(each ->
                        each.fact().equals(fact.ref().key()) && each.same().equals(same))
                .filter(each ->
                        !each.happened().isBefore(from) && !each.happened().isAfter(until))
                .forEach(entries::add);
        entries.addAll(world.facts().entries(fact.ref().key(), same, from, until));
        entries.removeIf(each -> !seen.add(each.row()));
        entries.sort(Comparator.comparing(FactEntry::happened).thenComparing(FactEntry::row));
        return aggregate(fact, entries);
    }

    private static Object aggregate(FactRule fact, List<FactEntry> entries) {
        return switch (fact.aggregate()) {
            case COUNT -> (long) entries.size();
            case EXISTS -> !entries.isEmpty();
            case DISTINCT ->
                entries.stream()
                        .map(each -> String.valueOf(each.value()))
                        .distinct()
                        .count();
            case SUM -> sum(entries);
            case BALANCE -> balance(fact, entries);
            case LAST -> last(fact, entries);
            case MAX ->
                entries.stream()
                        .map(FactEntry::value)
                        .filter(Number.class::isInstance)
                        .map(Number.class::cast)
                        .max(Comparator.comparingDouble(Number::doubleValue))
                        .map(Object.class::cast)
                        .orElseThrow(() -> new Missing("fact." + fact.ref().key()));
            default -> throw new IllegalStateException(fact.aggregate().name());
        };
    }

    private static Object sum(List<FactEntry> entries) {
        boolean whole =
                entries.stream().allMatch(each -> each.value() instanceof Long || each.value() instanceof Integer);
        var numbers = entries.stream()
                .map(FactEntry::value)
                .filter(Number.class::isInstance)
                .map(Number.class::cast);
        return whole
                ? (Object) numbers.mapToLong(Number::longValue).sum()
                : (Object) numbers.mapToDouble(Number::doubleValue).sum();
    }

    /** Points as a number; money only where all of it is of one currency. */
    private static Object balance(FactRule fact, List<FactEntry> entries) {
        if (fact.type().kind() != Type.Kind.MONEY) {
            return entries.stream()
                    .map(FactEntry::value)
                    .mapToDouble(value -> ((Number) value).doubleValue())
                    .sum();
        }
        var amounts = entries.stream()
                .map(each -> each.value().toString().split(" "))
                .map(text -> Money.of(text[0], text[1]))
                .toList();
        if (amounts.isEmpty()
                || amounts.stream().map(Money::currency).distinct().count() > 1) {
            throw new Missing("fact." + fact.ref().key());
        }
        return amounts.stream().reduce(Money::plus).orElseThrow();
    }

    private static Object last(FactRule fact, List<FactEntry> entries) {
        if (entries.isEmpty() || entries.getLast().value() == null) {
            throw new Missing("fact." + fact.ref().key());
        }
        return entries.getLast().value();
    }

    private static String same(FactRule fact, CaseReading reading) {
        return fact.same().stream()
                .map(path -> String.valueOf(reading.value(path)))
                .collect(Collectors.joining("|"));
    }

    private Instant from(Window window, CaseReading reading, Instant until) {
        WorkingCalendar calendar = world.calendar(file, until);
        return switch (window) {
            case Window.Ever ever -> Instant.EPOCH;
            case Window.Same same ->
                new Periods(calendar)
                        .holding(
                                until,
                                Times.word(same.period().word()),
                                same.period().season())
                        .from();
            case Window.Before before -> new Deadlines(calendar).windowStart(until, Times.length(before.length()));
            case Window.Since since ->
                switch (CaseReading.moment(reading.required(since.path()), since.path())) {
                    case LocalDate day -> calendar.startOf(day);
                    case Object instant -> (Instant) instant;
                };
        };
    }
}
