package org.sanbao.regulation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sanbao.regulation.document.Pack;
import org.sanbao.regulation.rules.Rule;
import org.sanbao.regulation.rules.RuleRef;
import org.sanbao.regulation.rules.Rulebook;
import org.sanbao.regulation.rules.Ruleset;

/** For tests outside the module: several regulations in force at once, each in one unit, ordered as those in the database are. */
public final class InForceAtOnce implements Rulebook {

    private final Precedence precedence;
    private final List<Editions.Edition> editions;
    private final Map<String, Editions.Edition> byName;

    /** @param paths the units from the company down to one */
    public InForceAtOnce(Map<UUID, Pack> byUnit, Function<UUID, List<UUID>> paths) {
        precedence = new Precedence(new Places(paths));
        editions = byUnit.entrySet().stream()
                .map(each -> edition(each.getKey(), each.getValue()))
                .toList();
        byName = editions.stream()
                .collect(Collectors.toMap(edition -> edition.pack().edition(), Function.identity()));
    }

    private static Editions.Edition edition(UUID unit, Pack pack) {
        var adoption =
                new Adoption(unit, pack.id(), 1, null, Set.of(unit), Set.of(), Map.of(), Set.of(), Instant.EPOCH, null);
        return new Editions.Edition(adoption, pack, Editions.byId(pack), Map.of());
    }

    @Override
    public Ruleset inForce(UUID unit, String productLine, Instant at) {
        return Precedence.ruleset(precedence.counting(editions, unit, productLine, at));
    }

    @Override
    public Optional<Rule> rule(RuleRef ref) {
        return Optional.ofNullable(byName.get(ref.edition()))
                .map(edition -> edition.rules().get(ref.rule()));
    }
}
