package org.sanbao.regulation.expression;

import java.util.Map;

/**
 * A mistake in a formula.
 *
 * @param code   key of the catalogue under {@code regulation.finding.}
 * @param offset characters from the formula's beginning
 */
public record Problem(String code, Map<String, Object> arguments, int offset) {}
