package org.sanbao.matters;

import java.util.Locale;
import java.util.Map;
import org.sanbao.regulation.Sayings;
import org.sanbao.regulation.rules.RuleRef;
import org.sanbao.regulation.rules.Wording;
import org.sanbao.shared.Texts;
import org.springframework.stereotype.Component;

/** What matters are called: by their kind and by the rule that opened them. */
@Component
class MatterNames {

    private final Sayings sayings;
    private final Texts texts;

    MatterNames(Sayings sayings, Texts texts) {
        this.sayings = sayings;
        this.texts = texts;
    }

    /** The rule in the words of its regulation, or its id where it has none. */
    String rule(MatterTable.Row row, Locale language) {
        return rule(row.edition(), row.rule(), language);
    }

    String rule(String edition, String rule, Locale language) {
        Wording.Said said = sayings.of(new RuleRef(edition, rule), "rules." + rule, language);
        return said == null ? rule : said.text();
    }

    String whole(MatterTable.Row row, Locale language) {
        return texts.get(
                Texts.nearest(language),
                "matter.title",
                Map.of("kind", row.kind().code(), "name", rule(row, language)));
    }
}
