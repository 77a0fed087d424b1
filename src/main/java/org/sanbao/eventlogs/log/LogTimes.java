package org.sanbao.eventlogs.log;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Times as logs write them: ISO 8601 with a zone or without, with {@code T} or a space, with or without seconds; the same with strokes or
 * points when the order of day and month cannot be mistaken; seconds or milliseconds since 1970; or one stated pattern. Not for two threads.
 */
public final class LogTimes {

    /** Year first, or day first with points as German and Russian dates are; never day or month first with strokes, which may be either. */
    private static final DateTimeFormatter USUAL = new DateTimeFormatterBuilder()
            .appendPattern("[yyyy-M-d][yyyy/M/d][yyyy.M.d][yyyyMMdd][d.M.yyyy]")
            .optionalStart()
            .appendPattern("['T'][ ]H:mm[:ss]")
            .optionalStart()
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .optionalEnd()
            .optionalStart()
            .appendPattern("[ ]")
            .appendOffset("+HH:mm", "Z")
            .optionalEnd()
            .optionalStart()
            .appendOffset("+HHmm", "Z")
            .optionalEnd()
            .optionalStart()
            .appendOffset("+HH", "Z")
            .optionalEnd()
            .optionalEnd()
            .toFormatter(Locale.ROOT);

    private static final Pattern EPOCH = Pattern.compile("\\d{10}(\\.\\d+)?|\\d{13}");
    private static final Pattern EITHER_FIRST = Pattern.compile("\\d{1,2}[/-]\\d{1,2}[/-]\\d{2,4}.*");

    private final ZoneId zone;
    private final DateTimeFormatter stated;
    private boolean zoneTaken;

    /**
     * @param zone    in which times without one are read
     * @param pattern as {@link DateTimeFormatter} has them, or null for the usual ones
     * @throws IllegalArgumentException if the pattern is none
     */
    public LogTimes(ZoneId zone, String pattern) {
        this.zone = zone;
        this.stated = pattern == null ? null : DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    }

    /** Whether any time came without a zone, so that the stated one counted. */
    public boolean zoneTaken() {
        return zoneTaken;
    }

    /** @throws LogUnreadable naming line and column */
    public Instant read(String text, long line, String column) {
        String clean = text.strip();
        Instant at = readOrNull(clean);
        if (at == null) {
            boolean either = stated == null && EITHER_FIRST.matcher(clean).matches();
            throw new LogUnreadable(
                    either ? LogUnreadable.Reason.AMBIGUOUS_TIME : LogUnreadable.Reason.TIME, line, column, clean);
        }
        return at;
    }

    /** The instant, or null if the text is none. */
    Instant readOrNull(String text) {
        if (text.length() < 6) {
            return null;
        }
        if (stated == null && EPOCH.matcher(text).matches()) {
            return text.length() == 13
                    ? Instant.ofEpochMilli(Long.parseLong(text))
                    : Instant.ofEpochMilli(Math.round(Double.parseDouble(text) * 1000));
        }
        if (stated == null && isIso(text)) {
            Instant at = iso(text);
            if (at != null) {
                return at;
            }
        }
        try {
            return instant((stated == null ? USUAL : stated).parse(text));
        } catch (DateTimeException none) {
            return null;
        }
    }

    private static boolean isIso(String text) {
        return text.length() >= 19
                && text.charAt(4) == '-'
                && text.charAt(7) == '-'
                && text.charAt(13) == ':'
                && text.charAt(16) == ':'
                && (text.charAt(10) == 'T' || text.charAt(10) == ' ');
    }

    /** What most logs hold, without a formatter that tries one form after the other; null if it is not that after all. */
    private Instant iso(String text) {
        try {
            boolean offset = text.length() > 19 && text.charAt(19) != '.';
            String second = text.substring(0, 19).replace(' ', 'T');
            if (text.length() == 19) {
                zoneTaken = true;
                return LocalDateTime.parse(second).atZone(zone).toInstant();
            }
            return offset && text.endsWith("Z") && text.length() == 20 || !offset && text.endsWith("Z")
                    ? Instant.parse(second + text.substring(19))
                    : null;
        } catch (DateTimeException other) {
            return null;
        }
    }

    /** The day as it stands there, whatever the zone. */
    LocalDate dayOf(String text) {
        return (stated == null ? USUAL : stated).parse(text).query(TemporalQueries.localDate());
    }

    private Instant instant(TemporalAccessor parsed) {
        LocalDate day = parsed.query(TemporalQueries.localDate());
        var time = parsed.query(TemporalQueries.localTime());
        if (day == null) {
            throw new DateTimeException("no day");
        }
        LocalDateTime local = time == null ? day.atStartOfDay() : day.atTime(time);
        ZoneId own = parsed.query(TemporalQueries.zone());
        zoneTaken |= own == null;
        return local.atZone(own == null ? zone : own).toInstant();
    }
}
