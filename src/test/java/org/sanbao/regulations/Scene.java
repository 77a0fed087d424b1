package org.sanbao.regulations;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanbao.journal.Recorded;
import org.sanbao.journal.StreamState;
import org.sanbao.obligations.engine.CaseFile;
import org.sanbao.obligations.engine.Engine;
import org.sanbao.regulation.vocabulary.EventWord;
import org.sanbao.regulation.vocabulary.Vocabulary;
import org.sanbao.regulations.Situation.Happening;

/** One stream of a situation: its rows as the journal would write them, and the engine's file on it. */
final class Scene {

    static final String JOINED = "member.joined";

    private final String name;
    private final UUID stream;
    private final UUID unit;
    private final Company company;
    private final ZoneId zone;
    private final StreamState state = new StreamState();
    private final List<Recorded> rows = new ArrayList<>();
    private final CaseFile file;

    private Scene(String name, UUID stream, String unit, Company company, ZoneId zone) {
        this.name = name;
        this.stream = stream;
        this.unit = Company.id(unit);
        this.company = company;
        this.zone = zone;
        file = new CaseFile(stream, this.unit, state, List.of(), () -> rows, key -> false);
        write("unit.known", Map.of(), OPEN, OPEN, Map.of("org", card(this.unit, Map.of("kind", company.kind(unit)))));
    }

    private static final Instant OPEN = Instant.EPOCH;

    /** The case of a unit. */
    static Scene ofCase(String situation, String unit, Company company, ZoneId zone) {
        return new Scene(situation, Company.id(situation + " call"), unit, company, zone);
    }

    /** The life of a person or a unit. */
    static Scene ofMember(String name, Company company, ZoneId zone) {
        return new Scene(name, Company.id(name), company.unitOf(name), company, zone);
    }

    CaseFile file() {
        return file;
    }

    List<Recorded> rows() {
        return rows;
    }

    StreamState state() {
        return state;
    }

    /** The cards each type of event has, subject first; none for events of any case. */
    static List<String> cardsOf(String event) {
        EventWord word = Vocabulary.ofThisBuild().events().get(event);
        return word == null || word.ofAnyCase() ? List.of() : word.cards();
    }

    void join(Engine engine, Instant at) {
        String card = company.isUnit(name) ? "org" : "person";
        String set = company.members().get(name);
        if (set != null) {
            var attributes = Map.<String, Object>of("set", set, "card", card);
            apply(
                    engine,
                    write(JOINED, attributes, at, at, Map.of(card, card(stream, Map.of("org", unit.toString())))));
        } else if (card.equals("person")) {
            write("person.known", Map.of(), at, at, Map.of(card, card(stream, Map.of("org", unit.toString()))));
        }
    }

    void happen(Engine engine, Happening event) {
        engine.advance(file, event.known());
        apply(engine, row(event));
    }

    private void apply(Engine engine, Recorded row) {
        file.now(state, unit, row.n());
        engine.apply(file, row);
    }

    private Recorded row(Happening event) {
        var attributes = new LinkedHashMap<String, Object>();
        event.with().forEach((attribute, value) -> attributes.put(attribute, said(attribute, value)));
        var changes = new LinkedHashMap<String, Map<String, Object>>();
        event.cards().forEach((card, change) -> changes.put(card, changed(card, change)));
        if (event.event().startsWith("job.") || event.event().startsWith("call.")) {
            String own = event.event().substring(0, event.event().indexOf('.'));
            changes.computeIfAbsent(own, card -> changed(card, Map.of()));
        }
        return write(event.event(), attributes, event.at(), event.known(), changes);
    }

    /** What is called {@code unit} names one; elsewhere its name may be a word. */
    private Object said(String attribute, Object value) {
        return attribute.equals("unit") && value instanceof String name && company.isUnit(name)
                ? Company.id(name).toString()
                : plain(value);
    }

    /** Cards keep what earlier events said of them. */
    private Map<String, Object> changed(String card, Map<String, Object> change) {
        UUID id = card.equals("call") ? stream : Company.id(name + " " + card);
        var whole = new LinkedHashMap<String, Object>();
        if (state.card(card, id) != null) {
            whole.putAll(state.card(card, id));
        }
        change.forEach((attribute, value) -> whole.put(attribute, plain(value)));
        return card(id, whole);
    }

    private static Map<String, Object> card(UUID id, Map<String, Object> attributes) {
        var card = new LinkedHashMap<String, Object>();
        card.put("id", id.toString());
        attributes.forEach(card::putIfAbsent);
        return card;
    }

    private Recorded write(
            String type,
            Map<String, Object> attributes,
            Instant at,
            Instant known,
            Map<String, Map<String, Object>> changes) {
        var refs = refs(type, changes);
        var id = UUID.nameUUIDFromBytes((name + rows.size()).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        var row = new Recorded(id, stream, rows.size() + 1, unit, type, at, known, null, attributes, refs, changes);
        state.fold(row);
        rows.add(row);
        return row;
    }

    /** The cards the event's type has, as far as the stream has them; subject first. */
    private Map<String, UUID> refs(String type, Map<String, Map<String, Object>> changes) {
        var all = new LinkedHashMap<>(state.latest());
        changes.forEach((card, attributes) ->
                all.put(card, UUID.fromString(attributes.get("id").toString())));
        List<String> declared = cardsOf(type);
        if (declared.isEmpty()) {
            return all;
        }
        var refs = new LinkedHashMap<String, UUID>();
        declared.stream().filter(all::containsKey).forEach(card -> refs.put(card, all.get(card)));
        return refs;
    }

    /** As the journal writes values: whole numbers as Long, persons by id, local times as instants. */
    Object plain(Object value) {
        if (value instanceof Integer whole) {
            return whole.longValue();
        }
        if (!(value instanceof String text)) {
            return value;
        }
        if (text.matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d")) {
            return LocalDateTime.parse(text.replace(' ', 'T'))
                    .atZone(zone)
                    .toInstant()
                    .toString();
        }
        return company.knows(text) && !company.isUnit(text) ? Company.id(text).toString() : text;
    }
}
