package org.sanbao.regulation.drafts;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sanbao.shared.Codes;

/** Part of a text compared with an earlier one, word by word as the language parts them. */
public record Piece(String kind, String text) {

    /** What became of it. */
    public enum Kind {
        SAME,
        GONE,
        NEW
    }

    /** Either text may be null: there was none, or there is none any more. */
    static List<Piece> between(String before, String after, Locale language) {
        List<String> was = words(before, language);
        List<String> is = words(after, language);
        var pieces = new ArrayList<Piece>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(was, is).getDeltas()) {
            add(pieces, Kind.SAME, was.subList(at, delta.getSource().getPosition()));
            add(pieces, Kind.GONE, delta.getSource().getLines());
            add(pieces, Kind.NEW, delta.getTarget().getLines());
            at = delta.getSource().last() + 1;
        }
        add(pieces, Kind.SAME, was.subList(at, was.size()));
        return pieces;
    }

    private static void add(List<Piece> pieces, Kind kind, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(Codes.of(kind), String.join("", words)));
        }
    }

    private static List<String> words(String text, Locale language) {
        var words = new ArrayList<String>();
        if (text != null) {
            BreakIterator breaks = BreakIterator.getWordInstance(language);
            breaks.setText(text);
            int from = breaks.first();
            for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
                words.add(text.substring(from, to));
            }
        }
        return words;
    }
}
