package org.sanbao.eventlogs.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sanbao.journal.Recorded;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * OCEL 2.0 as JSON: a row is an event, a card an object, and the event is related to each card it is about by the card's name. An object's
 * attributes carry the instant from which they were so. The objects wait
 * in files until the end, for one may turn up in many streams.
 */
final class OcelWriter implements LogWriter {

    private final JsonGenerator json;
    private final Actors actors;
    private final OcelTypes events = OcelTypes.ofEvents();
    private final OcelTypes objects = OcelTypes.ofObjects();
    private final ObjectSpool spool = new ObjectSpool();

    OcelWriter(OutputStream into, Actors actors) throws IOException {
        this.actors = actors;
        json = JsonMapper.shared().createGenerator(into);
        json.writeStartObject();
        json.writeArrayPropertyStart("events");
    }

    @Override
    public void stream(List<Recorded> rows) throws IOException {
        var named = new HashSet<UUID>();
        for (Recorded row : rows) {
            name(row, named);
            event(row);
        }
    }

    /** The objects the row is about, and what it says of them; {@code named}: those of the stream so far. */
    private void name(Recorded row, Set<UUID> named) throws IOException {
        for (Map.Entry<String, UUID> ref : row.refs().entrySet()) {
            if (named.add(ref.getValue())) {
                spool.say(ref.getValue(), ref.getKey(), row.happened(), Map.of());
            }
        }
        for (Map.Entry<String, Map<String, Object>> card : row.changes().entrySet()) {
            var id = UUID.fromString((String) card.getValue().get("id"));
            named.add(id);
            spool.say(id, card.getKey(), row.happened(), card.getValue());
        }
    }

    private void event(Recorded row) {
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
    public void close() throws IOException {
        try (spool) {
            json.writeEndArray();
            json.writeArrayPropertyStart("objects");
            spool.each(this::object);
            json.writeEndArray();
            end();
        }
    }

    private void end() {
        json.writeName("eventTypes");
        events.write(json);
        json.writeName("objectTypes");
        objects.write(json);
        json.writeEndObject();
        json.close();
    }

    private void object(UUID id, ObjectSpool.Thing thing) {
        objects.see(thing.type());
        json.writeStartObject();
        json.writeStringProperty("id", id.toString());
        json.writeStringProperty("type", thing.type());
        json.writeArrayPropertyStart("attributes");
        thing.history().forEach(was -> {
            json.writeStartObject();
            json.writeStringProperty("name", was.name());
            json.writeStringProperty("time", was.since().toString());
            json.writeName("value");
            objects.write(json, thing.type(), was.name(), was.value());
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeEndObject();
    }
}
