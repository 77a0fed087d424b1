package org.sanbao.regulation.reading;

import java.util.Map;

/**
 * What a rule reads while it is evaluated. Values are those of the journal: String, Long, Double, Boolean, List; money {@code "120.00 CNY"},
 * days and instants ISO 8601, references as text; {@link java.time.LocalDate}, {@link java.time.Instant} and {@link org.sanbao.shared.Money} are taken as well. Null means absent. Parameters are not
 * read: they are part of the compiled rule. An implementation that cannot answer because something beneath is absent throws {@link Missing}.
 */
public interface Reading {

    /** An attribute of the event judged now; {@code at} (instant), {@code on} (local date) and {@code actor} are always asked for here too. */
    Object event(String attribute);

    /** An attribute of the event that raised the obligation; in a trigger's own condition the same as {@link #event}. */
    Object trigger(String attribute);

    /** An attribute of a card of the subject as last journalled; {@code period} is the occurrence of a recurring rule. */
    Object card(String card, String attribute);

    /** A column of a decision point's outcome; the ruleset decides it. A party or length comes as the rule model's value. */
    Object outcome(String point, String column);

    /** A declared fact, by its key {@code pack/name}. */
    Object fact(String key);

    /**
     * Whether the subject has an event of this type before or at the one judged whose attributes equal these. All predicates of the language
     * come down to it: {@code signed(form, role)} is {@code form.signed} with {@code form} and {@code by}.
     */
    boolean happened(String event, Map<String, Object> attributes);

    /** The member of a {@code for:} list; null outside one. */
    Object item();
}
