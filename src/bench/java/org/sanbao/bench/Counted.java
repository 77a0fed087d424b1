package org.sanbao.bench;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.sanbao.regulation.reading.Condition;
import org.sanbao.regulation.reading.Reading;
import org.sanbao.regulation.reading.Reads;
import org.sanbao.regulation.reading.Truth;
import org.sanbao.regulation.rules.CalendarRule;
import org.sanbao.regulation.rules.ChargeRule;
import org.sanbao.regulation.rules.DecisionRule;
import org.sanbao.regulation.rules.EffectRule;
import org.sanbao.regulation.rules.FactRule;
import org.sanbao.regulation.rules.ObligationRule;
import org.sanbao.regulation.rules.Rule;
import org.sanbao.regulation.rules.RuleRef;
import org.sanbao.regulation.rules.Rulebook;
import org.sanbao.regulation.rules.Ruleset;

/** The rules in force with every condition that says anything wrapped, so that it counts how often it is evaluated. For one thread. */
final class Counted implements Rulebook {

    private final Rulebook book;
    private final Map<Ruleset, Ruleset> sets = new IdentityHashMap<>();
    private final Map<Object, Object> parts = new IdentityHashMap<>();
    private long evaluations;

    Counted(Rulebook book) {
        this.book = book;
    }

    long evaluations() {
        return evaluations;
    }

    @Override
    public Ruleset inForce(UUID unit, String productLine, Instant at) {
        return sets.computeIfAbsent(
                book.inForce(unit, productLine, at),
                set -> new Ruleset(
                        set.version(),
                        Stream.of(
                                        ObligationRule.class,
                                        EffectRule.class,
                                        ChargeRule.class,
                                        DecisionRule.class,
                                        FactRule.class,
                                        CalendarRule.class)
                                .<Rule>flatMap(set::all)
                                .map(rule -> (Rule) counted(rule))
                                .toList()));
    }

    @Override
    public Optional<Instant> nextChange(UUID unit, Instant after) {
        return book.nextChange(unit, after);
    }

    @Override
    public Optional<Rule> rule(RuleRef ref) {
        return book.rule(ref).map(rule -> (Rule) counted(rule));
    }

    /** The same value, with the conditions in it wrapped; calendars have none. */
    private Object counted(Object part) {
        return switch (part) {
            case null -> null;
            case Condition condition when condition == Condition.ALWAYS -> condition;
            case Condition condition -> parts.computeIfAbsent(condition, same -> new Counting(condition));
            case List<?> list -> list.stream().map(this::counted).toList();
            case CalendarRule calendar -> calendar;
            case Record record -> known(record);
            default -> part;
        };
    }

    private Object known(Record record) {
        Object before = parts.get(record);
        if (before == null) {
            before = copy(record);
            parts.put(record, before);
        }
        return before;
    }

    private Object copy(Record record) {
        try {
            RecordComponent[] components = record.getClass().getRecordComponents();
            var values = new ArrayList<Object>();
            for (RecordComponent each : components) {
                each.getAccessor().setAccessible(true);
                values.add(counted(each.getAccessor().invoke(record)));
            }
            Constructor<?> constructor = record.getClass()
                    .getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot copy " + record.getClass(), e);
        }
    }

    private final class Counting implements Condition {

        private final Condition condition;

        Counting(Condition condition) {
            this.condition = condition;
        }

        @Override
        public Truth evaluate(Reading reading) {
            evaluations++;
            return condition.evaluate(reading);
        }

        @Override
        public Reads reads() {
            return condition.reads();
        }

        @Override
        public String source() {
            return condition.source();
        }
    }
}
