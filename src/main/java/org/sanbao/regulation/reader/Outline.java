package org.sanbao.regulation.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * What a pack's files say, as written, with the lines it stands in: for a form beside the text. Made of packs with mistakes too; where a file is
 * no YAML at all, nothing of it is in.
 */
public record Outline(List<Clause> clauses, List<Param> params) {

    /**
     * @param texts title and text by language, placeholders not filled in; a language that has none is left out
     */
    public record Clause(String chapter, String id, int line, Map<String, Words> texts, List<Rule> rules) {

        /** In the reader's language where it has one, else in another; empty without any. */
        public Optional<String> title(Locale reader) {
            var titles = new TreeMap<String, String>();
            texts.forEach((language, words) -> {
                if (words.title() != null) {
                    titles.put(language, words.title());
                }
            });
            return said(titles, reader);
        }
    }

    /** @param title null where there is none; likewise the text */
    public record Words(String title, String text) {}

    /** @param keys in the order written, the one that names the kind not among them */
    public record Rule(String kind, String id, int line, List<Key> keys) {}

    /**
     * @param value of a plain value; null where it is a list or a mapping
     * @param yaml  as written, lines after the first at the margin
     * @param shape of a list or a mapping, in its parts; null for a plain value and where only the YAML says it whole
     * @param at    where it stands, its name included: a finding in there is about it
     */
    public record Key(String name, String value, String yaml, Shape shape, Span at) {}

    /** From its first character to behind its last, in {@code regulation.yaml}; lines and columns counted from 1. */
    public record Span(int line, int column, int endLine, int endColumn) {}

    /**
     * @param labels what it is called, by language
     * @param value  null is not set
     * @param at     where it stands: a finding in there is about it
     */
    public record Param(
            String name, Map<String, String> labels, String type, String value, boolean assumed, String note, Span at) {

        /** In the reader's language where it has one, else in another; empty without any. */
        public Optional<String> label(Locale reader) {
            return said(labels, reader);
        }
    }

    private static Optional<String> said(Map<String, String> byLanguage, Locale reader) {
        return Optional.ofNullable(byLanguage.get(reader.toLanguageTag()))
                .or(() -> byLanguage.values().stream().findFirst());
    }

    /** The kinds of rule with the keys each may have. */
    public static Map<String, List<String>> kinds() {
        var kinds = new LinkedHashMap<String, List<String>>();
        RuleReader.KINDS.forEach((kind, keys) -> {
            var all = new ArrayList<>(keys);
            all.addAll(RuleReader.COMMON);
            kinds.put(kind, List.copyOf(all));
        });
        return kinds;
    }

    /** @param files text by name, as {@link PackReader#read} takes them */
    public static Outline of(Map<String, String> files) {
        YamlText main = YamlText.of(files.getOrDefault("regulation.yaml", ""));
        var languages = new TreeMap<String, YamlText>();
        files.forEach((name, text) -> {
            if (name.startsWith("texts.")) {
                languages.put(name.substring("texts.".length(), name.length() - ".yaml".length()), YamlText.of(text));
            }
        });
        var clauses = new ArrayList<Clause>();
        for (Node chapter : items(main, List.of("chapters"))) {
            if (chapter instanceof MappingNode mapping) {
                String id = text(mapping, "id");
                for (Node clause : list(mapping, "clauses")) {
                    if (clause instanceof MappingNode each) {
                        clauses.add(clause(main, id, each, languages));
                    }
                }
            }
        }
        return new Outline(clauses, params(main, languages));
    }

    private static Clause clause(YamlText main, String chapter, MappingNode clause, Map<String, YamlText> languages) {
        String id = text(clause, "id");
        var texts = new TreeMap<String, Words>();
        languages.forEach((language, file) -> file.mapping(List.of("clauses", String.valueOf(id)))
                .ifPresent(words -> texts.put(language, new Words(text(words, "title"), text(words, "text")))));
        List<Rule> rules = list(clause, "rules").stream()
                .filter(MappingNode.class::isInstance)
                .map(rule -> rule(main, (MappingNode) rule))
                .toList();
        return new Clause(chapter, id, main.line(clause), texts, rules);
    }

    private static Rule rule(YamlText main, MappingNode rule) {
        var keys = new ArrayList<Key>();
        String kind = null;
        String id = null;
        for (NodeTuple entry : rule.getValue()) {
            String name = YamlText.scalar(entry.getKeyNode());
            if (kind == null && RuleReader.KINDS.containsKey(name)) {
                kind = name;
                id = YamlText.scalar(entry.getValueNode());
            } else {
                keys.add(key(main, name, entry));
            }
        }
        return new Rule(kind, id, main.line(rule), keys);
    }

    private static Key key(YamlText main, String name, NodeTuple entry) {
        Node value = entry.getValueNode();
        String plain = YamlText.scalar(value);
        Shape shape = plain == null ? Shape.of(main, value).orElse(null) : null;
        return new Key(name, plain, main.slice(value), shape, main.span(entry));
    }

    private static List<Param> params(YamlText main, Map<String, YamlText> languages) {
        return main.mapping(List.of("params")).map(MappingNode::getValue).orElse(List.of()).stream()
                .filter(entry -> entry.getValueNode() instanceof MappingNode)
                .map(entry -> param(main, languages, entry))
                .toList();
    }

    private static Param param(YamlText main, Map<String, YamlText> languages, NodeTuple entry) {
        String name = YamlText.scalar(entry.getKeyNode());
        var param = (MappingNode) entry.getValueNode();
        var labels = new TreeMap<String, String>();
        languages.forEach((language, file) -> file.mapping(List.of("params", name))
                .map(words -> text(words, "label"))
                .ifPresent(label -> labels.put(language, label)));
        String value = YamlText.entry(param, "value")
                .map(NodeTuple::getValueNode)
                .map(node -> node instanceof SequenceNode
                        ? main.slice(node).replaceAll("^\\[|]$", "")
                        : YamlText.scalar(node))
                .filter(written -> !written.equals("null") && !written.isEmpty())
                .orElse(null);
        return new Param(
                name,
                labels,
                text(param, "type"),
                value,
                "true".equals(text(param, "assumed")),
                text(param, "note"),
                main.span(entry));
    }

    private static List<Node> items(YamlText file, List<String> path) {
        return file.node(path)
                .map(node -> node instanceof SequenceNode list ? list.getValue() : List.<Node>of())
                .orElse(List.of());
    }

    private static List<Node> list(MappingNode mapping, String key) {
        return YamlText.entry(mapping, key)
                .map(NodeTuple::getValueNode)
                .map(node -> node instanceof SequenceNode list ? list.getValue() : List.<Node>of())
                .orElse(List.of());
    }

    private static String text(MappingNode mapping, String key) {
        return YamlText.entry(mapping, key)
                .map(NodeTuple::getValueNode)
                .map(YamlText::scalar)
                .orElse(null);
    }
}
