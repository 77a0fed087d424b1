package org.sanbao.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How a deadline came about, line by line, as codes and arguments for the catalogues; never prose. */
public final class Trace {

    static final Trace NONE = new Trace(false);

    private final boolean kept;
    private final List<Line> lines = new ArrayList<>();

    /** @param code one of start, counted, closed, off-day, pause, day, stretched, point, rolled, result */
    public record Line(String code, Map<String, Object> arguments) {}

    private Trace(boolean kept) {
        this.kept = kept;
    }

    public static Trace kept() {
        return new Trace(true);
    }

    /** Writes nothing: for those who want the result alone. */
    public static Trace none() {
        return NONE;
    }

    public List<Line> lines() {
        return Collections.unmodifiableList(lines);
    }

    boolean isKept() {
        return kept;
    }

    void add(String code, Object... pairs) {
        if (kept) {
            var arguments = new LinkedHashMap<String, Object>();
            for (int i = 0; i < pairs.length; i += 2) {
                if (pairs[i + 1] != null) {
                    arguments.put((String) pairs[i], pairs[i + 1]);
                }
            }
            lines.add(new Line(code, arguments));
        }
    }

    void stretch(String code, Instant from, Instant to) {
        if (kept && from.isBefore(to)) {
            add(code, "from", from, "to", to, "minutes", to.getEpochSecond() / 60 - from.getEpochSecond() / 60);
        }
    }

    void offDay(WorkingCalendar calendar, LocalDate date) {
        if (kept) {
            DayException why = calendar.exception(date);
            add(
                    "off-day",
                    "date",
                    date,
                    "reason",
                    why == null ? "weekend" : "holiday",
                    "label",
                    why == null ? null : why.label());
        }
    }
}
