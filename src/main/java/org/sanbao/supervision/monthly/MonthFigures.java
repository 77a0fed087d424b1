package org.sanbao.supervision.monthly;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.sanbao.access.OrgUnit;
import org.sanbao.obligations.Compliance;
import org.sanbao.obligations.Compliance.Count;
import org.sanbao.regulation.Regulations;
import org.sanbao.regulation.document.Clause;
import org.sanbao.regulation.document.Pack;
import org.sanbao.shared.Sight;
import org.springframework.stereotype.Component;

/** How a unit kept each clause in a month: of what was asked from the month's first instant to its last, where the unit works. */
@Component
public class MonthFigures {

    /** As many as one talks about in a report. */
    private static final int WORST = 3;

    private final Compliance compliance;
    private final Regulations regulations;

    MonthFigures(Compliance compliance, Regulations regulations) {
        this.compliance = compliance;
        this.regulations = regulations;
    }

    /** @param title null where the clause has none; its {@code language} may be another than the reader's */
    public record Line(String pack, String version, String title, String language, Count count) {

        long late() {
            return count.late() + count.metLate();
        }
    }

    /**
     * @param total how the duties of all clauses went; no lengths of time, for those of different clauses have nothing in common
     * @param worst those with most that was late, the worst first; none where nothing was
     */
    public record Figures(Count total, List<Line> lines, List<Line> worst) {

        /** Stands for the figures: whoever signs them states it. */
        String seen() {
            return UUID.nameUUIDFromBytes(
                            lines.stream().map(Line::count).toList().toString().getBytes(StandardCharsets.UTF_8))
                    .toString();
        }
    }

    static Compliance.Span span(YearMonth month, OrgUnit unit) {
        return new Compliance.Span(
                month.atDay(1).atStartOfDay(unit.zone()).toInstant(),
                month.plusMonths(1).atDay(1).atStartOfDay(unit.zone()).toInstant(),
                unit.id());
    }

    Figures of(OrgUnit unit, YearMonth month, Sight sight, Locale language) {
        List<Line> lines = compliance.compliance(span(month, unit), sight).stream()
                .map(count -> line(count, language))
                .toList();
        List<Line> worst = lines.stream()
                .filter(line -> line.late() > 0)
                .sorted(Comparator.comparingLong(Line::late)
                        .reversed()
                        .thenComparing(
                                line -> (double) -line.late() / line.count().raised()))
                .limit(WORST)
                .toList();
        return new Figures(total(lines), lines, worst);
    }

    private Line line(Count count, Locale language) {
        Optional<Pack> pack = regulations.pack(count.edition());
        var title = pack.flatMap(each -> each.clauses()
                        .filter(clause -> clause.id().equals(count.clause()))
                        .map(Clause::title)
                        .filter(wording -> !wording.isEmpty())
                        .findFirst()
                        .map(wording -> wording.in(language, each.authoritative())))
                .orElse(null);
        return new Line(
                pack.map(Pack::id).orElse(count.edition()),
                pack.map(Pack::version).orElse(""),
                title == null ? null : title.text(),
                title == null ? null : title.language(),
                count);
    }

    private static Count total(List<Line> lines) {
        return new Count(
                null,
                null,
                sum(lines, Count::raised),
                sum(lines, Count::met),
                sum(lines, Count::metLate),
                sum(lines, Count::open),
                sum(lines, Count::late),
                sum(lines, Count::waived),
                sum(lines, Count::cancelled),
                null,
                null);
    }

    private static long sum(List<Line> lines, java.util.function.ToLongFunction<Count> what) {
        return lines.stream().map(Line::count).mapToLong(what).sum();
    }
}
