package org.sanbao.eventlogs.log;

import java.util.Map;
import org.sanbao.shared.Refused;

/** A log cannot be read; says where and why. */
public final class LogUnreadable extends Refused {

    /** Why, as the catalogues' messages tell them apart. */
    public enum Reason {
        EMPTY,
        MISSING,
        COLUMN,
        TIME,
        AMBIGUOUS_TIME,
        QUOTE,
        ENCODING,
        XML,
        TOO_LONG
    }

    /**
     * @param line   as an editor counts, from 1; 0 where no line is to blame
     * @param column its name, or empty
     * @param value  what stands there, or what was looked for
     */
    public LogUnreadable(Reason reason, long line, String column, String value) {
        super(Map.of("reason", reason.name(), "line", line, "column", column, "value", shortened(value)));
    }

    private static String shortened(String value) {
        return value == null ? "" : value.length() <= 80 ? value : value.substring(0, 80) + "…";
    }
}
