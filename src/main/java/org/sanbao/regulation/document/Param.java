package org.sanbao.regulation.document;

import org.sanbao.regulation.reading.Type;
import org.sanbao.regulation.rules.Texts;

/**
 * A figure that a clause leaves to the company.
 *
 * @param value   as written in the pack or the company file; null is not set, and rules that read it are dormant
 * @param assumed the source does not state it; somebody chose it
 * @param shipped the pack's own value, to show what the company changed; may be null
 */
public record Param(String name, Type type, String value, String shipped, boolean assumed, Texts label) {}
