package org.sanbao.documents;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.sanbao.regulation.Regulations;
import org.sanbao.regulation.Sayings;
import org.sanbao.regulation.document.Pack;
import org.sanbao.regulation.rules.FormRule;
import org.sanbao.regulation.rules.NumberRule;
import org.sanbao.regulation.rules.Wording;
import org.sanbao.shared.NumberPattern;
import org.springframework.stereotype.Component;

/** The number series that the regulations in force prescribe: one for each form that has a number, and those that no form uses. */
@Component
class SeriesBook {

    private final Regulations regulations;
    private final Sayings sayings;

    SeriesBook(Regulations regulations, Sayings sayings) {
        this.regulations = regulations;
        this.sayings = sayings;
    }

    /**
     * @param series as numbers are drawn by it: the form's name, or the rule's
     * @param rule   the clause that says how its numbers are written
     */
    record Prescribed(String series, NumberRule rule, NumberPattern pattern) {}

    List<Prescribed> of(UUID unit) {
        var all = new ArrayList<Prescribed>();
        var ofForms = new HashSet<String>();
        for (FormRule form : regulations.forms(unit)) {
            number(unit, form.number()).ifPresent(rule -> {
                ofForms.add(rule.id());
                all.add(prescribed(form.id(), rule));
            });
        }
        regulations.numbers(unit).stream()
                .filter(rule -> !ofForms.contains(rule.id()))
                .map(rule -> prescribed(rule.id(), rule))
                .forEach(all::add);
        return all;
    }

    String name(Prescribed series, Locale reader) {
        Wording.Said said = sayings.of(series.rule.ref(), "rules." + series.rule.id(), reader);
        return said == null ? series.series : said.text();
    }

    Optional<Pack> pack(Prescribed series) {
        return regulations.pack(series.rule.ref().edition());
    }

    private Optional<NumberRule> number(UUID unit, String id) {
        return regulations.numbers(unit).stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst();
    }

    private static Prescribed prescribed(String series, NumberRule rule) {
        var pattern = new NumberPattern(rule.pattern(), rule.restart().name().toLowerCase(Locale.ROOT));
        return new Prescribed(series, rule, pattern);
    }
}
