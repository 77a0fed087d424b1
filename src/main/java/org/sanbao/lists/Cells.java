package org.sanbao.lists;

import java.util.Comparator;
import java.util.Locale;
import org.sanbao.shared.Alphabet;
import org.sanbao.shared.Money;

/** What a row has in a column, as its reader reads it: codes in words, everything else as it is. */
final class Cells {

    private final ListWords words;
    private final Locale language;

    Cells(ListWords words, Locale language) {
        this.words = words;
        this.language = language;
    }

    String heading(Listing.Column<?> column) {
        return column.said() == null
                ? words.get(language, column.heading())
                : column.said().in(language);
    }

    /** Null for nothing. */
    <R> Object of(Listing.Column<R> column, R row) {
        Object value = column.value().apply(row);
        if (value instanceof Listing.Said said) {
            return said.in(language);
        }
        return value == null || column.words() == null
                ? value
                : words.get(language, column.words() + Listing.code(value));
    }

    /** The order the page sorts by: words by the language's alphabet with numbers by their size, nothing last whichever way round. */
    <R> Comparator<R> order(Listing.Column<R> column, boolean descending) {
        Comparator<String> alphabet = Alphabet.of(language);
        Comparator<Object> order = (one, other) -> compare(alphabet, one, other);
        return Comparator.comparing(
                row -> of(column, row), Comparator.nullsLast(descending ? order.reversed() : order));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static int compare(Comparator<String> alphabet, Object one, Object other) {
        if (one instanceof Money money && other instanceof Money more) {
            return money.amount().compareTo(more.amount());
        }
        return one instanceof String
                ? alphabet.compare(one.toString(), other.toString())
                : ((Comparable) one).compareTo(other);
    }
}
