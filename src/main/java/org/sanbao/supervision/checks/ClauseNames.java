package org.sanbao.supervision.checks;

import java.util.Locale;
import org.sanbao.regulation.Regulations;
import org.sanbao.regulation.document.Clause;
import org.sanbao.regulation.document.Pack;
import org.sanbao.supervision.checks.ClausesThere.Figures;
import org.sanbao.supervision.checks.ClausesThere.Line;
import org.springframework.stereotype.Component;

/** What clauses are called, in whatever version they were looked at. */
@Component
class ClauseNames {

    private final Regulations regulations;

    ClauseNames(Regulations regulations) {
        this.regulations = regulations;
    }

    /** Without figures. */
    Line of(String edition, String clause, Locale language) {
        return regulations
                .pack(edition)
                .flatMap(pack -> pack.clauses()
                        .filter(each -> each.id().equals(clause))
                        .findFirst()
                        .map(each -> line(pack, each, language)))
                .orElseGet(() -> new Line(edition, edition, "", clause, null, null, Figures.NONE));
    }

    static Line line(Pack pack, Clause clause, Locale language) {
        var title = clause.title().isEmpty() ? null : clause.title().in(language, pack.authoritative());
        return new Line(
                pack.id(),
                pack.edition(),
                pack.version(),
                clause.id(),
                title == null ? null : title.text(),
                title == null ? null : title.language(),
                Figures.NONE);
    }
}
