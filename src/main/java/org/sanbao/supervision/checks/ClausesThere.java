package org.sanbao.supervision.checks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.sanbao.obligations.Compliance;
import org.sanbao.regulation.Adoption;
import org.sanbao.regulation.Adoptions;
import org.sanbao.regulation.Regulations;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.Sight;
import org.springframework.stereotype.Component;

/** The clauses in force in a unit, each with how it was kept there by the engine's count. */
@Component
class ClausesThere {

    private final Adoptions adoptions;
    private final Regulations regulations;
    private final Compliance compliance;
    private final BusinessClock clock;

    ClausesThere(Adoptions adoptions, Regulations regulations, Compliance compliance, BusinessClock clock) {
        this.adoptions = adoptions;
        this.regulations = regulations;
        this.compliance = compliance;
        this.clock = clock;
    }

    /** How often it was asked, how often it was done in time, and how often it was late, done or not. */
    public record Figures(long raised, long met, long late) {

        static final Figures NONE = new Figures(0, 0, 0);

        private Figures and(Compliance.Count count) {
            return new Figures(raised + count.raised(), met + count.met(), late + count.metLate() + count.late());
        }
    }

    /** @param title null where the clause has none; its {@code language} may be another than the reader's */
    public record Line(
            String document,
            String edition,
            String version,
            String clause,
            String title,
            String language,
            Figures figures) {

        Line with(Figures others) {
            return new Line(document, edition, version, clause, title, language, others);
        }

        boolean is(String otherEdition, String otherClause) {
            return edition.equals(otherEdition) && clause.equals(otherClause);
        }
    }

    /** In the order of the documents and their clauses; what is switched off is not in force. Of a clause with a version for some product lines that of all others stands here. */
    List<Line> in(UUID unit, Instant from, Instant to, Sight sight, Locale language) {
        Instant now = clock.instant();
        Map<List<String>, Figures> kept = kept(new Compliance.Span(from, to, unit), sight);
        var lines = new LinkedHashMap<List<String>, Line>();
        adoptions.known().stream()
                .filter(adoption -> adoptions.governs(adoption, unit, now))
                .sorted(Comparator.comparing(
                                (Adoption adoption) -> !adoption.products().isEmpty())
                        .thenComparing(Adoption::document))
                .flatMap(adoption -> adoptions.pack(adoption.id()).stream())
                .forEach(pack -> pack.clauses()
                        .filter(clause -> !clause.off())
                        .forEach(clause -> lines.putIfAbsent(
                                List.of(pack.id(), clause.id()),
                                ClauseNames.line(pack, clause, language)
                                        .with(kept.getOrDefault(List.of(pack.id(), clause.id()), Figures.NONE)))));
        return new ArrayList<>(lines.values());
    }

    /** By document and clause, for a month may have worked under two versions. */
    private Map<List<String>, Figures> kept(Compliance.Span span, Sight sight) {
        var kept = new HashMap<List<String>, Figures>();
        compliance.compliance(span, sight).forEach(count -> regulations
                .pack(count.edition())
                .ifPresent(pack -> kept.compute(
                        List.of(pack.id(), count.clause()),
                        (clause, before) -> (before == null ? Figures.NONE : before).and(count))));
        return kept;
    }
}
