package org.sanbao.obligations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.sanbao.calendar.Span;
import org.sanbao.calendar.WorkingCalendar;
import org.sanbao.obligations.engine.World;
import org.springframework.stereotype.Component;

/** When people of a unit are at work, by the calendar their duties are reckoned on. */
@Component
public class WorkingHours {

    private static final int DAYS_LOOKED_AT = 400;

    private final World world;

    WorkingHours(World world) {
        this.world = world;
    }

    /** The calendar they keep, as known at that instant. */
    public WorkingCalendar calendar(UUID unit, Instant knownAt) {
        return world.times().calendar(unit, null, knownAt).calendar();
    }

    /** The instant itself if they are at work then, else the next opening; the instant itself too if they do not open within a year. */
    public Instant nextAtWork(UUID unit, Instant at) {
        WorkingCalendar calendar = calendar(unit, at);
        LocalDate day = calendar.dateOf(at);
        for (int i = 0; i < DAYS_LOOKED_AT; i++, day = day.plusDays(1)) {
            for (Span span : calendar.spans(day)) {
                if (span.to().isAfter(at)) {
                    return span.from().isAfter(at) ? span.from() : at;
                }
            }
        }
        return at;
    }
}
