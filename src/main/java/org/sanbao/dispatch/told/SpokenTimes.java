package org.sanbao.dispatch.told;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.Locale;

/** Hours as a language says them on the clocks of a place: "Tue, 24 Nov, 14:00–15:00". */
record SpokenTimes(ZoneId zone, Locale language) {

    private static final String SKELETON = "MMMEdHm";

    String at(Instant at) {
        DateFormat format = DateFormat.getInstanceForSkeleton(SKELETON, ULocale.forLocale(language));
        format.setTimeZone(TimeZone.getTimeZone(zone.getId()));
        return format.format(Date.from(at));
    }

    String hours(Instant from, Instant to) {
        DateIntervalFormat format = DateIntervalFormat.getInstance(SKELETON, ULocale.forLocale(language));
        format.setTimeZone(TimeZone.getTimeZone(zone.getId()));
        return format.format(new DateInterval(from.toEpochMilli(), to.toEpochMilli()));
    }
}
