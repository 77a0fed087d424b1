package org.sanbao.regulation.document;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sanbao.regulation.rules.Rule;
import org.sanbao.regulation.rules.Texts;

/**
 * A regulation at a version as adopted: parameters filled in, switches set, rules compiled.
 *
 * @param edition       {@code P1@1.0#3}
 * @param authoritative language tag of the wording that counts
 * @param names         what this document calls roles, params and other things of the vocabulary
 * @param phrases       texts that rules cite by code
 */
public record Pack(
        String edition,
        String id,
        String version,
        Texts title,
        String authoritative,
        Map<String, Param> params,
        Map<String, Texts> names,
        Map<String, Texts> phrases,
        List<Chapter> chapters) {

    public Pack {
        params = Map.copyOf(params);
        names = Map.copyOf(names);
        phrases = Map.copyOf(phrases);
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
