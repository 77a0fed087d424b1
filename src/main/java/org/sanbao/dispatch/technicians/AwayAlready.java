package org.sanbao.dispatch.technicians;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.sanbao.shared.Refused;

/** The person has another absence in that time, from {@code from} to {@code until} by the clocks of the unit. */
public final class AwayAlready extends Refused {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    AwayAlready(Absence other, ZoneId zone) {
        super(
                409,
                Map.of(
                        "absence", other.id(),
                        "from", MINUTE.format(other.from().atZone(zone)),
                        "until", MINUTE.format(other.until().atZone(zone))));
    }
}
