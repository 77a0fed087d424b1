package org.sanbao.regulation.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sanbao.regulation.reading.Known;
import org.sanbao.regulation.reading.Reading;

/**
 * All rules that run for one scope, indexed by what starts them. Dormant, awaited and switched-off rules are not in it. Immutable; two
 * rulesets with the same {@link #version} hold the same rules.
 */
public final class Ruleset {

    private final String version;
    private final Map<RuleRef, Rule> byRef = new LinkedHashMap<>();
    private final Map<String, Rule> byKey = new HashMap<>();
    private final Map<String, DecisionRule> points = new HashMap<>();
    private final Map<String, List<ObligationRule>> obligations = new HashMap<>();
    private final Map<String, List<EffectRule>> effects = new HashMap<>();
    private final Map<String, List<ChargeRule>> charges = new HashMap<>();
    private final Map<String, List<GateRule>> gates = new HashMap<>();
    private final Map<String, List<DecisionRule>> decisions = new HashMap<>();
    private final Map<String, List<FactRule>> facts = new HashMap<>();
    private final List<ObligationRule> recurring = new ArrayList<>();
    private final List<EffectRule> recurringEffects = new ArrayList<>();
    private final List<ChargeRule> recurringCharges = new ArrayList<>();
    private final Map<String, List<ObligationRule>> memberships = new HashMap<>();

    /**
     * Takes the rules that run.
     *
     * @param version identity of the contents, for caches
     */
    public Ruleset(String version, Collection<? extends Rule> rules) {
        this.version = version;
        rules.stream().filter(rule -> rule.head().state() == Head.State.RUNS).forEach(this::add);
    }

    private void add(Rule rule) {
        byRef.put(rule.ref(), rule);
        byKey.put(rule.ref().key(), rule);
        switch (rule) {
            case ObligationRule obligation -> addObligation(obligation);
            case EffectRule effect -> {
                started(effect.trigger()).forEach(event -> put(effects, event, effect));
                comingRound(effect.trigger(), effect, recurringEffects);
            }
            case ChargeRule charge -> {
                started(charge.trigger()).forEach(event -> put(charges, event, charge));
                comingRound(charge.trigger(), charge, recurringCharges);
            }
            case GateRule gate -> types(gate.before()).forEach(event -> put(gates, event, gate));
            case DecisionRule decision -> {
                points.put(decision.fills(), decision);
                types(decision.when()).forEach(event -> put(decisions, event, decision));
            }
            case FactRule fact when fact.counted() != null -> put(facts, fact.counted(), fact);
            default -> {}
        }
    }

    private void addObligation(ObligationRule rule) {
        switch (rule.trigger()) {
            case Trigger.When when -> types(when.events()).forEach(event -> put(obligations, event, rule));
            case Trigger.Every every -> recurring.add(rule);
            case Trigger.Member member -> put(memberships, member.set(), rule);
            case Trigger.Raised raised -> {}
        }
    }

    private static <R> void comingRound(Trigger trigger, R rule, List<R> into) {
        if (trigger instanceof Trigger.Every) {
            into.add(rule);
        }
    }

    private static Set<String> started(Trigger trigger) {
        return trigger instanceof Trigger.When when ? types(when.events()) : Set.of();
    }

    private static Set<String> types(List<EventPattern> patterns) {
        var types = new TreeSet<String>();
        patterns.forEach(pattern -> types.add(pattern.event()));
        return types;
    }

    private static <T> void put(Map<String, List<T>> index, String key, T rule) {
        index.computeIfAbsent(key, ignored -> new ArrayList<>()).add(rule);
    }

    public String version() {
        return version;
    }

    /** Obligations that this type of event may raise. */
    public List<ObligationRule> obligationsOn(String event) {
        return obligations.getOrDefault(event, List.of());
    }

    public List<EffectRule> effectsOn(String event) {
        return effects.getOrDefault(event, List.of());
    }

    public List<ChargeRule> chargesOn(String event) {
        return charges.getOrDefault(event, List.of());
    }

    public List<GateRule> gatesBefore(String event) {
        return gates.getOrDefault(event, List.of());
    }

    /** Decisions whose outcome is stored when this type of event happens. */
    public List<DecisionRule> decisionsOn(String event) {
        return decisions.getOrDefault(event, List.of());
    }

    /** Facts that count this type of event. */
    public List<FactRule> factsOf(String event) {
        return facts.getOrDefault(event, List.of());
    }

    public List<ObligationRule> recurring() {
        return List.copyOf(recurring);
    }

    public List<EffectRule> recurringEffects() {
        return List.copyOf(recurringEffects);
    }

    public List<ChargeRule> recurringCharges() {
        return List.copyOf(recurringCharges);
    }

    /** Obligations each member of the set has once while it is a member. */
    public List<ObligationRule> memberships(String set) {
        return memberships.getOrDefault(set, List.of());
    }

    /** The table that fills a decision point here, if a pack in force fills it. */
    public Optional<DecisionRule> decision(String point) {
        return Optional.ofNullable(points.get(point));
    }

    /** The outcome of a decision point; empty if no pack in force fills it, undecided if the table reads something absent. */
    public Optional<Known<Outcome>> decide(String point, Reading reading) {
        return decision(point).map(rule -> rule.decide(reading));
    }

    /** The fact a {@link Reading} was asked for; its key is {@code pack/name}. */
    public Optional<FactRule> fact(String key) {
        return find(FactRule.class, key);
    }

    /** A rule in force of this edition. */
    public Optional<Rule> rule(RuleRef ref) {
        return Optional.ofNullable(byRef.get(ref));
    }

    /** A rule in force by kind and key {@code pack/name}, of whatever edition runs now. */
    public <R extends Rule> Optional<R> find(Class<R> kind, String key) {
        return Optional.ofNullable(byKey.get(key)).filter(kind::isInstance).map(kind::cast);
    }

    /** A noun by its id alone, as other modules know it: a form, a checklist, a list. Of two packs the more specific one counts. */
    public <R extends Rule> Optional<R> named(Class<R> kind, String id) {
        return all(kind).filter(rule -> rule.id().equals(id)).reduce((wider, narrower) -> narrower);
    }

    /** The rule that a step of {@code from} names: same edition. */
    public <R extends Rule> Optional<R> sibling(Class<R> kind, RuleRef from, String id) {
        return Optional.ofNullable(byRef.get(new RuleRef(from.edition(), id)))
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    public <R extends Rule> Stream<R> all(Class<R> kind) {
        return byRef.values().stream().filter(kind::isInstance).map(kind::cast);
    }

    /** Event types any running rule starts from, demands, gates or counts; others need not be given to the engine at all. */
    public Set<String> eventTypes() {
        var types = new TreeSet<String>();
        Stream.<Function<Ruleset, Map<String, ?>>>of(
                        set -> set.obligations,
                        set -> set.effects,
                        set -> set.charges,
                        set -> set.gates,
                        set -> set.decisions)
                .forEach(index -> types.addAll(index.apply(this).keySet()));
        all(ObligationRule.class).forEach(rule -> {
            rule.must().patterns().forEach(pattern -> types.add(pattern.event()));
            rule.cancel().forEach(pattern -> types.add(pattern.event()));
            if (rule.deadline() instanceof Deadline.Before before) {
                types.add(before.event().event());
            }
        });
        all(FactRule.class).map(FactRule::counted).filter(Objects::nonNull).forEach(types::add);
        return types;
    }

    @Override
    public String toString() {
        return "ruleset " + version + " of " + byRef.size();
    }
}
