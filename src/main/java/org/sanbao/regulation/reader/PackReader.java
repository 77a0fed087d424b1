package org.sanbao.regulation.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sanbao.regulation.document.Chapter;
import org.sanbao.regulation.document.Clause;
import org.sanbao.regulation.document.Pack;
import org.sanbao.regulation.expression.Nearest;
import org.sanbao.regulation.reading.Type;
import org.sanbao.regulation.rules.Rule;
import org.sanbao.regulation.rules.Wording;
import org.sanbao.regulation.vocabulary.TypeWords;
import org.sanbao.regulation.vocabulary.Vocabulary;

/**
 * Reads a pack whole or not at all. Declarations are gathered first, so that rules may stand in any order; then rules are compiled; then the
 * pack is looked at as a whole.
 */
public final class PackReader {

    private static final String MAIN = "regulation.yaml";
    private static final List<String> KEYS = List.of(
            "pack",
            "version",
            "title",
            "authoritative",
            "zone",
            "currency",
            "note",
            "params",
            "roles",
            "names",
            "pause",
            "phrases",
            "chapters");
    private static final List<String> CLAUSE = List.of("id", "source", "title", "text", "rules", "note");

    private final Vocabulary vocabulary;
    private final Findings findings = new Findings();
    private final PackTexts texts = new PackTexts(findings);

    private PackReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * @param pack     null if there is an error
     * @param findings errors and warnings in the order of the files
     */
    public record Result(Pack pack, List<Finding> findings) {
        public List<Finding> errors() {
            return findings.stream()
                    .filter(finding -> finding.severity() == Finding.Severity.ERROR)
                    .toList();
        }
    }

    /** @param files text by name: {@code regulation.yaml}, {@code texts.en.yaml} … */
    public static Result read(Map<String, String> files, Adaptation adaptation, Vocabulary vocabulary) {
        var reader = new PackReader(vocabulary);
        Pack pack = reader.pack(files, adaptation);
        return new Result(reader.findings.hasErrors() ? null : pack, reader.findings.all());
    }

    private Pack pack(Map<String, String> files, Adaptation adaptation) {
        readTexts(files);
        Tree.Mapping file = YamlReader.read(MAIN, files.getOrDefault(MAIN, ""), findings);
        if (file == null) {
            return null;
        }
        Section root = new Section(file, findings).only(KEYS);
        root.require("title");
        root.require("chapters");
        String id = root.required("pack");
        String version = root.required("version");
        String currency = root.text("currency", "CNY");
        var params = new ParamReader(findings, vocabulary, currency, texts);
        params.read(root, adaptation.params());
        String edition = id + "@" + version + adaptation.suffix();
        Declarations declared = declarations(root, String.valueOf(id), edition, currency, params);
        var context = new PackContext(vocabulary, findings, declared);
        List<Chapter> chapters = chapters(root, context, adaptation);
        Map<String, Wording> words = words(root);
        var pack = new Pack(
                edition,
                id,
                version,
                texts.title(wording(root, "title")),
                authoritative(root),
                params.params,
                words,
                chapters);
        new Crosscheck(pack, declared, vocabulary, findings, texts, root).run();
        return pack;
    }

    private void readTexts(Map<String, String> files) {
        new TreeMap<>(files).forEach((name, text) -> {
            if (name.matches("texts\\.[A-Za-z-]+\\.yaml")) {
                Tree.Mapping file = YamlReader.read(name, text, findings);
                if (file != null) {
                    texts.add(name.substring("texts.".length(), name.length() - ".yaml".length()), file);
                }
            }
        });
    }

    private String authoritative(Section root) {
        String language = root.text("authoritative", "en");
        if (!texts.languages().isEmpty() && !texts.languages().contains(language)) {
            findings.error(root.place("authoritative"), "text-file-missing", Map.of("language", language));
        }
        return language;
    }

    private Map<String, Wording> words(Section root) {
        var words = new HashMap<>(texts.all());
        root.each("phrases", (code, value) -> words.put("phrases." + code, wording(value, code)));
        return words;
    }

    private Declarations declarations(Section root, String id, String edition, String currency, ParamReader params) {
        var kinds = new HashMap<String, String>();
        var facts = new HashMap<String, Type>();
        var lists = new HashMap<String, List<String>>();
        var papers = new HashMap<String, Map<String, String>>();
        var seasons = new TreeSet<String>();
        var quiet = new Findings();
        for (Tree clause : clauses(root)) {
            Section section = Section.of("clauses", clause, quiet);
            if (section != null) {
                findings.inClause(section.text("id"));
                section.sections("rules").forEach(rule -> declare(rule, kinds, facts, lists, papers, seasons));
            }
        }
        findings.inClause(null);
        Map<String, String> aliases = aliases(root);
        var pauses = new HashSet<>(root.texts("pause"));
        return new Declarations(
                id, edition, currency, params.values, aliases, kinds, facts, lists, papers, seasons, pauses);
    }

    private static List<Tree> clauses(Section root) {
        var clauses = new ArrayList<Tree>();
        var quiet = new Findings();
        for (Tree chapter :
                root.get("chapters") instanceof Tree.Sequence sequence ? sequence.items() : List.<Tree>of()) {
            if (chapter instanceof Tree.Mapping mapping) {
                clauses.addAll(new Section(mapping, quiet).items("clauses"));
            }
        }
        return clauses;
    }

    private void declare(
            Section rule,
            Map<String, String> kinds,
            Map<String, Type> facts,
            Map<String, List<String>> lists,
            Map<String, Map<String, String>> papers,
            Set<String> seasons) {
        String kind = RuleReader.kind(rule);
        if (kind == null) {
            return;
        }
        String id = String.valueOf(rule.text(kind));
        if (kinds.put(id, kind) != null) {
            findings.error(rule.place(kind), "rule-twice", Map.of("name", id));
        }
        switch (kind) {
            case "fact" -> {
                Type type = rule.text("type") == null ? null : TypeWords.parse(rule.text("type"));
                facts.put(id, type == null ? Type.BOOL : type);
            }
            case "list" -> lists.put(id, rule.texts("items"));
            case "form" -> {
                if (vocabulary.papers().containsKey(id)) {
                    papers.put(id, OwnFields.declared(rule, vocabulary.papers().get(id)));
                }
            }
            case "calendar" -> rule.each("seasons", (name, value) -> seasons.add(name));
            default -> {}
        }
    }

    private Map<String, String> aliases(Section root) {
        Map<String, String> aliases = root.textMap("roles");
        aliases.forEach((alias, role) -> {
            if (!vocabulary.roles().containsKey(role)) {
                findings.error(
                        root.place("roles"),
                        "unknown-role",
                        Nearest.arguments(role, vocabulary.roles().keySet()));
            }
        });
        return aliases;
    }

    private List<Chapter> chapters(Section root, PackContext context, Adaptation adaptation) {
        var chapters = new ArrayList<Chapter>();
        var seen = new HashSet<String>();
        for (Section chapter : root.sections("chapters")) {
            chapter.only(List.of("id", "title", "clauses"));
            String id = String.valueOf(chapter.required("id"));
            chapter.require("clauses");
            var clauses = new ArrayList<Clause>();
            for (Section clause : chapter.sections("clauses")) {
                clauses.add(clause(clause, context, adaptation, seen));
            }
            findings.inClause(null);
            chapters.add(new Chapter(id, texts.chapter(id, wording(chapter, "title")), clauses));
        }
        for (String off : adaptation.switchedOff()) {
            if (!seen.contains(off)) {
                findings.error(root.place(), "unknown-clause", Nearest.arguments(off, seen));
            }
        }
        return chapters;
    }

    private Clause clause(Section clause, PackContext context, Adaptation adaptation, Set<String> seen) {
        clause.only(CLAUSE);
        String id = String.valueOf(clause.required("id"));
        findings.inClause(id);
        if (!seen.add(id)) {
            findings.error(clause.place("id"), "clause-twice", Map.of("name", id));
        }
        clause.require("source");
        var rules = new ArrayList<Rule>();
        var reader = new RuleReader(context, texts);
        for (Section section : clause.sections("rules")) {
            Rule rule = reader.read(section, id);
            if (rule != null) {
                rules.add(rule);
            }
        }
        findings.inClause(id);
        return new Clause(
                id,
                clause.texts("source"),
                texts.clause(id, "title", wording(clause, "title")),
                texts.clause(id, "text", wording(clause, "text")),
                rules,
                adaptation.switchedOff().contains(id));
    }

    private Wording wording(Section section, String key) {
        return section.has(key) ? wording(section.get(key), key) : Wording.NONE;
    }

    private Wording wording(Tree tree, String key) {
        Section languages = Section.of(key, tree, findings);
        if (languages == null) {
            return Wording.NONE;
        }
        var texts = new HashMap<String, String>();
        for (String language : languages.keys()) {
            String text = languages.text(language);
            if (text != null) {
                texts.put(language, text);
            }
        }
        return new Wording(texts);
    }
}
