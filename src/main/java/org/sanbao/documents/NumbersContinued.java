package org.sanbao.documents;

import org.sanbao.shared.vocabulary.Event;
import org.sanbao.shared.vocabulary.EventType;

/**
 * Numbers were left out on purpose; why, stands beside the journal.
 *
 * @param from the last number drawn before
 * @param last the number it goes on behind
 */
@EventType(value = "numbers.continued", cards = "org", means = "a number series goes on from another number")
public record NumbersContinued(String series, String period, Long from, Long last) implements Event {}
