package org.sanbao.regulation;

import java.util.Locale;
import org.sanbao.regulation.document.Pack;
import org.sanbao.regulation.rules.Wording;
import org.sanbao.shared.Texts;

/** For tests outside the module: the words of a document as its page shows them. */
public final class Said {

    private static final ValueWords WORDS = new ValueWords(new Texts());

    private Said() {}

    /** With the figures in force. */
    public static String in(Wording wording, Pack pack, Locale reader) {
        var said = wording.in(reader, pack.authoritative());
        return WORDS.filled(said.text(), said.language(), pack);
    }
}
