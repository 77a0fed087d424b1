package org.sanbao.obligations.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanbao.obligations.engine.Plays.at;
import static org.sanbao.obligations.engine.Plays.endOfSameWorkingDay;
import static org.sanbao.obligations.engine.Plays.informing;
import static org.sanbao.obligations.engine.Plays.one;
import static org.sanbao.obligations.engine.Plays.where;
import static org.sanbao.obligations.engine.Plays.within;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sanbao.regulation.reading.Condition;
import org.sanbao.regulation.reading.Reading;
import org.sanbao.regulation.reading.Reads;
import org.sanbao.regulation.reading.Truth;
import org.sanbao.regulation.rules.EffectRule;
import org.sanbao.regulation.rules.EventPattern;
import org.sanbao.regulation.rules.Must;
import org.sanbao.regulation.rules.ObligationRule;
import org.sanbao.regulation.rules.Party;
import org.sanbao.regulation.rules.Step;
import org.sanbao.regulation.rules.Timing;
import org.sanbao.regulation.rules.Trigger;
import org.sanbao.regulation.time.Delay;
import org.sanbao.regulation.time.Length;
import org.sanbao.regulation.time.Period;
import org.sanbao.regulation.time.Point;
import org.sanbao.regulation.time.Recurrence;
import org.sanbao.regulation.time.Unit;

/** What raises an obligation, who owes it, what meets or ends it and what follows, as {@code grammar.md} has it. */
class EngineTest extends Played {

    @Test
    void allAnyAndTimes() {
        var all = new Must.All(List.of(
                one("job.opened"),
                new Must.One(EventPattern.of("visit"), 2),
                new Must.Any(List.of(one("a"), one("b")))));
        play(new Draft("r")
                        .when("call.registered")
                        .must(all)
                        .limit(within(1, Unit.DAYS))
                        .rule())
                .tell("call.registered", "2026-03-06T15:00");
        rows.tell("visit", "2026-03-06T16:00").tell("b", "2026-03-06T16:10").tell("job.opened", "2026-03-06T16:20");
        assertThat(only().isOpen()).isTrue();
        rows.tell("visit", "2026-03-06T17:00");
        assertThat(only().met()).isEqualTo(at("2026-03-06T17:00"));
    }

    @Test
    void oneDeedServesTheOldestOfTwoAlike() {
        play(new Draft("tell")
                .when("job.delayed")
                .must("party.informed")
                .limit(within(1, Unit.HOURS))
                .rule());
        rows.tell("job.delayed", "2026-03-06T15:00")
                .tell("job.delayed", "2026-03-06T15:10")
                .tell("party.informed", "2026-03-06T15:20");
        assertThat(run.obligations())
                .extracting(Obligation::state)
                .containsExactly(Obligation.State.MET, Obligation.State.OPEN);
    }

    @Test
    void cancelledByItsOwnEventAndWithTheCase() {
        play(
                arrive().cancel("contract.ended").rule(),
                new Draft("b").when("call.registered").must("x").rule());
        rows.tell("call.registered", "2026-03-06T15:00").tell("contract.ended", "2026-03-06T16:00");
        assertThat(run.obligations())
                .extracting(Obligation::state)
                .containsExactly(Obligation.State.CANCELLED, Obligation.State.OPEN);
        rows.tell("case.cancelled", "2026-03-06T17:00");
        run.until(at("2026-03-20T00:00"));
        assertThat(run.obligations()).extracting(Obligation::state).containsOnly(Obligation.State.CANCELLED);
        assertThat(run.obligations()).extracting(Obligation::breached).containsOnlyNulls();
    }

    @Test
    void stepsRaiseRepeatAndWait() {
        var nextMorning =
                new Delay.At(new Point.OfPeriod(new Point.Edge.Start(), null, Period.next(Period.Word.WORKING_DAY)));
        var later = new Timing(Condition.ALWAYS, nextMorning, null, null, 1);
        var often = new Timing(Condition.ALWAYS, null, Length.of(1, Unit.HOURS), EventPattern.of("job.assigned"), 100);
        play(
                new Draft("dispatch")
                        .when("call.registered")
                        .must("job.assigned")
                        .limit(endOfSameWorkingDay())
                        .otherwise(new Step.Raise(later, "director"), new Step.Notify(often, Plays.role("guard"), null))
                        .rule(),
                new Draft("director")
                        .when(new Trigger.Raised())
                        .must("job.assigned")
                        .limit(endOfSameWorkingDay())
                        .rule());
        rows.tell("call.registered", "2026-03-06T15:00");
        run.until(at("2026-03-06T20:00"));
        assertThat(run.obligations()).hasSize(1);
        assertThat(run.taken()).hasSize(3);
        run.until(at("2026-03-09T08:31"));
        assertThat(run.obligations()).hasSize(2);
        Obligation raised = run.obligations().stream().toList().getLast();
        assertThat(raised.clock().start()).isEqualTo(at("2026-03-09T08:30"));
        assertThat(raised.due()).isEqualTo(at("2026-03-09T17:30"));
        rows.tell("job.assigned", "2026-03-09T09:00");
        assertThat(run.obligations()).extracting(Obligation::state).containsOnly(Obligation.State.MET);
        int sofar = run.taken().size();
        run.until(at("2026-03-30T00:00"));
        assertThat(run.taken()).hasSize(sofar);
        assertThat(sofar).isEqualTo(64);
    }

    @Test
    void whatCannotBeDecidedIsAskedAndACorrectionDecides() {
        play(arrive().onlyIf(where("site.zone", "urban")).rule());
        String site = new UUID(9, 9).toString();
        rows.tell("call.registered", "2026-03-06T15:00", Map.of(), Map.of("site", Map.of("id", site)));
        assertThat(run.obligations()).isEmpty();
        assertThat(run.taken()).extracting(Taken::kind).containsExactly("cannot-be-decided");
        assertThat(run.taken().getFirst().arguments()).containsEntry("missing", "site.zone");
        rows.tell(
                "record.corrected",
                "2026-03-06T16:00",
                Map.of("event", "call.registered", "attribute", "site.zone"),
                Map.of("site", Map.of("id", site, "zone", "urban")));
        assertThat(only().due()).isEqualTo(at("2026-03-09T12:00"));
        rows.tell(
                "record.corrected",
                "2026-03-06T17:00",
                Map.of("event", "call.registered", "attribute", "site.zone"),
                Map.of("site", Map.of("id", site, "zone", "rural")));
        assertThat(only().state()).isEqualTo(Obligation.State.CANCELLED);
    }

    @Test
    void theHolderFollowsTheCaseAndTheBreachIsTheHoldersThen() {
        UUID zhang = new UUID(7, 1);
        UUID li = new UUID(7, 2);
        play(arrive().who(new Party.Role("technician", Party.Find.SUBJECT, "job.technician", null))
                .rule());
        String job = new UUID(8, 8).toString();
        rows.tell("call.registered", "2026-03-06T15:00", Map.of(), Map.of("job", Map.of("id", job)));
        rows.tell(
                "job.assigned",
                "2026-03-06T16:00",
                Map.of(),
                Map.of("job", Map.of("id", job, "technician", zhang.toString())));
        rows.tell(
                "job.assigned",
                "2026-03-09T13:00",
                Map.of(),
                Map.of("job", Map.of("id", job, "technician", li.toString())));
        assertThat(only().life().breachedBy()).isEqualTo(zhang);
        assertThat(only().owner().person()).isEqualTo(li);
        assertThat(only().shares()).extracting(Share::person).containsExactly(null, zhang, li);
    }

    @Test
    void recurringDutiesComeRoundWhileAMemberAndEachDayHasItsOwn() {
        var daily = new Trigger.Every(new Recurrence.Each(Period.Word.WORKING_DAY, null), "technicians");
        play(new Draft("report")
                .when(daily)
                .must("form.submitted")
                .limit(endOfSameWorkingDay())
                .rule());
        rows = new Rows(run, new UUID(5, 5));
        rows.tell("role.filled", "2026-03-06T10:00");
        run.until(at("2026-03-13T00:00"));
        assertThat(run.obligations())
                .extracting(each -> each.identity().cause().occasion().name())
                .containsExactly("2026-03-09", "2026-03-10", "2026-03-12");
        rows.tell("form.submitted", "2026-03-13T08:00", Map.of("period", "2026-03-10"));
        assertThat(run.obligations())
                .extracting(Obligation::state)
                .containsExactly(Obligation.State.OPEN, Obligation.State.MET, Obligation.State.OPEN);
        rows.tell("role.vacated", "2026-03-13T08:10");
        run.until(at("2026-03-30T00:00"));
        assertThat(run.obligations()).hasSize(3).extracting(Obligation::state).doesNotContain(Obligation.State.OPEN);
    }

    @Test
    void rulesThatComeIntoForceLaterAreWalkedByThoseWhoAreMembersAlready() {
        var daily = new Trigger.Every(new Recurrence.Each(Period.Word.WORKING_DAY, null), "technicians");
        var report = new Draft("report")
                .when(daily)
                .must("form.submitted")
                .limit(endOfSameWorkingDay())
                .rule();
        run = new Rerun(facts -> Plays.world(at("2026-03-10T00:00"), List.of(report), facts));
        rows = new Rows(run, new UUID(5, 5));
        rows.tell("role.filled", "2026-03-06T10:00");
        run.until(at("2026-03-14T00:00"));
        assertThat(run.obligations())
                .extracting(each -> each.identity().cause().occasion().name())
                .containsExactly("2026-03-10", "2026-03-12", "2026-03-13");
    }

    @Test
    void theSameTriggerRaisesOnceAndASubjectOnlyOnceWhereSaid() {
        play(arrive().once(ObligationRule.Once.SUBJECT).rule());
        rows.tell("call.registered", "2026-03-06T15:00").tell("call.registered", "2026-03-06T15:05");
        assertThat(run.obligations()).hasSize(1);
    }

    @Test
    void oneObligationForEachPartyNamed() {
        var each = new Trigger.When(
                List.of(EventPattern.of("complaint.received")),
                new Trigger.Each.Parties(List.of(Plays.role("quality"), Plays.role("production"))));
        play(new Draft("inform")
                .when(each)
                .must(new Must.One(new EventPattern("party.informed", item()), 1))
                .rule());
        rows.tell("complaint.received", "2026-03-06T15:00")
                .tell("party.informed", "2026-03-06T15:10", Map.of("party", "production"));
        assertThat(run.obligations())
                .extracting(o -> o.key().member() + " " + o.state())
                .containsExactly("quality OPEN", "production MET");
    }

    private static Condition item() {
        return new Condition() {
            @Override
            public Truth evaluate(Reading reading) {
                return Truth.of(reading.event("party").equals(reading.item()));
            }

            @Override
            public Reads reads() {
                return Reads.NOTHING;
            }

            @Override
            public String source() {
                return "event.party == item";
            }
        };
    }

    @Test
    void rulesHearOfBreachesAndChainsEnd() {
        var effect = new EffectRule(
                Plays.head("remind"),
                Plays.on("obligation.breached"),
                Condition.ALWAYS,
                List.of(informing("head")),
                Reads.NOTHING);
        play(arrive().rule(), effect);
        rows.tell("call.registered", "2026-03-06T15:00");
        run.until(at("2026-03-30T00:00"));
        assertThat(run.taken()).extracting(Taken::kind).containsExactly("notify");
        play(
                new Draft("a")
                        .when("start")
                        .must("never")
                        .limit(within(1, Unit.HOURS))
                        .otherwise(new Step.Raise(Timing.AT_ONCE, "b"))
                        .rule(),
                new Draft("b")
                        .when(new Trigger.Raised())
                        .must("never")
                        .limit(within(1, Unit.HOURS))
                        .otherwise(new Step.Raise(Timing.AT_ONCE, "b"))
                        .rule());
        rows.tell("start", "2026-03-06T15:00");
        run.until(at("2026-04-30T00:00"));
        assertThat(run.obligations()).hasSize(9);
        assertThat(run.taken()).extracting(Taken::kind).containsExactly("too-deep");
    }

    @Test
    void aWaivedObligationIsNeitherMetNorOwed() {
        play(arrive().rule()).tell("call.registered", "2026-03-06T15:00");
        rows.tell(
                "obligation.waived",
                "2026-03-06T16:00",
                Map.of("rule", "T/arrive", "trigger", only().key().trigger()));
        run.until(at("2026-03-30T00:00"));
        assertThat(only().state()).isEqualTo(Obligation.State.WAIVED);
        assertThat(only().breached()).isNull();
    }
}
