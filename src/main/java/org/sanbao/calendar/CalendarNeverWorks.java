package org.sanbao.calendar;

import java.util.Map;
import org.sanbao.shared.Refused;

/** A calendar without any working time for over a year: no working deadline would ever end. */
public final class CalendarNeverWorks extends Refused {

    CalendarNeverWorks(String calendar) {
        super(Map.of("calendar", calendar));
    }
}
