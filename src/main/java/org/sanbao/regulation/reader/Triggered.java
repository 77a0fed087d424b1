package org.sanbao.regulation.reader;

import org.sanbao.regulation.rules.Trigger;

/**
 * A trigger, what is at hand when it fires, and the card obligations hang on.
 *
 * @param subject null where only the case says it
 */
record Triggered(Trigger trigger, Surroundings around, String subject) {}
