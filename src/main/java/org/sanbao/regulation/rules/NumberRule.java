package org.sanbao.regulation.rules;

/**
 * A series of numbers.
 *
 * @param pattern {@code {yyyy}{MM}-{unit}-{seq:4}}; {@code seq:4} widens when it overflows
 * @param gapless no number may be missing
 */
public record NumberRule(Head head, String pattern, Restart restart, boolean gapless) implements Rule {

    public enum Restart {
        MONTH,
        YEAR,
        NEVER
    }
}
