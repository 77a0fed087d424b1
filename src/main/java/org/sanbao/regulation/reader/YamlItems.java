package org.sanbao.regulation.reader;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Changes one item of a list of a YAML text, named by its {@code id} or first value, and leaves everything else as its author wrote it. */
public final class YamlItems {

    private YamlItems() {}

    /**
     * Puts an item where the one of its name stands, else behind another.
     *
     * @param item  as YAML, at the margin
     * @param after the item it comes behind; empty puts it first
     */
    public static String put(String yaml, List<String> list, String name, String item, Optional<String> after)
            throws YamlEdit.Impossible {
        YamlText text = YamlText.of(yaml);
        Optional<SequenceNode> items = items(text, list);
        if (items.isEmpty()) {
            return YamlEdit.setYaml(yaml, list, "- " + shifted(item, 2));
        }
        Optional<Node> same = text.node(list, name);
        if (same.isPresent()) {
            int column = text.columnOf(same.get());
            return text.replaced(text.start(same.get()), text.end(same.get()), shifted(item, column));
        }
        Node first = items.get().getValue().getFirst();
        Optional<Node> sibling = after.flatMap(each -> text.node(list, each));
        int dash = text.margin(first);
        String written = " ".repeat(dash) + "- " + shifted(item, dash + 2);
        if (sibling.isPresent()) {
            int end = text.endOfLine(text.end(sibling.get()));
            return text.replaced(end, end, "\n" + written);
        }
        int begin = text.startOfLine(first);
        return text.replaced(begin, begin, written + "\n");
    }

    /** Takes an item out; nothing happens if it is not there. */
    public static String remove(String yaml, List<String> list, String name) throws YamlEdit.Impossible {
        YamlText text = YamlText.of(yaml);
        Optional<Node> item = text.node(list, name);
        if (item.isEmpty()) {
            return yaml;
        }
        if (items(text, list).filter(all -> all.getValue().size() == 1).isPresent()) {
            return YamlEdit.setYaml(yaml, list, "[]");
        }
        return text.withoutLines(text.start(item.get()), text.end(item.get()));
    }

    /** A list with lines of its own; one in a line, or without items, is written anew. */
    private static Optional<SequenceNode> items(YamlText text, List<String> list) {
        return text.node(list)
                .filter(SequenceNode.class::isInstance)
                .map(SequenceNode.class::cast)
                .filter(items -> !items.getValue().isEmpty() && items.getValue().getFirst() instanceof MappingNode);
    }

    private static String shifted(String item, int column) {
        return item.replaceAll("\n(?=[^\n])", "\n" + " ".repeat(column));
    }
}
