package org.sanbao.exchange.rows;

/**
 * A field that a column may be mapped to.
 *
 * @param needed      without it no row can be read
 * @param identifying one of those that tell which thing a row is about, when its system gives it no id
 */
public record ImportField(String code, boolean needed, boolean identifying) {

    /** The other system's own id of a row: where it is mapped, it alone is the row's key. */
    static final ImportField EXTERNAL_ID = new ImportField("externalId", false, false);

    static ImportField key(String code) {
        return new ImportField(code, true, true);
    }

    static ImportField hint(String code) {
        return new ImportField(code, false, true);
    }

    static ImportField plain(String code) {
        return new ImportField(code, false, false);
    }
}
