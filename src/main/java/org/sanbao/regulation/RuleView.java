package org.sanbao.regulation;

import java.util.List;

/**
 * What a rule does, in words.
 *
 * @param kind   {@code obligation}, {@code gate} …
 * @param name   what people call it
 * @param state  {@code runs}, {@code not-set}, {@code awaits} or {@code off}
 * @param notSet labels of the blank parameters it waits for
 * @param awaits the module it waits for, or null
 * @param origin how what it demands comes about: {@code work}, {@code device}, {@code tick}; null where it demands nothing
 */
public record RuleView(
        String id,
        String kind,
        String name,
        String state,
        List<String> notSet,
        String awaits,
        String origin,
        List<Line> lines) {

    /**
     * @param label    key of what the line is about: {@code when}, {@code who}, {@code must}, {@code limit}, {@code else} …
     * @param text     in words
     * @param formula  the condition as written, or null
     */
    public record Line(String label, String text, String formula) {}
}
