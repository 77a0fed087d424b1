package org.sanbao.obligations.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sanbao.calendar.DayException;
import org.sanbao.calendar.Slot;
import org.sanbao.calendar.Week;
import org.sanbao.calendar.WorkingCalendar;
import org.sanbao.journal.Recorded;
import org.sanbao.regulation.reading.Condition;
import org.sanbao.regulation.reading.Reading;
import org.sanbao.regulation.reading.Reads;
import org.sanbao.regulation.reading.Truth;
import org.sanbao.regulation.rules.Deadline;
import org.sanbao.regulation.rules.EventPattern;
import org.sanbao.regulation.rules.Head;
import org.sanbao.regulation.rules.Must;
import org.sanbao.regulation.rules.ObligationRule;
import org.sanbao.regulation.rules.Party;
import org.sanbao.regulation.rules.Rule;
import org.sanbao.regulation.rules.RuleRef;
import org.sanbao.regulation.rules.Rulebook;
import org.sanbao.regulation.rules.Ruleset;
import org.sanbao.regulation.rules.Scope;
import org.sanbao.regulation.rules.Step;
import org.sanbao.regulation.rules.Timing;
import org.sanbao.regulation.rules.Trigger;
import org.sanbao.regulation.rules.Warning;
import org.sanbao.regulation.time.Limit;
import org.sanbao.regulation.time.Period;
import org.sanbao.regulation.time.Point;
import org.sanbao.regulation.time.Unit;

/** Rules, rows and a world around them for tests of the engine: an office that works 08:30–12:00 and 13:30–17:30 in Shanghai. */
final class Plays {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final WorkingCalendar OFFICE = new WorkingCalendar(
            "office",
            ZONE,
            List.of(Week.office(LocalDate.of(2026, 1, 1), Slot.parse("08:30-12:00"), Slot.parse("13:30-17:30"))),
            List.of(DayException.holiday(LocalDate.of(2026, 3, 11), "holiday")),
            List.of());
    static final UUID UNIT = new UUID(1, 1);
    static final UUID CASE = new UUID(2, 2);
    static final UUID HEAD = new UUID(3, 3);

    private Plays() {}

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }

    static World world(List<? extends Rule> rules, Ports.Facts facts) {
        return world(Instant.MIN, rules, facts);
    }

    /** @param from when the rules come into force; none are before */
    static World world(Instant from, List<? extends Rule> rules, Ports.Facts facts) {
        return new World(
                book(from, new Ruleset("test", rules)),
                times(OFFICE),
                (role, unit, at) -> Optional.of(HEAD),
                facts,
                row -> sets(row),
                type -> List.of("call", "person"),
                UUID::randomUUID);
    }

    private static List<Ports.Sets.Change> sets(Recorded row) {
        return switch (row.type()) {
            case "role.filled" -> List.of(new Ports.Sets.Change("technicians", "person", true));
            case "role.vacated" -> List.of(new Ports.Sets.Change("technicians", "person", false));
            default -> List.of();
        };
    }

    private static Rulebook book(Instant from, Ruleset ruleset) {
        var none = new Ruleset("none", List.of());
        return new Rulebook() {
            @Override
            public Ruleset inForce(UUID unit, String productLine, Instant at) {
                return at.isBefore(from) ? none : ruleset;
            }

            @Override
            public Optional<Instant> nextChange(UUID unit, Instant after) {
                return from.isAfter(after) ? Optional.of(from) : Optional.empty();
            }

            @Override
            public Optional<Rule> rule(RuleRef ref) {
                return ruleset.rule(ref);
            }
        };
    }

    static Ports.WorkTimes times(WorkingCalendar calendar) {
        return new Ports.WorkTimes() {
            @Override
            public Ports.Dated calendar(UUID unit, String named, Instant knownAt) {
                return new Ports.Dated(UNIT, 1, calendar);
            }

            @Override
            public WorkingCalendar revision(UUID id, int revision) {
                return calendar;
            }

            @Override
            public Optional<Instant> moved(UUID id, int revision, Instant until) {
                return Optional.empty();
            }
        };
    }

    static Head head(String rule) {
        return new Head(
                new RuleRef("T@1#1", rule),
                rule,
                List.of(),
                null,
                Scope.ADOPTION,
                null,
                Set.of(),
                Head.Transition.KEEP);
    }

    static Condition where(String attribute, Object value) {
        return new Condition() {
            @Override
            public Truth evaluate(Reading reading) {
                int dot = attribute.indexOf('.');
                String of = attribute.substring(0, dot);
                String name = attribute.substring(dot + 1);
                Object found = of.equals("event")
                        ? reading.event(name)
                        : of.equals("trigger") ? reading.trigger(name) : reading.card(of, name);
                return found == null ? Truth.undecided(attribute) : Truth.of(CaseReading.same(found, value));
            }

            @Override
            public Reads reads() {
                return new Reads(Set.of(attribute), Set.of(), Set.of(), Set.of());
            }

            @Override
            public String source() {
                return attribute + " == " + value;
            }
        };
    }

    static Must one(String event) {
        return new Must.One(EventPattern.of(event), 1);
    }

    static Deadline within(long amount, Unit unit) {
        return new Deadline.Within(new Limit.Fixed(org.sanbao.regulation.time.Length.of(amount, unit)));
    }

    static Deadline endOfSameWorkingDay() {
        return new Deadline.By(new Point.OfPeriod(new Point.Edge.End(), null, Period.same(Period.Word.WORKING_DAY)));
    }

    static Trigger on(String event) {
        return new Trigger.When(List.of(EventPattern.of(event)), null);
    }

    static Step informing(String role) {
        return new Step.Notify(Timing.AT_ONCE, role(role), null);
    }

    static Party role(String role) {
        return new Party.Role(role, Party.Find.UNIT, null, null);
    }

    /** An obligation rule written step by step. */
    static final class Draft {
        private final String id;
        private Trigger trigger;
        private Condition condition = Condition.ALWAYS;
        private Party who = role("clerk");
        private Must must;
        private Deadline deadline = new Deadline.None();
        private final List<Warning> warn = new ArrayList<>();
        private Set<String> pause = Set.of("waiting-for-customer");
        private List<EventPattern> cancel = List.of();
        private ObligationRule.Reopen reopen = ObligationRule.Reopen.IGNORE;
        private ObligationRule.Once once = ObligationRule.Once.EVENT;
        private List<Step> otherwise = List.of();
        private List<Step> then = List.of();

        Draft(String id) {
            this.id = id;
        }

        Draft when(Trigger starts) {
            trigger = starts;
            return this;
        }

        Draft when(String event) {
            return when(on(event));
        }

        Draft onlyIf(Condition holds) {
            condition = holds;
            return this;
        }

        Draft who(Party party) {
            who = party;
            return this;
        }

        Draft must(Must demanded) {
            must = demanded;
            return this;
        }

        Draft must(String event) {
            return must(one(event));
        }

        Draft limit(Deadline limit) {
            deadline = limit;
            return this;
        }

        Draft warnAt(int percent) {
            warn.add(new Warning(new Warning.At.Percent(percent), role("clerk")));
            return this;
        }

        Draft cancel(String event) {
            cancel = List.of(EventPattern.of(event));
            return this;
        }

        Draft reopen(ObligationRule.Reopen how) {
            reopen = how;
            return this;
        }

        Draft once(ObligationRule.Once often) {
            once = often;
            return this;
        }

        Draft otherwise(Step... steps) {
            otherwise = List.of(steps);
            return this;
        }

        Draft then(Step... steps) {
            then = List.of(steps);
            return this;
        }

        ObligationRule rule() {
            return new ObligationRule(
                    head(id),
                    trigger,
                    condition,
                    who,
                    null,
                    false,
                    must,
                    null,
                    deadline,
                    null,
                    false,
                    false,
                    null,
                    ObligationRule.Shift.NONE,
                    warn,
                    pause,
                    cancel,
                    reopen,
                    once,
                    List.of(),
                    otherwise,
                    then,
                    condition.reads());
        }
    }

    /** Rows of one case, in order. */
    static final class Rows {
        private final Rerun run;
        private final UUID stream;
        private int n;

        Rows(Rerun run, UUID stream) {
            this.run = run;
            this.stream = stream;
        }

        Recorded row(
                String type,
                Instant happened,
                Instant recorded,
                Map<String, Object> attributes,
                Map<String, Map<String, Object>> cards) {
            var refs = new LinkedHashMap<String, UUID>();
            refs.put(stream.equals(CASE) ? "call" : "person", stream);
            cards.forEach((name, card) -> refs.put(name, UUID.fromString((String) card.get("id"))));
            n++;
            return new Recorded(
                    new UUID(stream.getLeastSignificantBits(), n),
                    stream,
                    n,
                    UNIT,
                    type,
                    happened,
                    recorded,
                    null,
                    attributes,
                    refs,
                    cards);
        }

        Rows tell(String type, String local) {
            return tell(type, local, local, Map.of());
        }

        Rows tell(String type, String local, Map<String, Object> attributes) {
            return tell(type, local, local, attributes);
        }

        Rows tell(String type, String happened, String recorded, Map<String, Object> attributes) {
            run.row(row(type, at(happened), at(recorded), attributes, Map.of()));
            return this;
        }

        Rows tell(String type, String local, Map<String, Object> attributes, Map<String, Map<String, Object>> cards) {
            run.row(row(type, at(local), at(local), attributes, cards));
            return this;
        }
    }
}
