package org.sanbao.exchange.rows;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.sanbao.shared.Written;
import org.sanbao.shared.http.InvalidInput;

/**
 * Which column is which field.
 *
 * @param columns by code of the field, the column's name; fields that no column fills are left out
 */
public record Mapping(
        @NotNull @Size(max = 40) Map<@NotNull @Size(max = 40) String, @NotNull @Size(max = 1000) String> columns,
        @Valid ImportOptions options) {

    public Mapping {
        columns = columns == null ? null : Map.copyOf(columns);
        options = options == null ? ImportOptions.none() : options;
    }

    /** @throws InvalidInput naming every field that does not fit the kind or the file, or that is needed and missing */
    public void check(ImportKind kind, List<String> known) {
        var amiss = new ArrayList<InvalidInput.Field>();
        var used = new HashSet<String>();
        columns.forEach((field, column) -> {
            if (!kind.has(field) || !known.contains(column)) {
                amiss.add(amiss("columns." + field, "unknown"));
            } else if (!used.add(column)) {
                amiss.add(amiss("columns." + field, "column-used-twice"));
            }
        });
        for (ImportField field : kind.fields()) {
            if (field.needed() && !columns.containsKey(field.code()) && !filled(kind, field)) {
                amiss.add(amiss("columns." + field.code(), "not-null"));
            }
        }
        checkOptions(kind, amiss);
        if (!amiss.isEmpty()) {
            throw new InvalidInput(amiss);
        }
    }

    private void checkOptions(ImportKind kind, List<InvalidInput.Field> amiss) {
        if (columns.containsKey("cost") && !columns.containsKey("currency") && options.currency() == null) {
            amiss.add(amiss("options.currency", "not-null"));
        }
        if (options.currency() != null
                && Currency.getAvailableCurrencies().stream()
                        .noneMatch(each -> each.getCurrencyCode().equals(options.currency()))) {
            amiss.add(amiss("options.currency", "unknown"));
        }
        boolean line = kind == ImportKind.UNITS && !columns.containsKey("line");
        boolean making = kind == ImportKind.HISTORY && options.createUnits();
        if ((line || making) && Written.line(options.line()) == null) {
            amiss.add(amiss("options.line", "not-null"));
        }
        if (making && Written.code(options.model()) == null) {
            amiss.add(amiss("options.model", "not-null"));
        }
    }

    /** The model of all units may be said once instead of in a column. */
    private boolean filled(ImportKind kind, ImportField field) {
        return kind == ImportKind.UNITS && field.code().equals("model") && Written.code(options.model()) != null;
    }

    private static InvalidInput.Field amiss(String field, String code) {
        return new InvalidInput.Field(field, code, Map.of());
    }
}
