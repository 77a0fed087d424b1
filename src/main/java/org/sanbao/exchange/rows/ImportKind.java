package org.sanbao.exchange.rows;

import static org.sanbao.exchange.rows.ImportField.EXTERNAL_ID;
import static org.sanbao.exchange.rows.ImportField.hint;
import static org.sanbao.exchange.rows.ImportField.key;
import static org.sanbao.exchange.rows.ImportField.plain;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** What a file can bring, and the fields of each; their order is that of the fingerprints, so new ones go last. */
public enum ImportKind {
    @JsonProperty("customers")
    CUSTOMERS(
            15,
            EXTERNAL_ID,
            key("name"),
            hint("phone"),
            plain("otherPhone"),
            plain("kind"),
            plain("address"),
            plain("postcode"),
            plain("zone"),
            plain("note"),
            plain("email")),
    @JsonProperty("units")
    UNITS(
            60,
            EXTERNAL_ID,
            hint("line"),
            key("model"),
            hint("serial"),
            plain("soldOn"),
            plain("installedOn"),
            plain("warrantyMonths"),
            plain("ownerId"),
            plain("ownerPhone"),
            plain("ownerName"),
            plain("note"),
            plain("contractUntil")),
    @JsonProperty("history")
    HISTORY(100, EXTERNAL_ID, key("unit"), key("date"), key("words"), plain("type"), plain("cost"), plain("currency"));

    private final int rowsAtOnce;
    private final List<ImportField> fields;

    ImportKind(int rowsAtOnce, ImportField... fields) {
        this.rowsAtOnce = rowsAtOnce;
        this.fields = List.of(fields);
    }

    public List<ImportField> fields() {
        return fields;
    }

    /** How many rows of a file share a transaction, so that it writes some 200 rows of ours at most. */
    public int rowsAtOnce() {
        return rowsAtOnce;
    }

    boolean has(String code) {
        return fields.stream().anyMatch(field -> field.code().equals(code));
    }
}
