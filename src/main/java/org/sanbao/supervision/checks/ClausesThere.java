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

    /** In the order of the documents and their clauses; what is switched off is not in force. Of a clause with a version for some product lines that of all others stands here. */
    List<ClauseLine> in(UUID unit, Instant from, Instant to, Sight sight, Locale language) {
        Instant now = clock.instant();
        Map<List<String>, ClauseLine.Figures> kept = kept(new Compliance.Span(from, to, unit), sight);
        var lines = new LinkedHashMap<List<String>, ClauseLine>();
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
                                        .with(kept.getOrDefault(
                                                List.of(pack.id(), clause.id()), ClauseLine.Figures.NONE)))));
        return new ArrayList<>(lines.values());
    }

    /** By document and clause, for a month may have worked under two versions. */
    private Map<List<String>, ClauseLine.Figures> kept(Compliance.Span span, Sight sight) {
        var kept = new HashMap<List<String>, ClauseLine.Figures>();
        compliance.compliance(span, sight).forEach(count -> regulations
                .pack(count.edition())
                .ifPresent(pack -> kept.compute(
                        List.of(pack.id(), count.clause()),
                        (clause, before) -> (before == null ? ClauseLine.Figures.NONE : before).and(count))));
        return kept;
    }
}
