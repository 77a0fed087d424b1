package org.sanbao.supervision.checks;

import java.util.Locale;
import org.sanbao.regulation.Regulations;
import org.sanbao.regulation.document.Clause;
import org.sanbao.regulation.document.Pack;
import org.springframework.stereotype.Component;

/** What clauses are called, in whatever version they were looked at. */
@Component
class ClauseNames {

    private final Regulations regulations;

    ClauseNames(Regulations regulations) {
        this.regulations = regulations;
    }

    /** Without figures. */
    ClauseLine of(String edition, String clause, Locale language) {
        return regulations
                .pack(edition)
                .flatMap(pack -> pack.clauses()
                        .filter(each -> each.id().equals(clause))
                        .findFirst()
                        .map(each -> line(pack, each, language)))
                .orElseGet(() -> new ClauseLine(edition, edition, "", clause, null, null, ClauseLine.Figures.NONE));
    }

    static ClauseLine line(Pack pack, Clause clause, Locale language) {
        var title = clause.title().isEmpty() ? null : clause.title().in(language, pack.authoritative());
        return new ClauseLine(
                pack.id(),
                pack.edition(),
                pack.version(),
                clause.id(),
                title == null ? null : title.text(),
                title == null ? null : title.language(),
                ClauseLine.Figures.NONE);
    }
}
