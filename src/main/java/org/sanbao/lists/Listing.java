package org.sanbao.lists;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.sanbao.shared.Codes;
import org.sanbao.shared.http.InvalidInput;

/**
 * The columns of a list, as its page has them: the same keys, and headings and words by the same ids of the page's catalogue, so that a file
 * says what the page says.
 *
 * @param <R> a row
 */
public final class Listing<R> {

    /**
     * @param heading id of the heading's words, or null if {@code said} says it
     * @param said    the heading where no catalogue has it, or null
     * @param words   what the id of a code's words begins with, or null if the value is shown as it is
     * @param value   text, number, {@code Instant}, {@code LocalDate}, {@code Money}, what is {@link Said} or, with words, a code; null for nothing
     */
    record Column<R>(String key, String heading, Said said, String words, Function<R, ?> value) {}

    /** A heading or a value that no catalogue has words for, because a regulation says them: told in the reader's language. */
    @FunctionalInterface
    public interface Said {
        String in(Locale reader);
    }

    private final String name;
    private final String headings;
    private final Map<String, Column<R>> columns = new LinkedHashMap<>();

    private Listing(String name, String headings) {
        this.name = name;
        this.headings = headings;
    }

    /**
     * @param name     of the list, as its views have it; {@code lists.file.<name>} is what a reader's file is called
     * @param headings what the ids of its headings begin with: {@code calls.column.}
     */
    public static <R> Listing<R> of(String name, String headings) {
        return new Listing<>(name, headings);
    }

    /** A column that shows a value as it is. */
    public Listing<R> with(String key, Function<R, ?> value) {
        columns.put(key, new Column<>(key, headings + key, null, null, value));
        return this;
    }

    /** A column that shows a code in words, whose ids begin so. */
    public Listing<R> withWords(String key, String words, Function<R, ?> code) {
        columns.put(key, new Column<>(key, headings + key, null, words, code));
        return this;
    }

    /** A column that shows the words {@code yes} where something holds, and nothing where it does not. */
    public Listing<R> withMark(String key, String yes, Function<R, Boolean> holds) {
        columns.put(
                key,
                new Column<>(key, headings + key, null, "", row -> Boolean.TRUE.equals(holds.apply(row)) ? yes : null));
        return this;
    }

    /** The same columns in a list of their own, for further ones that not every reader's list has. */
    public Listing<R> copy() {
        var copy = new Listing<R>(name, headings);
        copy.columns.putAll(columns);
        return copy;
    }

    /** A column whose heading a regulation says. */
    public Listing<R> withSaid(String key, Said heading, Function<R, ?> value) {
        columns.put(key, new Column<>(key, null, heading, null, value));
        return this;
    }

    String name() {
        return name;
    }

    /** These columns in this order; all for none. */
    List<Column<R>> columns(List<String> wanted) {
        return wanted.isEmpty()
                ? List.copyOf(columns.values())
                : wanted.stream().map(key -> column("columns", key)).toList();
    }

    Column<R> column(String field, String key) {
        Column<R> column = columns.get(key);
        if (column == null) {
            throw new InvalidInput(field, "unknown");
        }
        return column;
    }

    /** The code of a value that has words. */
    static String code(Object value) {
        return value instanceof Enum<?> constant ? Codes.of(constant) : String.valueOf(value);
    }
}
