package org.sanbao.regulation.reader;

import org.sanbao.regulation.rules.*;

/** A rule with another head: what it needs is known only after it was read. */
final class Heads {

    private Heads() {}

    static Rule with(Rule rule, Head head) {
        return switch (rule) {
            case ObligationRule r ->
                new ObligationRule(
                        head,
                        r.trigger(),
                        r.condition(),
                        r.who(),
                        r.answers(),
                        r.fixedHolder(),
                        r.must(),
                        r.of(),
                        r.deadline(),
                        r.calendar(),
                        r.firstDayCounts(),
                        r.rollToWorkingDay(),
                        r.opens(),
                        r.shift(),
                        r.warn(),
                        r.pause(),
                        r.cancel(),
                        r.reopen(),
                        r.once(),
                        r.proof(),
                        r.otherwise(),
                        r.then(),
                        r.reads());
            case EffectRule r -> new EffectRule(head, r.trigger(), r.condition(), r.steps(), r.reads());
            case GateRule r ->
                new GateRule(
                        head,
                        r.before(),
                        r.condition(),
                        r.needs(),
                        r.mode(),
                        r.override(),
                        r.say(),
                        r.otherwise(),
                        r.reads());
            case DecisionRule r -> new DecisionRule(head, r.fills(), r.when(), r.hit(), r.rows(), r.reads());
            case ChargeRule r ->
                new ChargeRule(
                        head,
                        r.trigger(),
                        r.condition(),
                        r.kind(),
                        r.to(),
                        r.unit(),
                        r.amount(),
                        r.ask(),
                        r.share(),
                        r.ledger(),
                        r.beyondCap(),
                        r.replaces(),
                        r.orInKind(),
                        r.voluntary(),
                        r.instalments(),
                        r.proof(),
                        r.confirm(),
                        r.appeal(),
                        r.reads());
            case FactRule r ->
                new FactRule(
                        head,
                        r.type(),
                        r.aggregate(),
                        r.of(),
                        r.path(),
                        r.ledger(),
                        r.value(),
                        r.same(),
                        r.during(),
                        r.reads());
            case LedgerRule r ->
                new LedgerRule(head, r.of(), r.unit(), r.period(), r.cap(), r.over(), r.oldestFirst(), r.reads());
            case FormRule r ->
                new FormRule(
                        head,
                        r.names(),
                        r.fields(),
                        r.signs(),
                        r.copies(),
                        r.states(),
                        r.number(),
                        r.keep(),
                        r.period());
            case ChecklistRule r -> new ChecklistRule(head, r.names(), r.before(), r.moment(), r.by(), r.items());
            case NumberRule r -> new NumberRule(head, r.pattern(), r.restart(), r.gapless());
            case ListRule r -> new ListRule(head, r.items(), r.byProductLine());
            case TextRule r ->
                new TextRule(head, r.text(), r.acknowledge(), r.every(), r.variants(), r.basis(), r.moment());
            case CalendarRule r ->
                new CalendarRule(head, r.zone(), r.week(), r.holidays(), r.makeup(), r.seasons(), r.isDefault());
        };
    }
}
