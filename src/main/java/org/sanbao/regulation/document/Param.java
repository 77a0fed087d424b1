package org.sanbao.regulation.document;

import org.sanbao.regulation.reading.Type;
import org.sanbao.regulation.rules.Wording;

/**
 * A figure that a clause leaves to the company.
 *
 * @param value   as written in the pack or the company file; null is not set, and rules that read it are dormant
 * @param assumed the source does not state it; somebody chose it
 * @param typed   the value as a Java value of the type (Length, Money, Long, Double, Boolean, Period, List, String …); null is not set
 * @param shipped the pack's own value, to show what the company changed; may be null
 */
public record Param(
        String name, Type type, String value, Object typed, String shipped, boolean assumed, Wording label) {}
