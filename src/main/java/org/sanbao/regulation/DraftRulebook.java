package org.sanbao.regulation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanbao.regulation.document.Pack;
import org.sanbao.regulation.rules.Rule;
import org.sanbao.regulation.rules.RuleRef;
import org.sanbao.regulation.rules.Rulebook;
import org.sanbao.regulation.rules.Ruleset;
import org.sanbao.shared.Stretches;

/**
 * The rules as they were, but for one place of one document: there the draft counts at any time, and no adoption does. What it knows is what was
 * in force when it was made.
 */
final class DraftRulebook implements Rulebook {

    private final Precedence precedence;
    private final List<Editions.Edition> editions = new ArrayList<>();
    private final Map<String, Editions.Edition> byName;
    private final Stretches<Editions.Place, Ruleset> inForce;

    /** @param pack null: the document is to cease there */
    DraftRulebook(Precedence precedence, List<Editions.Edition> adopted, Adoption draft, Pack pack) {
        this.precedence = precedence;
        adopted.stream()
                .filter(edition -> !edition.adoption().sharesPlaceWith(draft))
                .forEach(editions::add);
        if (pack != null) {
            editions.add(new Editions.Edition(draft, pack, Editions.byId(pack), Map.of()));
        }
        byName = Stream.concat(adopted.stream(), editions.stream())
                .collect(Collectors.toMap(edition -> edition.pack().edition(), Function.identity(), (was, is) -> is));
        inForce = new Stretches<>(editions.stream()
                .flatMap(each ->
                        Stream.of(each.adoption().from(), each.adoption().until()))
                .toList());
    }

    @Override
    public Ruleset inForce(UUID unit, String productLine, Instant at) {
        return inForce.at(
                new Editions.Place(unit, productLine),
                at,
                () -> Precedence.ruleset(precedence.counting(editions, unit, productLine, at)));
    }

    @Override
    public Optional<Instant> nextChange(UUID unit, Instant after) {
        return precedence.nextChange(editions, unit, after);
    }

    @Override
    public Optional<Rule> rule(RuleRef ref) {
        return Optional.ofNullable(byName.get(ref.edition()))
                .map(edition -> edition.rules().get(ref.rule()));
    }
}
