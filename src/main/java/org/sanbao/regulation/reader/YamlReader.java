package org.sanbao.regulation.reader;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** YAML 1.2 with what a regulation does not need left out: no aliases, anchors, tags, second documents, keys that are not texts. */
final class YamlReader {

    static final int LARGEST = 2_000_000;
    private static final int DEEPEST = 40;

    private static final Pattern INT = Pattern.compile("[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+");
    private static final Pattern FLOAT = Pattern.compile(
            "[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?|[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");
    private static final Pattern BOOL = Pattern.compile("true|True|TRUE|false|False|FALSE");
    private static final Pattern NULL = Pattern.compile("null|Null|NULL|~|");

    private final String file;
    private final Findings findings;
    private Iterator<Event> events;
    private int depth;

    private YamlReader(String file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    /** The document's root mapping, or null when a finding says why there is none. */
    static Tree.Mapping read(String file, String text, Findings findings) {
        Place top = new Place(file, 1, 1);
        if (text.length() > LARGEST) {
            findings.error(top, "file-too-large", Map.of("limit", LARGEST));
            return null;
        }
        try {
            return new YamlReader(file, findings).document(text, top);
        } catch (MarkedYamlEngineException broken) {
            Place place = broken.getProblemMark()
                    .map(mark -> new Place(file, mark.getLine() + 1, mark.getColumn() + 1))
                    .orElse(top);
            findings.error(place, "yaml-syntax", Map.of("message", String.valueOf(broken.getProblem())));
        } catch (YamlEngineException broken) {
            findings.error(top, "yaml-syntax", Map.of("message", String.valueOf(broken.getMessage())));
        }
        return null;
    }

    private Tree.Mapping document(String text, Place top) {
        events = new Parse(
                        LoadSettings.builder().setLabel(file).setUseMarks(true).build())
                .parseString(text)
                .iterator();
        Tree root = null;
        int documents = 0;
        while (events.hasNext()) {
            if (events.next() instanceof DocumentStartEvent && ++documents == 1) {
                root = tree(events.next());
            }
        }
        if (documents > 1) {
            findings.error(top, "yaml-one-document");
        }
        if (root instanceof Tree.Mapping mapping) {
            return mapping;
        }
        findings.error(top, "not-a-mapping", Map.of("key", file));
        return null;
    }

    private Tree tree(Event event) {
        Place place = place(event);
        if (++depth > DEEPEST) {
            throw new YamlEngineException("nested more than " + DEEPEST + " deep");
        }
        Tree tree =
                switch (event) {
                    case ScalarEvent scalar -> scalar(scalar, place);
                    case SequenceStartEvent start -> sequence(start, place);
                    case MappingStartEvent start -> mapping(start, place);
                    case AliasEvent alias -> refusedAlias(place);
                    default -> throw new YamlEngineException("unexpected " + event);
                };
        depth--;
        return tree;
    }

    private Tree refusedAlias(Place place) {
        findings.error(place, "yaml-alias");
        return new Tree.Scalar(place, "", Tree.Scalar.Kind.NULL);
    }

    private Tree.Scalar scalar(ScalarEvent event, Place place) {
        refuseDecoration(event.getAnchor().isPresent(), event.getTag(), place);
        boolean quoted = event.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED
                || event.getScalarStyle() == ScalarStyle.SINGLE_QUOTED;
        return new Tree.Scalar(
                quoted ? place.plus(1) : place,
                event.getValue(),
                event.getScalarStyle() == ScalarStyle.PLAIN ? kind(event.getValue()) : Tree.Scalar.Kind.TEXT);
    }

    private static Tree.Scalar.Kind kind(String plain) {
        if (NULL.matcher(plain).matches()) {
            return Tree.Scalar.Kind.NULL;
        }
        if (BOOL.matcher(plain).matches()) {
            return Tree.Scalar.Kind.BOOL;
        }
        if (INT.matcher(plain).matches()) {
            return Tree.Scalar.Kind.INT;
        }
        return FLOAT.matcher(plain).matches() ? Tree.Scalar.Kind.FLOAT : Tree.Scalar.Kind.TEXT;
    }

    private Tree sequence(SequenceStartEvent start, Place place) {
        refuseDecoration(start.getAnchor().isPresent(), start.getTag(), place);
        var items = new ArrayList<Tree>();
        for (Event next = events.next(); !(next instanceof SequenceEndEvent); next = events.next()) {
            items.add(tree(next));
        }
        return new Tree.Sequence(place, items);
    }

    private Tree mapping(MappingStartEvent start, Place place) {
        refuseDecoration(start.getAnchor().isPresent(), start.getTag(), place);
        var entries = new LinkedHashMap<String, Tree.Mapping.Entry>();
        for (Event next = events.next(); !(next instanceof MappingEndEvent); next = events.next()) {
            Place at = place(next);
            String key = key(tree(next), at);
            Tree value = tree(events.next());
            if (entries.putIfAbsent(key, new Tree.Mapping.Entry(at, value)) != null) {
                findings.error(at, "yaml-duplicate-key", Map.of("key", key));
            }
        }
        return new Tree.Mapping(place, entries);
    }

    private String key(Tree key, Place at) {
        if (key instanceof Tree.Scalar scalar && scalar.kind() == Tree.Scalar.Kind.TEXT) {
            return scalar.text();
        }
        findings.error(at, "yaml-key-not-text", Map.of("key", key instanceof Tree.Scalar scalar ? scalar.text() : "…"));
        return key instanceof Tree.Scalar scalar ? scalar.text() : "";
    }

    private void refuseDecoration(boolean anchor, Optional<String> tag, Place place) {
        if (anchor) {
            findings.error(place, "yaml-alias");
        }
        tag.ifPresent(name -> findings.error(place, "yaml-tag", Map.of("tag", name)));
    }

    private Place place(Event event) {
        return event.getStartMark()
                .map(mark -> new Place(file, mark.getLine() + 1, mark.getColumn() + 1))
                .orElse(new Place(file, 1, 1));
    }
}
