package org.sanbao.regulation.reader;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;

/**
 * Changes one value of a YAML text and leaves everything else as its author wrote it: comments, order, quotes. A path names keys from the root;
 * in a list it names the item whose {@code id}, or whose first value, is this.
 */
public final class YamlEdit {

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}][^:#,\\[\\]{}\\n\"'&*!|>%@`]*(?<! )");

    private final YamlText text;

    private YamlEdit(String text) {
        this.text = YamlText.of(text);
    }

    /** The path leads nowhere, or what would come of it is no YAML. */
    public static final class Impossible extends Exception {
        private static final long serialVersionUID = 1;

        Impossible(String why) {
            super(why, null, false, false);
        }
    }

    /** Sets a text: in quotes where it needs them, in lines of its own where it has several. */
    public static String set(String yaml, List<String> path, String value) throws Impossible {
        return checked(new YamlEdit(yaml).put(path, (column, flow) -> scalar(value, column, flow)));
    }

    /** Sets a value given as YAML itself. */
    public static String setYaml(String yaml, List<String> path, String value) throws Impossible {
        return checked(new YamlEdit(yaml).put(path, (column, flow) -> fragment(value.strip(), column)));
    }

    /** Takes a key out with its value; comments before it stay. Nothing happens if it is not there. */
    public static String remove(String yaml, List<String> path) throws Impossible {
        var edit = new YamlEdit(yaml);
        Optional<MappingNode> parent = edit.text.mapping(path.subList(0, path.size() - 1));
        Optional<NodeTuple> entry = parent.flatMap(mapping -> YamlText.entry(mapping, path.getLast()));
        return entry.isEmpty() ? yaml : checked(edit.without(parent.get(), entry.get()));
    }

    /** How a value is written after its colon, in a mapping whose keys stand in this column. */
    private interface Writing {
        String at(int column, boolean flow) throws Impossible;
    }

    private String put(List<String> path, Writing writing) throws Impossible {
        List<String> before = path.subList(0, path.size() - 1);
        Optional<MappingNode> parent = text.mapping(before);
        if (parent.isEmpty()) {
            if (before.isEmpty()) {
                throw new Impossible("no mapping");
            }
            String last = path.getLast();
            return put(before, (column, flow) -> " {" + name(last) + ":" + writing.at(column, true) + "}");
        }
        MappingNode mapping = parent.get();
        boolean flow = mapping.getFlowStyle() == FlowStyle.FLOW;
        Optional<NodeTuple> entry = YamlText.entry(mapping, path.getLast());
        if (entry.isPresent()) {
            Node value = entry.get().getValueNode();
            return text.replaced(text.afterColon(entry.get()), text.end(value), writing.at(text.column(mapping), flow));
        }
        return with(mapping, path.getLast(), writing.at(text.column(mapping), flow), flow);
    }

    private String with(MappingNode mapping, String key, String written, boolean flow) {
        if (flow) {
            int brace = text.end(mapping) - 1;
            String comma = mapping.getValue().isEmpty() ? "" : ", ";
            return text.replaced(brace, brace, comma + name(key) + ":" + written);
        }
        int end = text.endOfLine(text.end(mapping));
        return text.replaced(end, end, "\n" + " ".repeat(text.column(mapping)) + name(key) + ":" + written);
    }

    /** A key is always a text: a number would be read as one. */
    private static String name(String key) {
        return PLAIN.matcher(key).matches() && !Character.isDigit(key.charAt(0)) ? key : quoted(key);
    }

    private String without(MappingNode mapping, NodeTuple entry) {
        int from = text.start(entry.getKeyNode());
        int to = text.end(entry.getValueNode());
        if (mapping.getFlowStyle() == FlowStyle.FLOW) {
            return text.withoutInLine(from, to);
        }
        return text.withoutLines(from, to);
    }

    private static String scalar(String value, int column, boolean flow) {
        if (value.indexOf('\n') >= 0 && !flow) {
            String margin = "\n" + " ".repeat(column + 2);
            return " |-"
                    + value.lines()
                            .map(line -> line.isBlank() ? "\n" : margin + line)
                            .collect(Collectors.joining());
        }
        return " " + (PLAIN.matcher(value).matches() ? value : quoted(value));
    }

    private static String quoted(String value) {
        var quoted = new StringBuilder("\"");
        value.codePoints().forEach(c -> {
            String escape = Map.of((int) '"', "\\\"", (int) '\\', "\\\\", (int) '\n', "\\n", (int) '\t', "\\t")
                    .get(c);
            if (escape != null) {
                quoted.append(escape);
            } else if (Character.isISOControl(c)) {
                quoted.append(String.format("\\x%02x", c));
            } else {
                quoted.appendCodePoint(c);
            }
        });
        return quoted.append('"').toString();
    }

    /** One line beside the key; several below it, moved in as a whole. */
    private static String fragment(String yaml, int column) {
        if (yaml.indexOf('\n') < 0 && !yaml.startsWith("- ")) {
            return " " + yaml;
        }
        String margin = "\n" + " ".repeat(column + 2);
        return yaml.lines().map(line -> line.isBlank() ? "\n" : margin + line).collect(Collectors.joining());
    }

    private static String checked(String yaml) throws Impossible {
        if (YamlText.of(yaml).root().isEmpty()) {
            throw new Impossible("not YAML any more");
        }
        return yaml;
    }
}
