package org.sanbao.regulation.reader;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sanbao.regulation.rules.Wording;

/**
 * The words of a pack: {@code texts.<language>.yaml} per language, keyed by section and id, and what {@code regulation.yaml} says in place.
 */
final class PackTexts {

    private static final List<String> SECTIONS = List.of(
            "language",
            "title",
            "chapters",
            "clauses",
            "params",
            "roles",
            "rules",
            "forms",
            "checklists",
            "lists",
            "scripts",
            "references",
            "holidays",
            "product-lines",
            "phrases");

    private final Map<String, Section> byLanguage = new TreeMap<>();
    private final Findings findings;

    PackTexts(Findings findings) {
        this.findings = findings;
    }

    /** @param language tag from the file's name */
    void add(String language, Tree.Mapping file) {
        Section section = new Section(file, findings).only(SECTIONS);
        String said = section.text("language", language);
        if (!said.equals(language)) {
            findings.error(section.place("language"), "text-language", Map.of("name", said, "expected", language));
        }
        byLanguage.put(language, section);
    }

    Set<String> languages() {
        return byLanguage.keySet();
    }

    /** {@code title} of the document. */
    Wording title(Wording inPlace) {
        return merged(inPlace, section -> section.text("title"));
    }

    Wording chapter(String id, Wording inPlace) {
        return merged(inPlace, section -> deep(section, "chapters", id));
    }

    /** @param part {@code title} or {@code text} */
    Wording clause(String id, String part, Wording inPlace) {
        return merged(inPlace, section -> deep(section, "clauses", id, part));
    }

    Wording name(String section, String id) {
        return merged(Wording.NONE, file -> deep(file, section, id, "name"));
    }

    Wording item(String section, String id, String list, String item) {
        return merged(Wording.NONE, file -> deep(file, section, id, list, item));
    }

    /** A text directly under a section: {@code scripts}, {@code phrases}, {@code rules}, {@code roles}. */
    Wording text(String section, String id) {
        return merged(Wording.NONE, file -> deep(file, section, id));
    }

    Wording param(String name) {
        return merged(Wording.NONE, file -> deep(file, "params", name, "label"));
    }

    /** All texts of the sections whose entries are plain, by {@code section.id}; and names and items of the nested ones by their path. */
    Map<String, Wording> all() {
        var byPath = new TreeMap<String, Map<String, String>>();
        byLanguage.forEach((language, section) ->
                collect(section, "", (path, text) -> byPath.computeIfAbsent(path, ignored -> new HashMap<>())
                        .put(language, text)));
        var all = new LinkedHashMap<String, Wording>();
        byPath.forEach((path, texts) -> all.put(path, new Wording(texts)));
        return all;
    }

    private static void collect(Section section, String prefix, java.util.function.BiConsumer<String, String> use) {
        for (String key : section.keys()) {
            if (prefix.isEmpty()
                    && Set.of("language", "title", "clauses", "chapters").contains(key)) {
                continue;
            }
            switch (section.get(key)) {
                case Tree.Mapping inner -> collect(new Section(inner, section.findings()), prefix + key + ".", use);
                case Tree.Scalar scalar when !scalar.isNull() -> use.accept(prefix + key, scalar.text());
                default -> {}
            }
        }
    }

    /** Clause ids that a language's file has and the pack has not. */
    void reportOrphans(Set<String> clauses) {
        byLanguage
                .values()
                .forEach(section -> section.each("clauses", (id, value) -> {
                    if (!clauses.contains(id)) {
                        findings.error(value.place(), "text-orphan", Map.of("name", id));
                    }
                }));
    }

    /** Placeholders {@code {param}} that no parameter fills. */
    void reportPlaceholders(Set<String> params) {
        all().forEach((path, wording) -> report(wording, params));
        byLanguage
                .values()
                .forEach(section ->
                        section.each("clauses", (id, value) -> report(clause(id, "text", Wording.NONE), params)));
    }

    private void report(Wording wording, Set<String> params) {
        wording.byLanguage().forEach((language, text) -> {
            for (String name : Placeholders.in(text)) {
                if (!params.contains(name)) {
                    findings.error(
                            byLanguage.get(language).place(),
                            "text-placeholder",
                            Map.of(
                                    "name",
                                    name,
                                    "language",
                                    language,
                                    "known",
                                    String.join(", ", new TreeSet<>(params))));
                }
            }
        });
    }

    private interface Find {
        String in(Section file);
    }

    private Wording merged(Wording inPlace, Find find) {
        var texts = new HashMap<String, String>();
        byLanguage.forEach((language, section) -> {
            String text = find.in(section);
            if (text != null) {
                texts.put(language, text);
            }
        });
        texts.putAll(inPlace.byLanguage());
        return texts.isEmpty() ? Wording.NONE : new Wording(texts);
    }

    private static String deep(Section section, String... path) {
        Section at = section;
        for (int i = 0; i < path.length - 1; i++) {
            at = at.get(path[i]) instanceof Tree.Mapping inner ? new Section(inner, section.findings()) : null;
            if (at == null) {
                return null;
            }
        }
        return at.get(path[path.length - 1]) instanceof Tree.Scalar scalar && !scalar.isNull() ? scalar.text() : null;
    }
}
