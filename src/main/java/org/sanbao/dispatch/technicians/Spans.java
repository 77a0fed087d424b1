package org.sanbao.dispatch.technicians;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sanbao.calendar.Span;

/** Sets of instants as stretches of time, in order and apart. */
final class Spans {

    private Spans() {}

    /** What lies in any of them; they may come in any order and overlap. */
    static List<Span> union(List<Span> all) {
        var apart = new ArrayList<Span>();
        all.stream().sorted(Comparator.comparing(Span::from)).forEach(span -> {
            Span last = apart.isEmpty() ? null : apart.getLast();
            if (last == null || span.from().isAfter(last.to())) {
                apart.add(span);
            } else if (span.to().isAfter(last.to())) {
                apart.set(apart.size() - 1, new Span(last.from(), span.to()));
            }
        });
        return apart;
    }

    /** What lies in the first and not in the second. */
    static List<Span> without(List<Span> spans, List<Span> taken) {
        var left = new ArrayList<Span>();
        for (Span span : spans) {
            Instant at = span.from();
            for (Span gap : taken) {
                if (gap.to().isAfter(at) && gap.from().isBefore(span.to())) {
                    add(left, at, gap.from());
                    at = gap.to();
                }
            }
            add(left, at, span.to());
        }
        return left;
    }

    /** What lies within {@code [from, to)}. */
    static List<Span> within(List<Span> spans, Instant from, Instant to) {
        var inside = new ArrayList<Span>();
        spans.forEach(span -> add(
                inside,
                span.from().isBefore(from) ? from : span.from(),
                span.to().isAfter(to) ? to : span.to()));
        return inside;
    }

    private static void add(List<Span> spans, Instant from, Instant to) {
        if (from.isBefore(to)) {
            spans.add(new Span(from, to));
        }
    }
}
