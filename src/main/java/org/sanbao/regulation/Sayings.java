package org.sanbao.regulation;

import java.util.Locale;
import org.sanbao.regulation.document.Pack;
import org.sanbao.regulation.rules.RuleRef;
import org.sanbao.regulation.rules.TextRule;
import org.sanbao.regulation.rules.Wording;
import org.sanbao.shared.Unsighted;
import org.springframework.stereotype.Service;

/** What a regulation says, in the reader's language and with the figures in force. */
@Service
@Unsighted("regulations are everybody's to read")
public class Sayings {

    private final Regulations regulations;
    private final ValueWords values;

    Sayings(Regulations regulations, ValueWords values) {
        this.regulations = regulations;
        this.values = values;
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

    private Wording.Said filled(Wording wording, Pack pack, Locale reader) {
        Wording.Said said = wording.in(reader, pack.authoritative());
        return said == null
                ? null
                : new Wording.Said(values.filled(said.text(), said.language(), pack), said.language());
    }
}
