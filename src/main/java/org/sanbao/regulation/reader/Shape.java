package org.sanbao.regulation.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A list or a mapping in its parts, so that a form can show each in a field of its own and write the whole again without loss. Exactly one of
 * {@code value}, {@code items} and {@code fields} is not null.
 *
 * @param value a plain value, without quotes
 * @param yaml  the plain value as written, with its quotes; null for a list and a mapping
 */
public record Shape(String value, String yaml, List<Shape> items, List<Field> fields) {

    /** @param name of a key, as written */
    public record Field(String name, Shape shape) {}

    /** Empty where there is more than the parts: a comment, an anchor, a text over several lines. That only YAML itself keeps. */
    static Optional<Shape> of(YamlText text, Node node) {
        var scalars = new ArrayList<Node>();
        boolean known = collect(node, scalars);
        return known && nothingBetween(text, node, scalars) ? Optional.of(shape(text, node)) : Optional.empty();
    }

    private static boolean collect(Node node, List<Node> scalars) {
        if (node.getAnchor().isPresent()) {
            return false;
        }
        return switch (node) {
            case ScalarNode scalar -> scalars.add(scalar);
            case SequenceNode list -> list.getValue().stream().allMatch(item -> collect(item, scalars));
            case MappingNode mapping ->
                mapping.getValue().stream()
                        .allMatch(entry ->
                                collect(entry.getKeyNode(), scalars) && collect(entry.getValueNode(), scalars));
            default -> false;
        };
    }

    private static boolean nothingBetween(YamlText text, Node node, List<Node> scalars) {
        scalars.sort(Comparator.comparingInt(text::start));
        var between = new StringBuilder();
        int at = text.start(node);
        for (Node scalar : scalars) {
            if (text.start(scalar) < at || text.written(scalar).indexOf('\n') >= 0) {
                return false;
            }
            between.append(text.between(at, text.start(scalar)));
            at = text.end(scalar);
        }
        between.append(text.between(at, Math.max(at, text.end(node))));
        return between.chars().allMatch(c -> " \r\n[]{},:-".indexOf(c) >= 0);
    }

    private static Shape shape(YamlText text, Node node) {
        return switch (node) {
            case SequenceNode list ->
                new Shape(
                        null,
                        null,
                        list.getValue().stream().map(item -> shape(text, item)).toList(),
                        null);
            case MappingNode mapping ->
                new Shape(
                        null,
                        null,
                        null,
                        mapping.getValue().stream()
                                .map(entry -> field(text, entry))
                                .toList());
            default -> new Shape(YamlText.scalar(node), text.written(node), null, null);
        };
    }

    private static Field field(YamlText text, NodeTuple entry) {
        return new Field(text.written(entry.getKeyNode()), shape(text, entry.getValueNode()));
    }
}
