package org.sanbao.regulation.rules;

import org.sanbao.regulation.reading.Reads;

/** One rule of a clause: five verbs that do something, eight nouns that are declared. */
public sealed interface Rule
        permits ObligationRule,
                EffectRule,
                GateRule,
                DecisionRule,
                ChargeRule,
                FactRule,
                LedgerRule,
                FormRule,
                ChecklistRule,
                NumberRule,
                ListRule,
                TextRule,
                CalendarRule {

    Head head();

    default RuleRef ref() {
        return head().ref();
    }

    default String id() {
        return head().ref().rule();
    }

    /** All that its conditions, formulas and steps read. */
    default Reads reads() {
        return Reads.NOTHING;
    }
}
