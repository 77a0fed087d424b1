package org.sanbao.regulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.sanbao.regulation.RuleView.Line;
import org.sanbao.regulation.rules.ChargeRule;
import org.sanbao.regulation.rules.LedgerRule;

/** Says what a charge puts to whom, who decides it, and what an account holds. */
final class AccountWords {

    private final PartyWords parties;
    private final ValueWords values;
    private final Locale locale;
    private final UnaryOperator<String> names;

    /** @param names of the pack's rules by id */
    AccountWords(PartyWords parties, ValueWords values, Locale locale, UnaryOperator<String> names) {
        this.parties = parties;
        this.values = values;
        this.locale = locale;
        this.names = names;
    }

    List<Line> charge(ChargeRule rule) {
        var lines = new ArrayList<Line>();
        lines.add(line("to", parties.say(rule.to())));
        if (rule.amount() != null) {
            lines.add(new Line("amount", null, rule.amount().source()));
        } else if (rule.ask() != null && rule.ask().measures().isEmpty()) {
            lines.add(new Line("amount", null, bounds(rule.ask())));
        }
        lines.add(line("confirm", parties.say(rule.confirm())));
        if (rule.appeal() != null) {
            lines.add(line("appeal", values.length(rule.appeal(), locale)));
        }
        if (rule.ledger() != null) {
            lines.add(line("ledger", names.apply(rule.ledger())));
        }
        return lines;
    }

    private static String bounds(ChargeRule.Ask ask) {
        return (ask.min() == null ? "" : ask.min().source()) + " … "
                + (ask.max() == null ? "" : ask.max().source());
    }

    List<Line> ledger(LedgerRule rule) {
        var lines = new ArrayList<Line>();
        lines.add(line("unit", rule.unit()));
        if (rule.cap() != null) {
            lines.add(new Line("cap", null, rule.cap().source()));
        }
        return lines;
    }

    private static Line line(String label, String text) {
        return new Line(label, text, null);
    }
}
