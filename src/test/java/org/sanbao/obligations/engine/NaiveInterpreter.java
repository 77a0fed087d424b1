package org.sanbao.obligations.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sanbao.calendar.Deadlines;
import org.sanbao.calendar.Point;
import org.sanbao.calendar.Span;
import org.sanbao.calendar.Trace;
import org.sanbao.journal.Recorded;
import org.sanbao.regulation.rules.Deadline;
import org.sanbao.regulation.rules.EventPattern;
import org.sanbao.regulation.rules.Must;
import org.sanbao.regulation.rules.ObligationRule;
import org.sanbao.regulation.rules.Step;
import org.sanbao.regulation.rules.Trigger;

/**
 * The oracle: says what must hold at an instant by looking at the whole past of one case at once. It keeps nothing between events, knows
 * no queue of instants and no "next"; each question is asked of the list of rows anew. Slow, and hopefully obviously right.
 */
final class NaiveInterpreter {

    private final List<ObligationRule> rules;
    private final List<Recorded> rows;
    private final Instant end;
    private final Map<String, Verdict> verdicts = new TreeMap<>();

    /** @param breachedDrawn the instant at which a breach was drawn, even if withdrawn later */
    record Verdict(String state, Instant met, Instant breached, Instant breachedDrawn) {}

    /** @param row the row by which it came to be known, 0 where a clock did it */
    private record Debt(ObligationRule rule, String trigger, Instant start, Instant known, int row) {}

    NaiveInterpreter(List<ObligationRule> rules, List<Recorded> rows, Instant end) {
        this.rules = rules;
        this.rows = rows;
        this.end = end;
        for (ObligationRule rule : rules) {
            if (rule.trigger() instanceof Trigger.When when) {
                rows.stream()
                        .filter(row -> when.events().getFirst().event().equals(row.type()))
                        .map(row -> new Debt(rule, row.id().toString(), row.happened(), row.recorded(), row.n()))
                        .forEach(this::judge);
            }
        }
    }

    Map<String, Verdict> verdicts() {
        return verdicts;
    }

    private void judge(Debt debt) {
        Recorded ending = endOf(debt);
        Instant stop = ending == null ? end : ending.recorded();
        Instant due = due(debt, stop);
        Instant met = settled(
                debt,
                rows.stream()
                        .filter(row -> ending == null || row.n() < ending.n())
                        .toList());
        Instant drawn = drawn(debt, stop, ending != null);
        Instant breached = due == null
                ? null
                : met == null ? (due.isBefore(stop) || limited(debt) ? due : null) : met.isAfter(due) ? due : null;
        String state = met != null ? "MET" : ending != null ? "CANCELLED" : "OPEN";
        verdicts.put(debt.rule.id() + "|" + debt.trigger, new Verdict(state, met, breached, drawn));
        if (drawn != null) {
            int row = debt.rule.deadline() instanceof Deadline.Before before
                    ? limits(debt, before.event(), stop)
                            .findFirst()
                            .orElseThrow()
                            .n()
                    : 0;
            debt.rule.otherwise().stream()
                    .filter(Step.Raise.class::isInstance)
                    .map(step -> rule(((Step.Raise) step).obligation()))
                    .forEach(raised ->
                            judge(new Debt(raised, "T/" + debt.rule.id() + "::" + debt.trigger, drawn, drawn, row)));
        }
    }

    private ObligationRule rule(String id) {
        return rules.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    private boolean ends(Debt debt, Recorded row) {
        return row.type().equals("case.cancelled")
                || debt.rule.cancel().stream().anyMatch(each -> each.event().equals(row.type()));
    }

    /** The first row after it was known that ends it, unless it was met by then. */
    private Recorded endOf(Debt debt) {
        for (Recorded row : after(debt)) {
            boolean ends = ends(debt, row);
            // Deeds come before endings within one row.
            boolean before = row.type().equals("case.cancelled");
            if (ends
                    && met(
                                    debt,
                                    rows.stream()
                                            .filter(each -> before ? each.n() < row.n() : each.n() <= row.n())
                                            .toList())
                            == null) {
                return row;
            }
        }
        return null;
    }

    /** Rows recorded once the obligation existed: after its trigger, or after the breach that raised it. */
    private List<Recorded> after(Debt debt) {
        return rows.stream()
                .filter(row -> row.recorded().isAfter(debt.known) || debt.row > 0 && row.n() > debt.row)
                .toList();
    }

    /** When the demand was fulfilled by the deeds among these rows, given that older debts alike are served first. */
    private Instant met(Debt debt, List<Recorded> told) {
        var deeds = new ArrayList<Recorded>();
        after(debt).stream()
                .filter(told::contains)
                .filter(row -> !row.happened().isBefore(debt.start))
                .filter(row -> !row.id().toString().equals(debt.trigger))
                .forEach(deeds::add);
        return when(debt.rule.must(), deeds);
    }

    /** What was met in time stays as it was when that became known; what was met late may still turn out to have been done earlier. */
    private Instant settled(Debt debt, List<Recorded> told) {
        Instant met = null;
        for (int n = 1; n <= told.size(); n++) {
            met = met(debt, told.subList(0, n));
            Instant due = met == null ? null : due(debt, told.get(n - 1).recorded());
            if (met != null && (due == null || !met.isAfter(due))) {
                return met;
            }
        }
        return met;
    }

    private static Instant when(Must must, List<Recorded> deeds) {
        return switch (must) {
            case Must.One one ->
                deeds.stream()
                        .filter(row -> row.type().equals(one.pattern().event()))
                        .map(Recorded::happened)
                        .sorted()
                        .skip(one.times() - 1L)
                        .findFirst()
                        .orElse(null);
            case Must.All all -> {
                var parts = all.parts().stream().map(part -> when(part, deeds)).toList();
                yield parts.contains(null)
                        ? null
                        : parts.stream().max(Comparator.naturalOrder()).orElseThrow();
            }
            case Must.Any any ->
                any.parts().stream()
                        .map(part -> when(part, deeds))
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null);
        };
    }

    /** Where the deadline lies by what was known at an instant. */
    private Instant due(Debt debt, Instant known) {
        var deadlines = new Deadlines(Plays.OFFICE);
        return switch (debt.rule.deadline()) {
            case Deadline.Within within -> {
                Instant due = deadlines.within(
                        debt.start,
                        Times.length(within.limit().resolve(null).value()),
                        Deadlines.Terms.USUAL,
                        pauses(known),
                        Trace.none());
                yield due.equals(Instant.MAX) ? null : due;
            }
            case Deadline.By by ->
                deadlines.at((Point.Edge) Times.point(Times.text(by.point())), debt.start, Trace.none());
            case Deadline.Before before ->
                limits(debt, before.event(), known)
                        .map(Recorded::happened)
                        .findFirst()
                        .orElse(null);
            case Deadline.None none -> null;
        };
    }

    private static boolean limited(Debt debt) {
        return debt.rule.deadline() instanceof Deadline.Before;
    }

    private Stream<Recorded> limits(Debt debt, EventPattern event, Instant known) {
        return after(debt).stream()
                .filter(row -> row.type().equals(event.event())
                        && !row.recorded().isAfter(known)
                        && !row.happened().isBefore(debt.start))
                .filter(row -> met(debt, rows.subList(0, row.n())) == null)
                .filter(row -> after(debt).stream().noneMatch(each -> each.n() < row.n() && ends(debt, each)));
    }

    private List<Span> pauses(Instant known) {
        var spans = new ArrayList<Span>();
        Instant from = null;
        for (Recorded row : rows) {
            if (row.recorded().isAfter(known)) {
                break;
            }
            if (row.type().equals("case.paused") && from == null) {
                from = row.happened();
            } else if (row.type().equals("case.resumed") && from != null) {
                spans.add(new Span(from, row.happened()));
                from = null;
            }
        }
        if (from != null) {
            spans.add(new Span(from, Instant.MAX));
        }
        return spans;
    }

    /** A breach is drawn at the due instant unless, by what had been told until then, all was done in time or it had ended. */
    private Instant drawn(Debt debt, Instant stop, boolean ended) {
        Instant due = due(debt, stop);
        if (due == null) {
            return null;
        }
        boolean limited = limited(debt);
        if (!limited && !due.isBefore(stop)) {
            return null;
        }
        Instant seen = limited ? null : due.isBefore(debt.known) ? debt.known : due;
        Instant met = limited
                ? null
                : met(
                        debt,
                        rows.stream()
                                .filter(row -> !row.recorded().isAfter(seen))
                                .toList());
        return met == null || met.isAfter(due) ? due : null;
    }
}
