package org.sanbao.regulation.reader;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A YAML text with the place of each of its values, in characters of Java. The root is absent where the text is no YAML or too large. */
final class YamlText {

    private final String text;
    private final Node root;

    /** No character takes two chars, so that what the parser counts is where it stands. */
    private final boolean plain;

    private YamlText(String text, Node root) {
        this.text = text;
        this.root = root;
        this.plain = text.codePointCount(0, text.length()) == text.length();
    }

    static YamlText of(String text) {
        if (text.length() > YamlReader.LARGEST) {
            return new YamlText(text, null);
        }
        try {
            var settings = LoadSettings.builder()
                    .setUseMarks(true)
                    .setMaxAliasesForCollections(0)
                    .setAllowDuplicateKeys(true)
                    .build();
            return new YamlText(text, new Compose(settings).composeString(text).orElse(null));
        } catch (YamlEngineException broken) {
            return new YamlText(text, null);
        }
    }

    Optional<Node> root() {
        return Optional.ofNullable(root);
    }

    Optional<MappingNode> mapping(List<String> path) {
        return node(path).filter(MappingNode.class::isInstance).map(MappingNode.class::cast);
    }

    Optional<Node> node(List<String> path) {
        Optional<Node> at = root();
        for (String name : path) {
            at = at.flatMap(node -> child(node, name));
        }
        return at;
    }

    /** The item of a list by its name. */
    Optional<Node> node(List<String> list, String name) {
        return node(list).flatMap(node -> child(node, name));
    }

    private static Optional<Node> child(Node node, String name) {
        return switch (node) {
            case MappingNode mapping -> entry(mapping, name).map(NodeTuple::getValueNode);
            case SequenceNode list ->
                list.getValue().stream().filter(item -> isNamed(item, name)).findFirst();
            default -> Optional.empty();
        };
    }

    private static boolean isNamed(Node item, String name) {
        return item instanceof MappingNode mapping
                && (entry(mapping, "id")
                                .map(NodeTuple::getValueNode)
                                .map(YamlText::scalar)
                                .filter(name::equals)
                                .isPresent()
                        || !mapping.getValue().isEmpty()
                                && name.equals(
                                        scalar(mapping.getValue().getFirst().getValueNode())));
    }

    /** What an item of a list is called: its {@code id}, else its first value; null if it has no name. */
    static String name(Node item) {
        if (!(item instanceof MappingNode mapping) || mapping.getValue().isEmpty()) {
            return null;
        }
        return entry(mapping, "id")
                .map(NodeTuple::getValueNode)
                .map(YamlText::scalar)
                .orElseGet(() -> scalar(mapping.getValue().getFirst().getValueNode()));
    }

    /** What a value means, however it is written: the same for quotes, order of keys and comments of any kind. Null for none. */
    static String meaning(Node node) {
        return switch (node) {
            case null -> null;
            case ScalarNode scalar -> scalar.getTag() + " " + scalar.getValue().strip();
            case SequenceNode list ->
                list.getValue().stream().map(YamlText::meaning).toList().toString();
            case MappingNode mapping ->
                mapping.getValue().stream()
                        .map(entry -> meaning(entry.getKeyNode()) + "=" + meaning(entry.getValueNode()))
                        .sorted()
                        .toList()
                        .toString();
            default -> throw new IllegalArgumentException(node.toString());
        };
    }

    static Optional<NodeTuple> entry(MappingNode mapping, String key) {
        return mapping.getValue().stream()
                .filter(entry -> key.equals(scalar(entry.getKeyNode())))
                .findFirst();
    }

    /** As written, or null for what is no scalar. */
    static String scalar(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : null;
    }

    int start(Node node) {
        return offset(node.getStartMark().orElseThrow());
    }

    /** Behind its last character: no line break, blank or comment after it belongs to it. */
    int end(Node node) {
        return switch (node) {
            case MappingNode mapping
            when isBlock(mapping.getFlowStyle()) && !mapping.getValue().isEmpty() ->
                end(mapping.getValue().getLast().getValueNode());
            case SequenceNode list
            when isBlock(list.getFlowStyle()) && !list.getValue().isEmpty() ->
                end(list.getValue().getLast());
            default -> trimmed(start(node), offset(node.getEndMark().orElseThrow()));
        };
    }

    private static boolean isBlock(FlowStyle style) {
        return style != FlowStyle.FLOW;
    }

    private int trimmed(int from, int to) {
        int end = to;
        while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    int endOfLine(int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    int startOfLine(Node node) {
        return text.lastIndexOf('\n', start(node)) + 1;
    }

    /** How far the line a value begins in is moved in. */
    int margin(Node node) {
        int begin = startOfLine(node);
        int at = begin;
        while (text.charAt(at) == ' ') {
            at++;
        }
        return at - begin;
    }

    /** Where a value begins in its line. */
    int columnOf(Node node) {
        return start(node) - startOfLine(node);
    }

    int line(Node node) {
        return node.getStartMark().orElseThrow().getLine() + 1;
    }

    /** Where the keys of a mapping stand. */
    int column(MappingNode mapping) {
        return mapping.getStartMark().map(Mark::getColumn).orElseThrow();
    }

    /** From its key to the end of its value. */
    Outline.Span span(NodeTuple entry) {
        Mark from = entry.getKeyNode().getStartMark().orElseThrow();
        int start = offset(from);
        int end = Math.max(end(entry.getValueNode()), start);
        int breaks = (int)
                text.substring(start, end).chars().filter(each -> each == '\n').count();
        int lastBreak = text.lastIndexOf('\n', end - 1);
        return new Outline.Span(from.getLine() + 1, from.getColumn() + 1, from.getLine() + 1 + breaks, end - lastBreak);
    }

    int afterColon(NodeTuple entry) {
        return text.indexOf(':', offset(entry.getKeyNode().getEndMark().orElseThrow())) + 1;
    }

    /** As written, with lines after the first moved out to the margin, as far as they all are moved in. */
    String slice(Node node) {
        String written = text.substring(start(node), end(node));
        int depth = written.lines()
                .skip(1)
                .filter(line -> !line.isBlank())
                .mapToInt(line -> line.length() - line.stripLeading().length())
                .min()
                .orElse(0);
        return depth == 0 ? written : written.replaceAll("\n {" + depth + "}", "\n");
    }

    /** As written, without anything moved. */
    String written(Node node) {
        return between(start(node), end(node));
    }

    String between(int from, int to) {
        return text.substring(from, to);
    }

    String replaced(int from, int to, String by) {
        return text.substring(0, from) + by + text.substring(to);
    }

    /** Whole lines out, from the one a key begins in to the one its value ends in. */
    String withoutLines(int from, int to) {
        int begin = text.lastIndexOf('\n', from) + 1;
        return replaced(begin, Math.min(text.length(), endOfLine(to) + 1), "");
    }

    /** An entry of a flow mapping out, with the comma that parted it from its neighbour. */
    String withoutInLine(int from, int to) {
        int comma = skip(to, 1);
        if (text.charAt(comma) == ',') {
            return replaced(from, skip(comma + 1, 1), "");
        }
        int before = skip(from - 1, -1);
        return replaced(text.charAt(before) == ',' ? before : from, to, "");
    }

    private int skip(int at, int step) {
        int next = at;
        while (Character.isWhitespace(text.charAt(next))) {
            next += step;
        }
        return next;
    }

    private int offset(Mark mark) {
        return plain ? mark.getIndex() : text.offsetByCodePoints(0, mark.getIndex());
    }
}
