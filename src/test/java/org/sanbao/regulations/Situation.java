package org.sanbao.regulations;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One situation of a pack, as {@code situations.yaml} tells it.
 *
 * @param clause  the clause it is about
 * @param params  figures the company adopted, those of this situation on top; a null value blanks one
 * @param events  what happened, openings first
 * @param expects what must hold; never empty
 */
record Situation(
        String id, String clause, Map<String, String> params, List<Happening> events, List<Expectation> expects) {

    /**
     * @param at    when it was true
     * @param known when the system learned of it, never before {@code at}
     * @param of    person or unit whose stream it is; null is the case
     */
    record Happening(
            Instant at,
            Instant known,
            String of,
            String event,
            Map<String, Object> with,
            Map<String, Map<String, Object>> cards) {}

    /**
     * @param kind  rule, step, gate, decide, …
     * @param name  what stands under the kind
     * @param at    when it must hold; null is after the last event
     * @param given all keys as written
     */
    record Expectation(String kind, String name, Instant at, Map<String, Object> given) {

        String text(String key) {
            return Yaml.text(given.get(key));
        }

        boolean has(String key) {
            return given.containsKey(key);
        }

        @Override
        public String toString() {
            return given.toString();
        }
    }

    private static final List<String> KINDS =
            List.of("step", "rule", "gate", "decide", "form", "list", "number", "checklist", "text", "says", "waits");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    static List<Situation> all(Map<String, Object> file) {
        var zone = ZoneId.of(Yaml.text(file.get("zone")));
        return Yaml.maps(file.get("situations")).stream()
                .map(situation -> of(situation, file, zone))
                .toList();
    }

    private static Situation of(Map<String, Object> written, Map<String, Object> file, ZoneId zone) {
        var params = new LinkedHashMap<String, String>();
        Yaml.map(file.get("adopted")).forEach((name, value) -> params.put(name, Yaml.text(value)));
        Yaml.map(written.get("params")).forEach((name, value) -> params.put(name, Yaml.text(value)));
        var events = new ArrayList<Happening>();
        var openings = Yaml.map(file.get("openings"));
        Stream.concat(
                        Yaml.texts(written.get("given")).stream()
                                .flatMap(name -> Yaml.maps(openings.get(name)).stream()),
                        Yaml.maps(written.get("when")).stream())
                .forEach(event -> events.add(happening(event, zone)));
        var expects = Yaml.maps(written.get("expect")).stream()
                .map(expected -> expectation(expected, zone))
                .toList();
        if (expects.isEmpty()) {
            throw new IllegalArgumentException(written.get("id") + " expects nothing");
        }
        return new Situation(Yaml.text(written.get("id")), Yaml.text(written.get("clause")), params, events, expects);
    }

    /** What happened, and what must hold of it in one place; expects nothing where nothing is written. */
    static Situation told(String id, Object when, Object expect, ZoneId zone) {
        return new Situation(
                id,
                id,
                Map.of(),
                Yaml.maps(when).stream().map(event -> happening(event, zone)).toList(),
                Yaml.maps(expect).stream()
                        .map(expected -> expectation(expected, zone))
                        .toList());
    }

    private static Happening happening(Map<String, Object> event, ZoneId zone) {
        Instant at = moment(event.get("at"), zone);
        Instant known = event.containsKey("known") ? moment(event.get("known"), zone) : at;
        var cards = new LinkedHashMap<String, Map<String, Object>>();
        Yaml.map(event.get("cards")).forEach((card, attributes) -> cards.put(card, Yaml.map(attributes)));
        return new Happening(
                at,
                known,
                Yaml.text(event.get("of")),
                Yaml.text(event.get("event")),
                Yaml.map(event.get("with")),
                cards);
    }

    private static Expectation expectation(Map<String, Object> written, ZoneId zone) {
        String kind = KINDS.stream()
                .filter(written::containsKey)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(written.toString()));
        Instant at = written.containsKey("at") ? moment(written.get("at"), zone) : null;
        return new Expectation(kind, Yaml.text(written.get(kind)), at, written);
    }

    /** {@code Tue 2026-11-24 16:30}; the weekday must be right. */
    static Instant moment(Object written, ZoneId zone) {
        String text = written.toString();
        var local = LocalDateTime.parse(text.substring(4), MOMENT);
        String weekday = DayOfWeek.from(local).getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
        if (!text.startsWith(weekday + " ")) {
            throw new IllegalArgumentException(text + " is a " + weekday);
        }
        return local.atZone(zone).toInstant();
    }

    @Override
    public String toString() {
        return "§" + clause + " " + id;
    }
}
