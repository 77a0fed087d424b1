package org.sanbao.regulation.document;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sanbao.regulation.rules.Rule;
import org.sanbao.regulation.rules.Wording;

/**
 * A regulation at a version as adopted: parameters filled in, switches set, rules compiled.
 *
 * @param edition       {@code P1@1.0#3}
 * @param authoritative language tag of the wording that counts
 * @param words         texts by their path in the catalogues: {@code phrases.town}, {@code rules.arrive}, {@code roles.technician},
 *                      {@code forms.call-register.fields.phone}
 */
public record Pack(
        String edition,
        String id,
        String version,
        Wording title,
        String authoritative,
        Map<String, Param> params,
        Map<String, Wording> words,
        List<Chapter> chapters) {

    public Pack {
        params = Map.copyOf(params);
        words = Map.copyOf(words);
        chapters = List.copyOf(chapters);
    }

    public Stream<Clause> clauses() {
        return chapters.stream().flatMap(chapter -> chapter.clauses().stream());
    }

    /** All rules, dormant and switched-off ones too. */
    public Stream<Rule> rules() {
        return clauses().flatMap(clause -> clause.rules().stream());
    }
}
