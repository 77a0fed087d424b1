package org.sanbao.dispatch.board;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.sanbao.shared.Refused;

/** A colleague has booked the job since the actor looked at it. */
public final class JobTakenMeanwhile extends Refused {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("MM-dd HH:mm");

    /**
     * @param name       who booked it
     * @param technician to whom it went
     * @param zone       of the unit, in which its hours are meant
     */
    JobTakenMeanwhile(String name, String technician, Instant starts, ZoneId zone, int current) {
        super(
                412,
                Map.of(
                        "name",
                        name,
                        "technician",
                        technician,
                        "starts",
                        CLOCK.format(starts.atZone(zone)),
                        "current",
                        current));
    }
}
