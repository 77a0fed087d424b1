package org.sanbao.eventlogs.export;

import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sanbao.regulation.reading.Type;
import org.sanbao.regulation.vocabulary.Vocabulary;
import tools.jackson.core.JsonGenerator;

/** The types of events and objects in a log with their attributes, as OCEL 2.0 declares them: by the vocabulary, text where it is silent. */
final class OcelTypes {

    private final SortedMap<String, Set<String>> seen = new TreeMap<>();
    private final Map<String, Map<String, Type>> known = new TreeMap<>();

    private OcelTypes() {}

    static OcelTypes ofEvents() {
        var types = new OcelTypes();
        Vocabulary.ofThisBuild().events().forEach((name, word) -> types.known.put(name, word.attributes()));
        return types;
    }

    static OcelTypes ofObjects() {
        var types = new OcelTypes();
        Vocabulary.ofThisBuild().cards().forEach((name, word) -> types.known.put(name, word.attributes()));
        return types;
    }

    void see(String type) {
        seen.computeIfAbsent(type, ignored -> new TreeSet<>());
    }

    /** Writes a value as the type of its attribute wants it. */
    void write(JsonGenerator json, String type, String attribute, Object value) {
        see(type);
        seen.get(type).add(attribute);
        switch (declared(type, attribute)) {
            case "integer" -> {
                if (value instanceof Number number) {
                    json.writeNumber(number.longValue());
                } else {
                    json.writeNumber(Long.parseLong(value.toString()));
                }
            }
            case "float" -> json.writeNumber(((Number) value).doubleValue());
            case "boolean" -> json.writeBoolean((Boolean) value);
            default -> json.writeString(String.valueOf(value));
        }
    }

    private String declared(String type, String attribute) {
        Type found = known.getOrDefault(type, Map.of()).get(attribute);
        return found == null
                ? "string"
                : switch (found.kind()) {
                    case INT -> "integer";
                    case DOUBLE -> "float";
                    case BOOL -> "boolean";
                    case INSTANT -> "time";
                    default -> "string";
                };
    }

    /** The declarations, of what was seen. */
    void write(JsonGenerator json) {
        json.writeStartArray();
        seen.forEach((type, attributes) -> {
            json.writeStartObject();
            json.writeStringProperty("name", type);
            json.writeArrayPropertyStart("attributes");
            attributes.forEach(attribute -> {
                json.writeStartObject();
                json.writeStringProperty("name", attribute);
                json.writeStringProperty("type", declared(type, attribute));
                json.writeEndObject();
            });
            json.writeEndArray();
            json.writeEndObject();
        });
        json.writeEndArray();
    }
}
