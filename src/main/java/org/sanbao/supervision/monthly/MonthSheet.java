package org.sanbao.supervision.monthly;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.sanbao.documents.Wide;
import org.sanbao.obligations.Compliance.Count;

/** What a month's supervision report says, in its order; the last three are the assessor's words. */
record MonthSheet(
        LocalDate from,
        LocalDate until,
        @Wide String unit,
        Long raised,
        Long met,
        Long metLate,
        Long late,
        Long open,
        Long waived,
        Long cancelled,
        List<ClauseLine> clauses,
        List<WorstLine> worst,
        @Wide String acceptance,
        @Wide String proactiveMaintenance,
        @Wide String other) {

    record ClauseLine(
            String clause,
            String about,
            Long raised,
            Long met,
            Long metLate,
            Long late,
            Long open,
            Long waived,
            Long cancelled,
            Duration median,
            Duration ninetieth) {}

    record WorstLine(String clause, String about, Long overdue, Long raised) {}

    static MonthSheet of(YearMonth month, String unit, MonthFigures.Figures figures, Remarks remarks) {
        Count total = figures.total();
        return new MonthSheet(
                month.atDay(1),
                month.atEndOfMonth(),
                unit,
                total.raised(),
                total.met(),
                total.metLate(),
                total.late(),
                total.open(),
                total.waived(),
                total.cancelled(),
                figures.lines().stream().map(MonthSheet::line).toList(),
                figures.worst().stream()
                        .map(line -> new WorstLine(
                                cited(line),
                                line.title(),
                                line.late(),
                                line.count().raised()))
                        .toList(),
                remarks.acceptance(),
                remarks.proactiveMaintenance(),
                remarks.other());
    }

    private static ClauseLine line(MonthFigures.Line line) {
        Count count = line.count();
        return new ClauseLine(
                cited(line),
                line.title(),
                count.raised(),
                count.met(),
                count.metLate(),
                count.late(),
                count.open(),
                count.waived(),
                count.cancelled(),
                length(count.median()),
                length(count.ninetieth()));
    }

    /** A month may have worked under two versions. */
    private static String cited(MonthFigures.Line line) {
        return "§ " + line.count().clause() + " " + line.count().edition();
    }

    private static Duration length(Long seconds) {
        return seconds == null ? null : Duration.ofSeconds(seconds);
    }
}
