package org.sanbao.regulation.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.sanbao.regulation.reading.Type;
import org.sanbao.regulation.rules.Party;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Reads {@code vocabulary/awaited.yaml} and {@code vocabulary/declared.yaml}. */
final class DeclaredWords {

    private DeclaredWords() {}

    static Vocabulary read() {
        Map<String, Object> awaited = load("awaited");
        Map<String, Object> declared = load("declared");
        return new Vocabulary(
                words(awaited, "events", DeclaredWords::event),
                words(
                        awaited,
                        "cards",
                        (name, card) -> new CardWord(
                                name,
                                text(card, "module"),
                                text(card, "means"),
                                types(card, "attributes"),
                                false,
                                Set.of())),
                words(declared, "sets", (name, set) -> new SetWord(name, text(set, "of"), text(set, "module"))),
                words(
                        declared,
                        "roles",
                        (name, role) -> new RoleWord(
                                name,
                                Party.Find.valueOf(text(role, "find").toUpperCase(Locale.ROOT)),
                                text(role, "path"))),
                words(
                        declared,
                        "points",
                        (name, point) -> new PointWord(name, text(point, "asked_by"), types(point, "columns"))),
                words(
                        declared,
                        "papers",
                        (form, paper) -> new PaperWord(
                                form, text(paper, "card"), text(paper, "lines"), Set.copyOf(list(paper, "fields")))),
                types(declared, "settable"),
                list(declared, "openable"),
                list(declared, "pauses"));
    }

    private static EventWord event(String name, Map<String, Object> word) {
        return new EventWord(
                name,
                text(word, "module"),
                list(word, "cards"),
                text(word, "origin"),
                text(word, "means"),
                types(word, "attributes"),
                false,
                Set.of());
    }

    private static <W> TreeMap<String, W> words(
            Map<String, Object> file, String section, BiFunction<String, Map<String, Object>, W> word) {
        var words = new TreeMap<String, W>();
        map(file.get(section)).forEach((name, value) -> words.put(name, word.apply(name, map(value))));
        return words;
    }

    private static Map<String, Type> types(Map<String, Object> word, String key) {
        var types = new TreeMap<String, Type>();
        map(word.get(key)).forEach((name, type) -> types.put(name, TypeWords.parse((String) type)));
        return types;
    }

    private static String text(Map<String, Object> word, String key) {
        return (String) word.get(key);
    }

    @SuppressWarnings("unchecked")
    private static List<String> list(Map<String, Object> word, String key) {
        return (List<String>) word.get(key);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    private static Map<String, Object> load(String name) {
        String file = "/vocabulary/" + name + ".yaml";
        try (InputStream input = DeclaredWords.class.getResourceAsStream(file)) {
            return map(new Load(LoadSettings.builder().setLabel(file).build()).loadFromInputStream(input));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
