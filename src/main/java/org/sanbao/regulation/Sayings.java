package org.sanbao.regulation;

import java.util.Locale;
import java.util.Map;
import org.sanbao.regulation.document.Pack;
import org.sanbao.regulation.rules.Deadline;
import org.sanbao.regulation.rules.RuleRef;
import org.sanbao.regulation.rules.TextRule;
import org.sanbao.regulation.rules.Wording;
import org.sanbao.shared.Texts;
import org.sanbao.shared.Unsighted;
import org.springframework.stereotype.Service;

/** What a regulation says, in the reader's language and with the figures in force. */
@Service
@Unsighted("regulations are everybody's to read")
public class Sayings {

    private final Regulations regulations;
    private final ValueWords values;
    private final Texts texts;

    Sayings(Regulations regulations, ValueWords values, Texts texts) {
        this.regulations = regulations;
        this.values = values;
        this.texts = texts;
    }

    /** A text to say or show. */
    public Wording.Said of(TextRule rule, Locale reader) {
        Pack pack = regulations.pack(rule.ref().edition()).orElseThrow();
        return filled(rule.text(), pack, reader);
    }

    /** Words by their path, as {@link Regulations#words} takes it; null if the edition has none. */
    public Wording.Said of(RuleRef ref, String path, Locale reader) {
        Wording wording = regulations.words(ref, path);
        return wording.isEmpty()
                ? null
                : filled(wording, regulations.pack(ref.edition()).orElseThrow(), reader);
    }

    /** A limit as the rule lays it down: "within 6 working hours", "by the end of the same working day". */
    public String limit(Deadline deadline, Locale reader) {
        Locale language = Texts.nearest(reader);
        return new TimeWords(values, new EventWords(texts, language), language).deadline(deadline);
    }

    /** A number of units of the grammar: {@code 6}, {@code working hours}. */
    public String length(long amount, String unit, Locale reader) {
        return values.say(reader, "length." + unit.replace(' ', '-'), Map.of("n", amount));
    }

    /** What an event of the vocabulary is called; its word where the catalogue has no other. */
    public String event(String event, Locale reader) {
        return new EventWords(texts, Texts.nearest(reader)).name(event);
    }

    private Wording.Said filled(Wording wording, Pack pack, Locale reader) {
        Wording.Said said = wording.in(reader, pack.authoritative());
        return said == null
                ? null
                : new Wording.Said(values.filled(said.text(), said.language(), pack), said.language());
    }
}
