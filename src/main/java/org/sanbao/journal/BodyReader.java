package org.sanbao.journal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the body of a row, token by token: a replay reads millions of them. Whole numbers are Long everywhere, however small; others Double.
 */
final class BodyReader {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JsonParser parser;

    private BodyReader(JsonParser parser) {
        this.parser = parser;
    }

    static Canonical.Body read(String body) {
        try (var parser = JSON.createParser(body)) {
            return new BodyReader(parser).body();
        }
    }

    private Canonical.Body body() {
        parser.nextToken();
        Map<String, Object> attributes = Map.of();
        Map<String, UUID> refs = Map.of();
        Map<String, Map<String, Object>> changes = Map.of();
        for (String part = parser.nextName(); part != null; part = parser.nextName()) {
            parser.nextToken();
            switch (part) {
                case "attributes" -> attributes = object();
                case "refs" -> refs = refs();
                case "changes" -> changes = changes();
                default -> parser.skipChildren();
            }
        }
        return new Canonical.Body(attributes, refs, changes);
    }

    private Map<String, UUID> refs() {
        var refs = new LinkedHashMap<String, UUID>();
        for (String card = parser.nextName(); card != null; card = parser.nextName()) {
            refs.put(card, UUID.fromString(parser.nextStringValue()));
        }
        return refs;
    }

    private Map<String, Map<String, Object>> changes() {
        var changes = new LinkedHashMap<String, Map<String, Object>>();
        for (String card = parser.nextName(); card != null; card = parser.nextName()) {
            parser.nextToken();
            changes.put(card, object());
        }
        return changes;
    }

    private Map<String, Object> object() {
        var object = new LinkedHashMap<String, Object>();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            object.put(name, value(parser.nextToken()));
        }
        return object;
    }

    private List<Object> list() {
        var list = new ArrayList<Object>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            list.add(value(token));
        }
        return list;
    }

    private Object value(JsonToken token) {
        return switch (token) {
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT -> parser.getLongValue();
            case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            case START_ARRAY -> list();
            case START_OBJECT -> object();
            default -> throw new IllegalStateException("A body of the journal holds " + token);
        };
    }
}
