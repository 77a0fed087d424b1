package org.sanbao.regulation.reader;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A new version of a pack merged three-way over what somebody made of the version before: figure by figure, clause by clause, rule by rule,
 * text by text. What only one side changed is taken from that side; what both changed otherwise stays as ours and is a question. The text
 * that comes out is ours, with its comments and its order, changed only where theirs is taken.
 */
public final class PackMerge {

    private static final String MAIN = "regulation.yaml";

    /** Whose entries are merged one by one, each whole. */
    private static final Set<String> NAMED = Set.of("params", "phrases", "roles", "names");

    /** Lists whose items have names; a rule is merged whole, chapters and clauses by what is in them. */
    private static final Set<String> LISTS = Set.of("chapters", "clauses", "rules");

    private final String file;
    private final List<Question> questions;
    private final YamlText base;
    private final YamlText ours;
    private final YamlText theirs;
    private String merged;

    private PackMerge(String file, String base, String ours, String theirs, List<Question> questions) {
        this.file = file;
        this.questions = questions;
        this.base = YamlText.of(base);
        this.ours = YamlText.of(ours);
        this.theirs = YamlText.of(theirs);
        this.merged = ours;
    }

    /**
     * Where both sides changed one thing otherwise. The three are YAML of that one value; null where it is not there.
     *
     * @param path keys from the file's root; in a list, the item's id
     */
    public record Question(String file, List<String> path, String base, String ours, String theirs) {}

    /** @param files the merged text of each file by its name */
    public record Result(Map<String, String> files, List<Question> questions) {}

    /** @throws YamlEdit.Impossible where what would come out is no YAML */
    public static Result of(Map<String, String> base, Map<String, String> ours, Map<String, String> theirs)
            throws YamlEdit.Impossible {
        var files = new TreeMap<>(ours);
        var questions = new ArrayList<Question>();
        var names = new LinkedHashSet<>(ours.keySet());
        names.addAll(theirs.keySet());
        for (String name : names) {
            String before = base.get(name);
            String here = ours.get(name);
            String there = theirs.get(name);
            if (Objects.equals(here, before) && there != null) {
                files.put(name, there);
            } else if (Objects.equals(here, before)) {
                files.remove(name);
            } else if (here != null && there != null && !there.equals(before)) {
                files.put(name, merge(name, before == null ? "" : before, here, there, questions));
            }
        }
        return new Result(files, questions);
    }

    private static String merge(String name, String base, String ours, String theirs, List<Question> questions)
            throws YamlEdit.Impossible {
        var merge = new PackMerge(name, base, ours, theirs, questions);
        merge.mapping(
                List.of(),
                merge.base.root().orElse(null),
                merge.ours.root().orElse(null),
                merge.theirs.root().orElse(null));
        return merge.merged;
    }

    /** Puts one value of a version into a text: what answers a question with {@code theirs}. */
    public static String taken(String yaml, List<String> path, String value) throws YamlEdit.Impossible {
        List<String> above = path.subList(0, path.size() - 1);
        boolean isItem = YamlText.of(yaml)
                .node(above)
                .filter(SequenceNode.class::isInstance)
                .isPresent();
        if (isItem) {
            return value == null
                    ? YamlItems.remove(yaml, above, path.getLast())
                    : YamlItems.put(yaml, above, path.getLast(), value, last(yaml, above));
        }
        return value == null ? YamlEdit.remove(yaml, path) : YamlEdit.setYaml(yaml, path, value);
    }

    private static Optional<String> last(String yaml, List<String> list) {
        return YamlText.of(yaml)
                .node(list)
                .map(items -> names(items))
                .filter(all -> !all.isEmpty())
                .map(List::getLast);
    }

    private void mapping(List<String> path, Node was, Node is, Node their) throws YamlEdit.Impossible {
        var keys = new LinkedHashSet<String>();
        for (Node each : new Node[] {their, is}) {
            if (each instanceof MappingNode mapping) {
                mapping.getValue().forEach(entry -> keys.add(YamlText.scalar(entry.getKeyNode())));
            }
        }
        for (String key : keys) {
            part(with(path, key), child(was, key), child(is, key), child(their, key));
        }
    }

    private void part(List<String> path, Node was, Node is, Node their) throws YamlEdit.Impossible {
        boolean main = file.equals(MAIN);
        boolean whole = main && (path.size() == 2 && NAMED.contains(path.getFirst()) || isRule(path));
        if (main && LISTS.contains(path.getLast()) && isList(is) && isList(their)) {
            list(path, was, is, their);
        } else if (!whole && is instanceof MappingNode && their instanceof MappingNode) {
            mapping(path, was, is, their);
        } else {
            value(path, was, is, their);
        }
    }

    private static boolean isRule(List<String> path) {
        return path.size() > 1 && path.get(path.size() - 2).equals("rules");
    }

    private static boolean isList(Node node) {
        return node instanceof SequenceNode;
    }

    private void list(List<String> path, Node was, Node is, Node their) throws YamlEdit.Impossible {
        var all = new LinkedHashSet<>(names(their));
        all.addAll(names(is));
        for (String name : all) {
            part(with(path, name), item(was, name), item(is, name), item(their, name));
        }
    }

    /** What is one value to the merge: theirs where only they changed it, a question where both did. */
    private void value(List<String> path, Node was, Node is, Node their) throws YamlEdit.Impossible {
        String before = YamlText.meaning(was);
        String here = YamlText.meaning(is);
        String there = YamlText.meaning(their);
        if (Objects.equals(here, there) || Objects.equals(there, before)) {
            return;
        }
        // Each version has a label of its own.
        if (Objects.equals(here, before) || path.equals(List.of("version"))) {
            take(path, their);
        } else {
            questions.add(new Question(file, path, written(base, was), written(ours, is), written(theirs, their)));
        }
    }

    private static String written(YamlText text, Node value) {
        return value == null ? null : text.slice(value);
    }

    private void take(List<String> path, Node their) throws YamlEdit.Impossible {
        List<String> above = path.isEmpty() ? path : path.subList(0, path.size() - 1);
        if (!above.isEmpty() && their != null && isList(theirs.node(above).orElse(null))) {
            merged = YamlItems.put(merged, above, path.getLast(), theirs.slice(their), before(above, path.getLast()));
        } else {
            merged = taken(merged, path, their == null ? null : theirs.slice(their));
        }
    }

    /** The nearest item before it in their list that the merged text has too. */
    private Optional<String> before(List<String> list, String name) {
        List<String> order = names(theirs.node(list).orElseThrow());
        Set<String> here =
                new LinkedHashSet<>(names(YamlText.of(merged).node(list).orElse(null)));
        return order.subList(0, order.indexOf(name)).reversed().stream()
                .filter(here::contains)
                .findFirst();
    }

    private static Node child(Node node, String key) {
        return node instanceof MappingNode mapping
                ? YamlText.entry(mapping, key)
                        .map(entry -> entry.getValueNode())
                        .orElse(null)
                : null;
    }

    private static Node item(Node list, String name) {
        return list instanceof SequenceNode items
                ? items.getValue().stream()
                        .filter(each -> name.equals(YamlText.name(each)))
                        .findFirst()
                        .orElse(null)
                : null;
    }

    private static List<String> names(Node list) {
        return list instanceof SequenceNode items
                ? items.getValue().stream()
                        .map(YamlText::name)
                        .filter(Objects::nonNull)
                        .toList()
                : List.of();
    }

    private static List<String> with(List<String> path, String key) {
        var longer = new ArrayList<>(path);
        longer.add(key);
        return List.copyOf(longer);
    }
}
