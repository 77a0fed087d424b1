package org.sanbao.obligations.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sanbao.regulation.reading.Condition;
import org.sanbao.regulation.rules.Deadline;
import org.sanbao.regulation.rules.EventPattern;
import org.sanbao.regulation.rules.Must;
import org.sanbao.regulation.rules.ObligationRule;
import org.sanbao.regulation.rules.Party;
import org.sanbao.regulation.rules.Step;
import org.sanbao.regulation.rules.Trigger;
import org.sanbao.regulation.rules.Warning;

/** An obligation rule written step by step. */
final class Draft {
    private final String id;
    private Trigger trigger;
    private Condition condition = Condition.ALWAYS;
    private Party who = Plays.role("clerk");
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
        return when(Plays.on(event));
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
        return must(Plays.one(event));
    }

    Draft limit(Deadline limit) {
        deadline = limit;
        return this;
    }

    Draft warnAt(int percent) {
        warn.add(new Warning(new Warning.At.Percent(percent), Plays.role("clerk")));
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
                Plays.head(id),
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
