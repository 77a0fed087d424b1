package org.sanbao.exchange.rows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.sanbao.exchange.source.SourceRow;
import org.sanbao.shared.Money;
import org.sanbao.shared.Written;

/** A row read by the codes of its fields. What cannot be read is null and a fault; all of a row's faults are found, not only the first. */
public final class Cells {

    /** As spreadsheets write a number too long for their cell: its last digits are lost. */
    private static final Pattern ROUNDED = Pattern.compile("[-+]?\\d([.,]\\d*)?[eE][-+]\\d{2,3}");

    private static final BigDecimal MOST_MONEY = new BigDecimal("1000000000000");

    private final ImportKind kind;
    private final Mapping mapping;
    private final String[] values;
    private final long row;
    private final List<RowFault> faults = new ArrayList<>();

    private Cells(ImportKind kind, Mapping mapping, String[] values, long row) {
        this.kind = kind;
        this.mapping = mapping;
        this.values = values;
        this.row = row;
    }

    static Cells of(ImportKind kind, Mapping mapping, List<String> columns, SourceRow row) {
        var values = new String[kind.fields().size()];
        for (int i = 0; i < values.length; i++) {
            String column = mapping.columns().get(kind.fields().get(i).code());
            values[i] = column == null ? null : Written.lines(row.cells().get(columns.indexOf(column)));
        }
        var cells = new Cells(kind, mapping, values, row.number());
        if (row.damage() != null) {
            cells.faults.add(RowFault.ofRow(row.damage()));
        }
        cells.code(ImportField.EXTERNAL_ID.code(), 200);
        return cells;
    }

    public List<RowFault> faults() {
        return List.copyOf(faults);
    }

    Fingerprint fingerprint() {
        return Fingerprint.of(kind, Arrays.asList(values));
    }

    /** As people count in the file. */
    long row() {
        return row;
    }

    boolean isMapped(String field) {
        return mapping.columns().containsKey(field);
    }

    /** Null when empty. */
    String text(String field, int most) {
        String value = values[place(field)];
        if (value != null && value.codePointCount(0, value.length()) > most) {
            fault(field, "too-long");
            return null;
        }
        return value;
    }

    /** A telephone or what else is told by each of its digits; null when empty. */
    String code(String field, int most) {
        String value = text(field, most);
        if (value != null && Arrays.stream(value.split("[/;、；，\\s]")).anyMatch(ROUNDED.asMatchPredicate())) {
            fault(field, "number-rounded");
            return null;
        }
        return value;
    }

    String needed(String field, int most) {
        demand(field);
        return text(field, most);
    }

    String neededCode(String field, int most) {
        demand(field);
        return code(field, most);
    }

    private void demand(String field) {
        if (values[place(field)] == null) {
            fault(field, "missing");
        }
    }

    LocalDate date(String field) {
        return read(
                field,
                "no-date",
                value -> CellValues.date(value, mapping.options().days()),
                LocalDate::toString);
    }

    Integer wholeNumber(String field, int most) {
        return read(
                field,
                "no-whole-number",
                value -> CellValues.number(value)
                        .filter(number -> number.signum() >= 0
                                && number.stripTrailingZeros().scale() <= 0
                                && number.compareTo(BigDecimal.valueOf(most)) <= 0)
                        .map(BigDecimal::intValueExact),
                String::valueOf);
    }

    /** An amount, negative ones too, in the currency of its column or of the whole file. */
    Money money(String field, String currencyField) {
        BigDecimal amount = read(
                field,
                "no-amount",
                value -> CellValues.number(value).filter(number -> number.abs().compareTo(MOST_MONEY) < 0),
                number -> number.stripTrailingZeros().toPlainString());
        Currency currency = read(currencyField, "no-currency", CellValues::currency, Currency::getCurrencyCode);
        if (amount == null) {
            return null;
        }
        if (currency == null && mapping.options().currency() == null) {
            fault(currencyField, "missing");
            return null;
        }
        return new Money(
                amount,
                currency == null ? Currency.getInstance(mapping.options().currency()) : currency);
    }

    /** One of a few words, as people write them. */
    <E extends Enum<E>> E word(String field, Map<String, E> words) {
        return read(
                field, "no-such-word", value -> Optional.ofNullable(words.get(KnownWords.folded(value))), Enum::name);
    }

    void fault(String field, String code) {
        faults.add(new RowFault(field, mapping.columns().get(field), values[place(field)], code));
    }

    /** Reads a value and from then on knows the cell by it, however it was written. */
    private <T> T read(String field, String code, Function<String, Optional<T>> reader, Function<T, String> written) {
        int place = place(field);
        if (values[place] == null) {
            return null;
        }
        Optional<T> value = reader.apply(values[place]);
        if (value.isEmpty()) {
            fault(field, code);
            return null;
        }
        values[place] = written.apply(value.get());
        return value.get();
    }

    private int place(String field) {
        for (int i = 0; i < values.length; i++) {
            if (kind.fields().get(i).code().equals(field)) {
                return i;
            }
        }
        throw new IllegalArgumentException(field);
    }
}
