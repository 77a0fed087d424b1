package org.sanbao.regulation.drafts;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.sanbao.regulation.StatuteLayer;
import org.sanbao.regulation.reader.Finding;
import org.sanbao.shared.Codes;
import org.sanbao.shared.Texts;
import org.springframework.stereotype.Component;

/** What the reader finds in a writing, in words. */
@Component
class Checks {

    private static final int MOST = 200;

    private final StatuteLayer statutes;
    private final Texts texts;

    Checks(StatuteLayer statutes, Texts texts) {
        this.statutes = statutes;
        this.texts = texts;
    }

    /**
     * A mistake or something to think about.
     *
     * @param severity {@code error}, {@code overruled} or {@code warning}
     * @param clause   number of the clause, or null; likewise {@code rule}
     */
    record Found(
            String severity,
            String code,
            String file,
            int line,
            int column,
            String clause,
            String rule,
            String message,
            String remedy) {}

    /**
     * In the order of the files, but what a statute overrules first; of very many the first.
     *
     * @param units where it shall count; empty is the whole company
     */
    List<Found> of(Writing writing, Set<UUID> units, Locale reader) {
        return statutes.read(writing.files(), writing.adaptation(0), units).read().findings().stream()
                .limit(MOST)
                .map(finding -> found(finding, reader))
                .toList();
    }

    private Found found(Finding finding, Locale reader) {
        return new Found(
                Codes.of(finding.severity()),
                finding.code(),
                finding.place().file(),
                finding.place().line(),
                finding.place().column(),
                finding.clause(),
                finding.rule(),
                finding.message(reader, texts),
                finding.remedy(reader, texts));
    }
}
