package org.sanbao.eventlogs.export;

import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.sanbao.journal.Recorded;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * OCEL 2.0 as JSON: a row is an event, a card an object, and the event is related to each card it is about by the card's name. An object's
 * attributes carry the instant from which they were so. The objects are in memory until the end, for one may turn up in many streams.
 */
final class OcelWriter implements LogWriter {

    private final JsonGenerator json;
    private final Actors actors;
    private final OcelTypes events = OcelTypes.ofEvents();
    private final OcelTypes objects = OcelTypes.ofObjects();
    private final Map<UUID, Thing> things = new LinkedHashMap<>();

    /** An object with its attributes over time. */
    private static final class Thing {
        private final String type;
        private final Map<String, Object> now = new LinkedHashMap<>();
        private final List<Was> history = new ArrayList<>();

        Thing(String type) {
            this.type = type;
        }

        private record Was(String name, Instant since, Object value) {}

        void know(Map<String, Object> card, Instant since) {
            card.forEach((name, value) -> {
                if (!name.equals("id") && value != null && !Objects.equals(now.put(name, value), value)) {
                    history.add(new Was(name, since, value));
                }
            });
        }
    }

    OcelWriter(OutputStream into, Actors actors) {
        this.actors = actors;
        json = JsonMapper.shared().createGenerator(into);
        json.writeStartObject();
        json.writeArrayPropertyStart("events");
    }

    @Override
    public void stream(List<Recorded> rows) {
        rows.forEach(this::event);
    }

    private void event(Recorded row) {
        row.refs().forEach((card, id) -> things.computeIfAbsent(id, ignored -> new Thing(card)));
        row.changes().forEach((card, attributes) -> things.computeIfAbsent(
                        UUID.fromString((String) attributes.get("id")), ignored -> new Thing(card))
                .know(attributes, row.happened()));
        events.see(row.type());
        json.writeStartObject();
        json.writeStringProperty("id", row.id().toString());
        json.writeStringProperty("type", row.type());
        json.writeStringProperty("time", row.happened().toString());
        json.writeArrayPropertyStart("attributes");
        row.attributes().forEach((name, value) -> attribute(row.type(), name, value));
        String resource = actors.name(row.actor());
        if (resource != null) {
            attribute(row.type(), "resource", resource);
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("relationships");
        row.refs().forEach((card, id) -> {
            json.writeStartObject();
            json.writeStringProperty("objectId", id.toString());
            json.writeStringProperty("qualifier", card);
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeEndObject();
    }

    private void attribute(String type, String name, Object value) {
        if (value != null) {
            json.writeStartObject();
            json.writeStringProperty("name", name);
            json.writeName("value");
            events.write(json, type, name, value);
            json.writeEndObject();
        }
    }

    @Override
    public void close() {
        json.writeEndArray();
        json.writeArrayPropertyStart("objects");
        things.forEach(this::object);
        json.writeEndArray();
        json.writeName("eventTypes");
        events.write(json);
        json.writeName("objectTypes");
        objects.write(json);
        json.writeEndObject();
        json.close();
    }

    private void object(UUID id, Thing thing) {
        objects.see(thing.type);
        json.writeStartObject();
        json.writeStringProperty("id", id.toString());
        json.writeStringProperty("type", thing.type);
        json.writeArrayPropertyStart("attributes");
        thing.history.forEach(was -> {
            json.writeStartObject();
            json.writeStringProperty("name", was.name());
            json.writeStringProperty("time", was.since().toString());
            json.writeName("value");
            objects.write(json, thing.type, was.name(), was.value());
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeEndObject();
    }
}
