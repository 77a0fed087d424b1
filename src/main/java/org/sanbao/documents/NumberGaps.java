package org.sanbao.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;
import org.sanbao.journal.Asides;
import org.sanbao.journal.AuditTrail;
import org.sanbao.journal.Recorded;
import org.sanbao.shared.NumbersUsed;
import org.sanbao.shared.Sight;
import org.springframework.stereotype.Component;

/** Numbers of a series that nothing bears, and what became of them. */
@Component
class NumberGaps {

    /** Gaps are looked for among so many numbers: a unit's month or year. */
    private static final long MOST_LOOKED_AT = 20_000;

    private static final int CHUNK = 2_000;

    private final List<NumbersUsed> used;
    private final AuditTrail trail;
    private final Asides asides;

    NumberGaps(List<NumbersUsed> used, AuditTrail trail, Asides asides) {
        this.used = List.copyOf(used);
        this.trail = trail;
        this.asides = asides;
    }

    /**
     * Numbers that nothing bears, {@code first} to {@code last}.
     *
     * @param why {@code left-out} on purpose, at that instant; {@code lost}: a command that drew it was refused or broken off
     * @param reason in the words of whoever left them out; else null
     */
    record Gap(String first, String last, long count, String why, Instant at, String reason) {}

    /** @param last drawn last in the period */
    List<Gap> of(UUID unit, SeriesBook.Prescribed series, String period, long last, Sight sight) {
        Optional<LocalDate> day = dayIn(series, period);
        List<NumbersUsed> told =
                used.stream().filter(each -> each.numbers(series.series())).toList();
        if (day.isEmpty() || told.isEmpty() || last > MOST_LOOKED_AT) {
            return List.of();
        }
        var missing = new ArrayList<Long>();
        for (long from = 1; from <= last; from += CHUNK) {
            missing.addAll(missing(series, day.get(), told, unit, from, Math.min(last, from + CHUNK - 1)));
        }
        return gaps(missing, leftOut(unit, series.series(), period, sight), series, day.get());
    }

    private static Optional<LocalDate> dayIn(SeriesBook.Prescribed series, String period) {
        try {
            return series.pattern().dayIn(period);
        } catch (java.time.DateTimeException | NumberFormatException malformed) {
            return Optional.empty();
        }
    }

    private static List<Long> missing(
            SeriesBook.Prescribed series, LocalDate day, List<NumbersUsed> told, UUID unit, long from, long to) {
        List<String> written = LongStream.rangeClosed(from, to)
                .mapToObj(number -> series.pattern().write(day, number))
                .toList();
        var borne = new HashSet<String>();
        told.forEach(each -> borne.addAll(each.used(series.series(), unit, written)));
        return LongStream.rangeClosed(from, to)
                .filter(number -> !borne.contains(written.get((int) (number - from))))
                .boxed()
                .toList();
    }

    private record LeftOut(long from, long last, Instant at, String reason) {

        boolean covers(long number) {
            return number > from && number <= last;
        }
    }

    private List<LeftOut> leftOut(UUID unit, String series, String period, Sight sight) {
        var asked = new AuditTrail.Question(null, "numbers.continued", null, unit, null, null);
        List<Recorded> rows = trail.rows(asked, null, CHUNK, sight).stream()
                .filter(row -> series.equals(row.attributes().get("series"))
                        && period.equals(row.attributes().getOrDefault("period", "")))
                .toList();
        var reasons = asides.of(rows.stream().map(Recorded::id).toList());
        return rows.stream()
                .map(row -> new LeftOut(
                        (Long) row.attributes().get("from"),
                        (Long) row.attributes().get("last"),
                        row.recorded(),
                        reasons.getOrDefault(row.id(), List.of()).stream()
                                .findFirst()
                                .map(Asides.Aside::became)
                                .orElse(null)))
                .toList();
    }

    /** Neighbours with the same explanation are one gap. */
    private static List<Gap> gaps(
            List<Long> missing, List<LeftOut> leftOut, SeriesBook.Prescribed series, LocalDate day) {
        var gaps = new ArrayList<Gap>();
        for (int from = 0; from < missing.size(); ) {
            LeftOut why = why(missing.get(from), leftOut);
            int to = from + 1;
            while (to < missing.size()
                    && missing.get(to) == missing.get(to - 1) + 1
                    && why(missing.get(to), leftOut) == why) {
                to++;
            }
            gaps.add(new Gap(
                    series.pattern().write(day, missing.get(from)),
                    series.pattern().write(day, missing.get(to - 1)),
                    to - from,
                    why == null ? "lost" : "left-out",
                    why == null ? null : why.at,
                    why == null ? null : why.reason));
            from = to;
        }
        return gaps;
    }

    private static LeftOut why(long number, List<LeftOut> leftOut) {
        return leftOut.stream().filter(each -> each.covers(number)).findFirst().orElse(null);
    }
}
