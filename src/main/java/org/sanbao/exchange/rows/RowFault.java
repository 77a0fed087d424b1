package org.sanbao.exchange.rows;

/**
 * Why a row cannot come in.
 *
 * @param field  null: the row as a whole
 * @param column its name in the file, or null
 * @param value  as it stands there, or what a row as a whole resembles; null: neither
 * @param code   its words are {@code exchange.fault.<code>}
 */
public record RowFault(String field, String column, String value, String code) {

    private static final int LONGEST = 300;

    public RowFault {
        value = value == null || value.length() <= LONGEST
                ? value
                : value.substring(0, value.offsetByCodePoints(0, value.codePointCount(0, LONGEST)));
    }

    public static RowFault ofRow(String code) {
        return ofRow(null, code);
    }

    /** @param resembled the thing that is known already, as people recognise it; or null */
    static RowFault ofRow(String resembled, String code) {
        return new RowFault(null, null, resembled, code);
    }
}
