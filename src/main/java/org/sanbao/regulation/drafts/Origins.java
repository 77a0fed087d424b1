package org.sanbao.regulation.drafts;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.sanbao.regulation.ClauseWords;
import org.sanbao.regulation.document.Clause;
import org.sanbao.regulation.document.Pack;
import org.sanbao.regulation.document.Param;
import org.sanbao.regulation.reader.Outline;

/**
 * Where each part of a draft comes from that brings in a new version of a pack: from that version, from people who wrote the draft, or from
 * both. Told from what the parts say and do, so that it holds however often the draft was written since.
 */
final class Origins {

    /** For a draft that people began: nothing is told. */
    static final Origins NONE = new Origins(null, null, null);

    private final ClauseWords words;
    private final Pack before;
    private final Pack newer;

    private Origins(ClauseWords words, Pack before, Pack newer) {
        this.words = words;
        this.before = before;
        this.newer = newer;
    }

    /** Code {@code upstream}, {@code company}, {@code both}. */
    enum Origin {
        UPSTREAM,
        COMPANY,
        BOTH
    }

    /**
     * @param before the version of the pack the company went by until now
     * @param newer  the version that is brought in
     * @param own    the draft, whose figures of the company's own both are read with
     */
    static Origins of(ClauseWords words, Map<String, String> before, Map<String, String> newer, Writing own) {
        Pack was = read(before, own);
        Pack is = read(newer, own);
        return was == null || is == null ? NONE : new Origins(words, was, is);
    }

    private static Pack read(Map<String, String> files, Writing own) {
        Outline outline = Outline.of(files);
        var params = new HashMap<>(own.params());
        params.keySet()
                .retainAll(outline.params().stream().map(Outline.Param::name).toList());
        var off = new HashSet<>(own.switchedOff());
        off.retainAll(outline.clauses().stream().map(Outline.Clause::id).toList());
        return new Writing(files, params, off).read(0).pack();
    }

    /** Null where nothing is told; {@code after} is null for a clause that is taken out. */
    Origin ofClause(Pack draft, Clause after, String id, Locale reader) {
        if (newer == null) {
            return null;
        }
        var says = after == null ? null : words.of(draft, after, reader);
        var was = said(before, id, reader);
        var theirs = said(newer, id, reader);
        if (Objects.equals(says, theirs)) {
            return Origin.UPSTREAM;
        }
        return Objects.equals(was, theirs) ? Origin.COMPANY : Origin.BOTH;
    }

    private ClauseWords.Said said(Pack pack, String id, Locale reader) {
        return pack.clauses()
                .filter(clause -> clause.id().equals(id))
                .findFirst()
                .map(clause -> words.of(pack, clause, reader))
                .orElse(null);
    }

    Origin ofParam(Param after, String name) {
        if (newer == null) {
            return null;
        }
        String theirs = shipped(newer.params().get(name));
        return Objects.equals(after == null ? null : after.value(), theirs) ? Origin.UPSTREAM : Origin.COMPANY;
    }

    private static String shipped(Param param) {
        return param == null ? null : param.shipped();
    }
}
