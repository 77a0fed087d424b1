package org.sanbao.obligations.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
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
import org.sanbao.regulation.rules.Party;
import org.sanbao.regulation.rules.Rule;
import org.sanbao.regulation.rules.RuleRef;
import org.sanbao.regulation.rules.Rulebook;
import org.sanbao.regulation.rules.Ruleset;
import org.sanbao.regulation.rules.Scope;
import org.sanbao.regulation.rules.Step;
import org.sanbao.regulation.rules.Timing;
import org.sanbao.regulation.rules.Trigger;
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
}
