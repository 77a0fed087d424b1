package org.sanbao.regulation.reader;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.sanbao.shared.Texts;

/**
 * Something the check found.
 *
 * @param code      key of the catalogue: {@code regulation.finding.<code>}, its remedy under {@code regulation.remedy.<code>}
 * @param clause    number of the clause, or null outside one
 * @param rule      id of the rule, or null outside one
 */
public record Finding(
        Severity severity, String code, Map<String, Object> arguments, Place place, String clause, String rule) {

    /** A pack with an error is not loaded. One that a statute overrules is, with the statute's figure. Warnings are shown to whoever writes it. */
    public enum Severity {
        ERROR,
        OVERRULED,
        WARNING
    }

    /** {@code regulation.yaml:12:5 [§ 19 arrive] … Remedy: …} in the reader's language. */
    public String in(Locale language, Texts texts) {
        String where = clause == null ? "" : rule == null ? " [§ " + clause + "]" : " [§ " + clause + " " + rule + "]";
        return place + where + " " + message(language, texts) + " " + remedy(language, texts);
    }

    /** What is wrong. */
    public String message(Locale language, Texts texts) {
        return said("finding", language, texts);
    }

    /** What to do about it. */
    public String remedy(Locale language, Texts texts) {
        return said("remedy", language, texts);
    }

    private String said(String part, Locale language, Texts texts) {
        var filled = new HashMap<>(arguments);
        filled.computeIfPresent("near", (key, near) -> "".equals(near) ? "none" : near);
        return texts.get(language, "regulation." + part + "." + code, filled).strip();
    }
}
