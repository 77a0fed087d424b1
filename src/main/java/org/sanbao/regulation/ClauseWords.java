package org.sanbao.regulation;

import java.util.List;
import java.util.Locale;
import org.sanbao.regulation.document.Clause;
import org.sanbao.regulation.document.Pack;
import org.sanbao.regulation.document.Param;
import org.sanbao.regulation.rules.Wording;
import org.sanbao.shared.Texts;
import org.sanbao.shared.Unsighted;
import org.springframework.stereotype.Component;

/** Clauses and figures of any pack in a reader's words, also of one that nobody has adopted. */
@Component
@Unsighted("it puts into words what the caller already has")
public class ClauseWords {

    private final ValueWords values;
    private final Texts texts;

    ClauseWords(ValueWords values, Texts texts) {
        this.values = values;
        this.texts = texts;
    }

    /**
     * @param title    null where the clause has none
     * @param text     with the pack's figures filled in
     * @param language the text's, which may be another than the reader's
     */
    public record Said(String title, String text, String language, List<RuleView> rules) {}

    public Said of(Pack pack, Clause clause, Locale reader) {
        Wording.Said text = clause.text().in(reader, pack.authoritative());
        var words = new RuleWords(pack, Texts.nearest(reader), values, texts);
        return new Said(
                clause.title().isEmpty()
                        ? null
                        : clause.title().in(reader, pack.authoritative()).text(),
                values.filled(text.text(), text.language(), pack),
                text.language(),
                clause.rules().stream().map(rule -> words.view(rule, clause)).toList());
    }

    public String label(Pack pack, Param param, Locale reader) {
        return param.label().isEmpty()
                ? param.name()
                : param.label().in(reader, pack.authoritative()).text();
    }

    /** The figure in words; a word of its own where it is not set. */
    public String value(Pack pack, Param param, Locale reader) {
        return values.param(param, pack, Texts.nearest(reader));
    }
}
