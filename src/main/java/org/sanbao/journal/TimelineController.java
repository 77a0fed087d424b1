package org.sanbao.journal;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sanbao.shared.Actor;
import org.sanbao.shared.Texts;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The line of events of a case. */
@RestController
class TimelineController {

    /** Kinds of events; the module that knows more of them lies above this one. */
    private static final Set<String> PUT_TO_PEOPLE = Set.of("charge", "ledger");

    private final Timeline timeline;
    private final Texts texts;

    TimelineController(Timeline timeline, Texts texts) {
        this.timeline = timeline;
        this.texts = texts;
    }

    /**
     * @param what  the event in the reader's language; where the catalogue has no words for it, its type
     * @param about what was put right, or which category was decided; null for events that say enough by their kind
     */
    record Told(@JsonUnwrapped Recorded row, String what, String about) {}

    @Operation(summary = "What happened in a case, in the order it was recorded")
    @GetMapping("/api/cases/{stream}/timeline")
    List<Told> timeline(@PathVariable UUID stream, Actor actor) {
        return timeline.of(stream, actor.sight()).stream()
                .filter(row -> mayRead(actor, row))
                .map(row -> new Told(row, what(row, actor), about(row, actor)))
                .toList();
    }

    /** What a clause puts to a person is for that person and those who may see such things, not for all who see the unit. */
    private static boolean mayRead(Actor actor, Recorded row) {
        UUID person = row.refs().get("person");
        String kind = row.type().split("\\.")[0];
        return person == null
                || !PUT_TO_PEOPLE.contains(kind)
                || person.equals(actor.person())
                || actor.may("charge.read");
    }

    private String what(Recorded row, Actor reader) {
        String key = "regulation.event." + row.type();
        return texts.has(key) ? texts.get(reader.language(), key, Map.of()) : row.type();
    }

    private String about(Recorded row, Actor reader) {
        String key =
                switch (row.type()) {
                    case "record.corrected" ->
                        "audit.attribute." + last(row.attributes().get("attribute"));
                    case "job.categorised" ->
                        "paper.value.category." + last(row.attributes().get("category"));
                    default -> null;
                };
        return key != null && texts.has(key) ? texts.get(reader.language(), key, Map.of()) : null;
    }

    /** {@code warranty_months} of {@code unit.warranty_months}. */
    private static String last(Object path) {
        return String.valueOf(path).replaceAll(".*\\.", "").replace('-', '_').toLowerCase(Locale.ROOT);
    }
}
