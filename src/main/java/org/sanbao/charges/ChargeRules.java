package org.sanbao.charges;

import java.util.List;
import java.util.Optional;
import org.sanbao.regulation.Regulations;
import org.sanbao.regulation.rules.ChargeRule;
import org.sanbao.regulation.rules.Head;
import org.sanbao.regulation.rules.LedgerRule;
import org.sanbao.regulation.rules.Rule;
import org.sanbao.regulation.rules.RuleRef;
import org.sanbao.tables.tables.records.ChargeRecord;
import org.springframework.stereotype.Component;

/** The rules behind charges, each in the edition it was proposed under. */
@Component
class ChargeRules {

    private final Regulations regulations;

    ChargeRules(Regulations regulations) {
        this.regulations = regulations;
    }

    ChargeRule of(ChargeRecord charge) {
        return find(ChargeRule.class, new RuleRef(charge.getEdition(), charge.getRule()))
                .orElseThrow();
    }

    /** The ledger its rule names, if that runs. */
    Optional<LedgerRule> ledger(ChargeRecord charge) {
        return Optional.ofNullable(of(charge).ledger())
                .flatMap(id -> find(LedgerRule.class, new RuleRef(charge.getEdition(), id)))
                .filter(rule -> rule.head().state() == Head.State.RUNS);
    }

    /** Rules of the same edition that take the place of this one. */
    List<String> replacing(RuleRef ref) {
        return regulations
                .pack(ref.edition())
                .map(pack -> pack.rules()
                        .filter(ChargeRule.class::isInstance)
                        .map(ChargeRule.class::cast)
                        .filter(rule -> rule.replaces().contains(ref.rule()))
                        .map(Rule::id)
                        .toList())
                .orElse(List.of());
    }

    private <R extends Rule> Optional<R> find(Class<R> kind, RuleRef ref) {
        return regulations.rule(ref).filter(kind::isInstance).map(kind::cast);
    }
}
