package org.sanbao.lists.vocabulary;

import org.sanbao.shared.vocabulary.Event;
import org.sanbao.shared.vocabulary.EventType;

/**
 * Somebody took a list out of the system as a file; in the life of that person.
 *
 * @param list which, such as {@code calls}
 * @param rows how many lines the file has below its headings
 */
@EventType(
        value = "list.taken",
        cards = {"person", "org"},
        means = "took a list out as a file")
public record ListTaken(String list, String format, int rows) implements Event {}
