package org.sanbao.obligations.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanbao.obligations.engine.Plays.at;
import static org.sanbao.obligations.engine.Plays.endOfSameWorkingDay;
import static org.sanbao.obligations.engine.Plays.informing;
import static org.sanbao.obligations.engine.Plays.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sanbao.regulation.rules.Deadline;
import org.sanbao.regulation.rules.EventPattern;
import org.sanbao.regulation.rules.ObligationRule;
import org.sanbao.regulation.time.Unit;

/** How long an obligation has, when it is breached and what takes that back, as {@code grammar.md} has it. */
class LimitsInPlayTest extends Played {

    @Test
    void sixWorkingHoursThenBreachedAtItsTrueInstantHoweverLateTheSweep() {
        play(arrive().warnAt(75).otherwise(informing("director")).rule()).tell("call.registered", "2026-03-06T15:00");
        assertThat(only().due()).isEqualTo(at("2026-03-09T12:00"));
        run.until(at("2026-03-20T00:00"));
        assertThat(only().breached()).isEqualTo(at("2026-03-09T12:00"));
        assertThat(only().isOpen()).isTrue();
        assertThat(run.taken()).extracting(Taken::kind).containsExactly("warn", "notify");
        assertThat(run.taken()).extracting(Taken::at).containsExactly(at("2026-03-09T10:30"), at("2026-03-09T12:00"));
        rows.tell("visit.arrived", "2026-03-20T09:00");
        assertThat(only().state()).isEqualTo(Obligation.State.MET);
        assertThat(only().breached()).isEqualTo(at("2026-03-09T12:00"));
    }

    @Test
    void aDeedToldLateWithdrawsTheBreach() {
        play(arrive().otherwise(informing("director")).rule()).tell("call.registered", "2026-03-06T15:00");
        rows.tell("visit.arrived", "2026-03-09T11:59", "2026-03-10T18:00", Map.of());
        assertThat(only().met()).isEqualTo(at("2026-03-09T11:59"));
        assertThat(only().breached()).isNull();
        assertThat(run.taken()).extracting(Taken::kind).containsExactly("notify", "withdrawn");
    }

    @Test
    void metLateAndThenAnEarlierDeedTurnsUp() {
        play(arrive().rule()).tell("call.registered", "2026-03-06T15:00").tell("visit.arrived", "2026-03-09T13:00");
        assertThat(only().breached()).isNotNull();
        rows.tell("visit.arrived", "2026-03-09T10:00", "2026-03-12T09:00", Map.of());
        assertThat(only().met()).isEqualTo(at("2026-03-09T10:00"));
        assertThat(only().breached()).isNull();
    }

    @Test
    void metAtTheVeryInstantIsInTime() {
        play(arrive().rule()).tell("call.registered", "2026-03-06T15:00").tell("visit.arrived", "2026-03-09T12:00");
        assertThat(only().breached()).isNull();
        assertThat(only().state()).isEqualTo(Obligation.State.MET);
    }

    @Test
    void pausesOfTheCaseStretchItAndOnlyForReasonsThatCount() {
        play(arrive().rule()).tell("call.registered", "2026-03-06T15:00");
        rows.tell("case.paused", "2026-03-06T16:00", Map.of("reason", "waiting-for-customer"));
        assertThat(only().due()).isNull();
        run.until(at("2026-03-30T00:00"));
        assertThat(only().breached()).isNull();
        rows.tell("case.resumed", "2026-03-30T08:30");
        assertThat(only().due()).isEqualTo(at("2026-03-30T15:00"));
        rows.tell("case.paused", "2026-03-30T09:00", Map.of("reason", "waiting-for-parts"));
        run.until(at("2026-03-31T00:00"));
        assertThat(only().breached()).isEqualTo(at("2026-03-30T15:00"));
    }

    @Test
    void pointsOfTimeAreNotStretched() {
        play(new Draft("dispatch")
                .when("call.registered")
                .must("job.assigned")
                .limit(endOfSameWorkingDay())
                .rule());
        rows.tell("call.registered", "2026-03-06T15:00")
                .tell("case.paused", "2026-03-06T16:00", Map.of("reason", "waiting-for-customer"));
        run.until(at("2026-03-07T00:00"));
        assertThat(only().breached()).isEqualTo(at("2026-03-06T17:30"));
    }

    @Test
    void beforeAnotherEvent() {
        play(new Draft("receipt")
                .when("work.finished")
                .must("form.opened")
                .limit(new Deadline.Before(EventPattern.of("visit.left")))
                .rule());
        rows.tell("work.finished", "2026-03-06T15:00").tell("visit.left", "2026-03-06T15:30");
        assertThat(only().breached()).isEqualTo(at("2026-03-06T15:30"));
        rows.tell("form.opened", "2026-03-06T15:20", "2026-03-06T18:00", Map.of());
        assertThat(only().breached()).isNull();
    }

    @Test
    void reopeningResumesWithoutTheTimeItWasClosed() {
        play(new Draft("close")
                .when("call.registered")
                .must("call.closed")
                .limit(within(2, Unit.WORKING_HOURS))
                .reopen(ObligationRule.Reopen.RESUME)
                .rule());
        rows.tell("call.registered", "2026-03-06T09:00")
                .tell("call.closed", "2026-03-06T10:00")
                .tell("case.reopened", "2026-03-06T16:00");
        assertThat(only().isOpen()).isTrue();
        assertThat(only().due()).isEqualTo(at("2026-03-06T17:00"));
    }
}
