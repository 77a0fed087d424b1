package org.sanbao.obligations.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.sanbao.calendar.Period;

/** An occurrence of a recurring rule: what conditions read as the card {@code period}. Days are those of the member's calendar, both included. */
public record Occasion(String name, LocalDate startsOn, LocalDate endsOn, Instant from) {

    static Occasion of(Period period) {
        return new Occasion(period.name(), period.startsOn(), period.endsOn(), period.from());
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(startsOn) && !day.isAfter(endsOn);
    }

    Map<String, Object> card() {
        return Map.of("name", name, "starts_on", startsOn.toString(), "ends_on", endsOn.toString());
    }
}
