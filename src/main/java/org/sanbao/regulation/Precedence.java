package org.sanbao.regulation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.sanbao.regulation.rules.Rule;
import org.sanbao.regulation.rules.Ruleset;
import org.springframework.stereotype.Component;

/**
 * Which of several adoptions count at a place. Different documents add up. Of one document only one adoption counts: the one for the narrower
 * part of the organisation, then the one for named product lines, then the one that came into force later. Where two documents answer one
 * question the same order decides, and the last word is the narrowest's.
 */
@Component
class Precedence {

    private final Places places;

    Precedence(Places places) {
        this.places = places;
    }

    /** Whether it is in force there then, whatever else is. */
    boolean holds(Adoption adoption, UUID unit, String line, Instant at) {
        return adoption.inForce(at) && places.depthOf(unit, adoption) > 0 && sells(adoption, line);
    }

    /** All that are in force there then, the widest first. */
    List<Editions.Edition> candidates(Collection<Editions.Edition> of, UUID unit, String line, Instant at) {
        return of.stream()
                .filter(edition -> holds(edition.adoption(), unit, line, at))
                .sorted(Comparator.comparingInt((Editions.Edition edition) -> places.depthOf(unit, edition.adoption()))
                        .thenComparing(edition -> !edition.adoption().products().isEmpty()))
                .toList();
    }

    /** Those that count, the widest first; of each document the narrowest only. */
    List<Editions.Edition> counting(Collection<Editions.Edition> of, UUID unit, String line, Instant at) {
        var narrowest = new LinkedHashMap<String, Editions.Edition>();
        candidates(of, unit, line, at).forEach(edition -> {
            narrowest.remove(edition.pack().id());
            narrowest.put(edition.pack().id(), edition);
        });
        return List.copyOf(narrowest.values());
    }

    /** How far below the company the narrowest unit is that an adoption names and that holds this one; see {@link Places#depthOf}. */
    int depth(Adoption adoption, UUID unit) {
        return places.depthOf(unit, adoption);
    }

    /** When one of them begins or ends there next. */
    Optional<Instant> nextChange(Collection<Editions.Edition> of, UUID unit, Instant after) {
        return of.stream()
                .map(Editions.Edition::adoption)
                .filter(adoption -> places.depthOf(unit, adoption) > 0)
                .flatMap(adoption -> Stream.of(adoption.from(), adoption.until()))
                .filter(each -> each != null && each.isAfter(after))
                .min(Comparator.naturalOrder());
    }

    private static boolean sells(Adoption adoption, String line) {
        return adoption.products().isEmpty()
                || line != null && adoption.products().contains(line);
    }

    /** Their rules together, named after them. */
    static Ruleset ruleset(List<Editions.Edition> editions) {
        var rules = new ArrayList<Rule>();
        editions.forEach(edition -> edition.pack()
                .clauses()
                .filter(clause -> !clause.off())
                .forEach(clause -> rules.addAll(clause.rules())));
        return new Ruleset(
                String.join(
                        " ",
                        editions.stream()
                                .map(edition -> edition.pack().edition())
                                .toList()),
                rules);
    }
}
