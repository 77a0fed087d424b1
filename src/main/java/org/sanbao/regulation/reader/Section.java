package org.sanbao.regulation.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.sanbao.regulation.expression.Nearest;

/** A mapping of the pack being read key by key; every wrong type and every unknown key becomes a finding. */
final class Section {

    private static final Pattern SLUG = Pattern.compile("[a-z][a-z0-9]*(?:[-_.][a-z0-9]+)*");

    private final Tree.Mapping mapping;
    private final Findings findings;

    Section(Tree.Mapping mapping, Findings findings) {
        this.mapping = mapping;
        this.findings = findings;
    }

    Tree.Mapping mapping() {
        return mapping;
    }

    Place place() {
        return mapping.place();
    }

    Findings findings() {
        return findings;
    }

    boolean has(String key) {
        return mapping.entries().containsKey(key);
    }

    Place place(String key) {
        return has(key) ? mapping.entries().get(key).value().place() : place();
    }

    Place keyPlace(String key) {
        return mapping.entries().get(key).key();
    }

    Iterable<String> keys() {
        return mapping.entries().keySet();
    }

    /** The value as written, or null. */
    Tree get(String key) {
        return has(key) ? mapping.entries().get(key).value() : null;
    }

    /** Reports every key that is not one of these. */
    Section only(List<String> known) {
        mapping.entries().forEach((key, entry) -> {
            if (!known.contains(key)) {
                findings.error(
                        entry.key(),
                        "unknown-key",
                        Map.of("key", key, "near", Nearest.to(key, known), "known", String.join(", ", known)));
            }
        });
        return this;
    }

    boolean require(String key) {
        if (!has(key)) {
            findings.error(place(), "missing-key", Map.of("key", key));
        }
        return has(key);
    }

    /** A text (numbers and booleans are taken as written), or null. */
    String text(String key) {
        return asText(key, get(key));
    }

    String text(String key, String otherwise) {
        return has(key) ? text(key) : otherwise;
    }

    String required(String key) {
        return require(key) ? text(key) : null;
    }

    /** A name in lower case with hyphens. */
    String slug(String key) {
        String name = required(key);
        if (name != null && !SLUG.matcher(name).matches()) {
            findings.error(place(key), "not-a-slug", Map.of("key", key, "value", name));
        }
        return name == null ? "?" : name;
    }

    boolean flag(String key, boolean otherwise) {
        Tree value = get(key);
        if (value == null) {
            return otherwise;
        }
        if (value instanceof Tree.Scalar scalar && scalar.kind() == Tree.Scalar.Kind.BOOL) {
            return Boolean.parseBoolean(scalar.text().toLowerCase(Locale.ROOT));
        }
        findings.error(value.place(), "not-true-or-false", Map.of("key", key));
        return otherwise;
    }

    Long number(String key) {
        Tree value = get(key);
        if (value == null || value instanceof Tree.Scalar scalar && scalar.isNull()) {
            return null;
        }
        if (value instanceof Tree.Scalar scalar
                && scalar.kind() == Tree.Scalar.Kind.INT
                && scalar.text().length() < 10) {
            return Long.parseLong(scalar.text());
        }
        findings.error(value.place(), "not-a-number", Map.of("key", key));
        return null;
    }

    /** One of an enum's constants in kebab-case. */
    <E extends Enum<E>> E choice(String key, Class<E> type, E otherwise) {
        String word = text(key);
        if (word == null) {
            return otherwise;
        }
        List<String> words =
                Arrays.stream(type.getEnumConstants()).map(Section::kebab).toList();
        int index = words.indexOf(word.replace(' ', '-'));
        if (index < 0) {
            findings.error(
                    place(key), "not-one-of", Map.of("key", key, "value", word, "allowed", String.join(", ", words)));
            return otherwise;
        }
        return type.getEnumConstants()[index];
    }

    private static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A list of texts; a single text counts as a list of one. Empty when left out. */
    List<String> texts(String key) {
        Tree value = get(key);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof Tree.Sequence sequence)) {
            String only = asText(key, value);
            return only == null ? List.of() : List.of(only);
        }
        var texts = new ArrayList<String>();
        sequence.items().forEach(item -> {
            String text = asText(key, item);
            if (text != null) {
                texts.add(text);
            }
        });
        return texts;
    }

    /** The items of a list, or nothing with a finding. */
    List<Tree> items(String key) {
        Tree value = get(key);
        if (value == null) {
            return List.of();
        }
        if (value instanceof Tree.Sequence sequence) {
            return sequence.items();
        }
        findings.error(value.place(), "not-a-list", Map.of("key", key));
        return List.of();
    }

    /** The mappings in a list. */
    List<Section> sections(String key) {
        var sections = new ArrayList<Section>();
        items(key).forEach(item -> {
            Section section = of(key, item, findings);
            if (section != null) {
                sections.add(section);
            }
        });
        return sections;
    }

    /** A mapping, or null (with a finding unless left out). */
    Section section(String key) {
        return has(key) ? of(key, get(key), findings) : null;
    }

    /** Texts by key of a mapping, in order. */
    Map<String, String> textMap(String key) {
        var texts = new LinkedHashMap<String, String>();
        each(key, (name, value) -> {
            String text = asText(name, value);
            if (text != null) {
                texts.put(name, text);
            }
        });
        return texts;
    }

    void each(String key, BiConsumer<String, Tree> use) {
        Section inner = section(key);
        if (inner != null) {
            inner.mapping.entries().forEach((name, entry) -> use.accept(name, entry.value()));
        }
    }

    static Section of(String key, Tree tree, Findings findings) {
        if (tree instanceof Tree.Mapping mapping) {
            return new Section(mapping, findings);
        }
        findings.error(tree.place(), "not-a-mapping", Map.of("key", key));
        return null;
    }

    private String asText(String key, Tree value) {
        if (value == null || value instanceof Tree.Scalar scalar && scalar.isNull()) {
            return null;
        }
        if (value instanceof Tree.Scalar scalar) {
            return scalar.text();
        }
        findings.error(value.place(), "not-a-text", Map.of("key", key));
        return null;
    }
}
