package org.sanbao.calendar;

import java.util.Map;
import org.sanbao.shared.Refused;

/** A slot, length, point of time, recurrence or calendar file is not written as the grammar says. */
public final class CalendarNotUnderstood extends Refused {

    CalendarNotUnderstood(String field, String text) {
        super(
                400,
                Map.of("field", field, "text", text == null ? "" : text.length() > 80 ? text.substring(0, 80) : text));
    }
}
