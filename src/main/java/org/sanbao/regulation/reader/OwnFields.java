package org.sanbao.regulation.reader;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sanbao.regulation.reading.Type;
import org.sanbao.regulation.vocabulary.PaperWord;

/** Fields a company adds to a form of a module: which they are, what they may be, and what rules may read of them. */
final class OwnFields {

    static final Pattern OF_LIST = Pattern.compile("list\\(([a-z0-9-]+)\\)");
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9_]{0,39}");
    private static final Pattern UNIT = Pattern.compile("\\S(.{0,10}\\S)?");
    private static final Map<String, Type> TYPES = Map.of(
            "int", Type.of(Type.Kind.INT),
            "double", Type.of(Type.Kind.DOUBLE),
            "bool", Type.BOOL,
            "day", Type.of(Type.Kind.DAY));
    private static final List<String> WORDS = List.of("text", "phone");

    /** More than a person can be asked for while somebody waits. */
    static final int MOST = 30;

    private OwnFields() {}

    /** Whether a field of this form, in its list {@code within} or directly on it (null), is the company's own. */
    static boolean isOwn(PaperWord paper, String within, String field) {
        return paper != null
                && Objects.equals(within, paper.lines())
                && !paper.fields().contains(field);
    }

    /** Own fields of a form with their types as written, before anything is checked. */
    static Map<String, String> declared(Section form, PaperWord paper) {
        var own = new LinkedHashMap<String, String>();
        Section quiet = new Section(form.mapping(), new Findings());
        quiet.sections("fields").stream()
                .filter(field -> paper.lines() == null || paper.lines().equals(field.text("id")))
                .flatMap(field -> paper.lines() == null ? Stream.of(field) : field.sections("of").stream())
                .filter(field -> field.text("id") != null && !paper.fields().contains(field.text("id")))
                .forEach(field -> own.put(field.text("id"), field.text("type", "text")));
        return own;
    }

    /** As rules read it; null for words, which no rule reads, and for what is no type of an own field. */
    static Type type(String written, Map<String, List<String>> lists) {
        Matcher list = OF_LIST.matcher(written);
        return list.matches() ? Type.oneOf(lists.getOrDefault(list.group(1), List.of())) : TYPES.get(written);
    }

    /** What is said of an own field must fit one another. */
    static void check(Section field, boolean named, Findings findings) {
        String id = field.text("id");
        String type = field.text("type", "text");
        if (!ID.matcher(id).matches()) {
            findings.error(field.place("id"), "own-field-id", Map.of("name", id));
        }
        if (!named) {
            findings.error(field.place("id"), "own-field-without-name", Map.of("name", id));
        }
        if (!TYPES.containsKey(type)
                && !WORDS.contains(type)
                && !OF_LIST.matcher(type).matches()) {
            findings.error(field.place("type"), "own-field-type", Map.of("name", id, "type", type));
        }
        for (String key : List.of("from", "of")) {
            if (field.has(key)) {
                findings.error(field.keyPlace(key), "own-field-key", Map.of("name", id, "key", key));
            }
        }
        numbers(field, id, type, findings);
    }

    private static void numbers(Section field, String id, String type, Findings findings) {
        boolean number = type.equals("int") || type.equals("double");
        for (String key : List.of("unit", "min", "max")) {
            if (field.has(key) && !number) {
                findings.error(field.keyPlace(key), "own-field-no-number", Map.of("name", id, "key", key));
            }
        }
        String unit = field.text("unit");
        if (unit != null && !UNIT.matcher(unit).matches()) {
            findings.error(field.place("unit"), "own-field-unit", Map.of("name", id, "unit", unit));
        }
        Section read = new Section(field.mapping(), new Findings());
        Long min = read.number("min");
        Long max = read.number("max");
        if (min != null && max != null && min > max) {
            findings.error(field.place("max"), "own-field-bounds", Map.of("name", id, "min", min, "max", max));
        }
    }
}
