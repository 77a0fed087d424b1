package org.sanbao.dispatch.told;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sanbao.access.PeopleNames;
import org.sanbao.journal.Recorded;
import org.sanbao.journal.Timeline;
import org.sanbao.obligations.Circumstances;
import org.sanbao.shared.Texts;
import org.springframework.stereotype.Component;

/** Whose a visit is, was and when it is: for whoever was given it, for whoever it was taken from, and for whoever has it at other hours. */
@Component
class VisitCircumstances implements Circumstances {

    private static final String YES = "yes";

    private final PeopleNames names;
    private final Timeline timeline;
    private final Texts texts;

    VisitCircumstances(PeopleNames names, Timeline timeline, Texts texts) {
        this.names = names;
        this.timeline = timeline;
        this.texts = texts;
    }

    /** Whoever has to tell the customer is told what happened itself. */
    @Override
    public String of(Recorded event, UUID told, ZoneId zone, Locale language) {
        UUID news = event.type().equals("party.unreached") ? id(event, "of") : null;
        return news == null
                ? ofVisit(event, told, zone, language)
                : Optional.ofNullable(timeline.entries(Set.of(news)).get(news))
                        .map(each -> ofVisit(each, told, zone, language))
                        .orElse(null);
    }

    private String ofVisit(Recorded event, UUID told, ZoneId zone, Locale language) {
        String key =
                switch (event.type()) {
                    case "job.assigned" -> told != null && told.equals(id(event, "from")) ? "gone" : "given";
                    case "job.unassigned" -> "withdrawn";
                    case "job.accompanied" ->
                        id(event, "from") != null ? "left" : at(event, "was") != null ? "moved" : "given";
                    case "job.scheduled" -> event.attributes().containsKey("was") ? "moved" : "fixed";
                    default -> null;
                };
        return key == null ? null : say(key, event, new SpokenTimes(zone, language));
    }

    /** Empty where nothing is known, as of hours in journals of former versions; then nothing is said. */
    private String say(String key, Recorded event, SpokenTimes times) {
        var arguments = new HashMap<String, Object>();
        Instant starts = at(event, "starts");
        Instant was = at(event, "was");
        arguments.put("timed", starts == null ? "no" : YES);
        arguments.put("hours", starts == null ? "" : times.hours(starts, at(event, "ends")));
        arguments.put("was", was == null ? "" : times.at(was));
        for (String who : List.of("from", "to")) {
            arguments.put(who, id(event, who) == null ? "" : name(id(event, who)));
        }
        arguments.put("another", id(event, "from") == null ? "no" : YES);
        arguments.put("person", event.actor() == null ? "no" : YES);
        arguments.put("by", event.actor() == null ? "" : name(event.actor()));
        String said =
                texts.get(times.language(), "dispatch.told." + key, arguments).strip();
        return said.isEmpty() ? null : said;
    }

    private String name(UUID person) {
        return names.of(List.of(person)).getOrDefault(person, "–");
    }

    private static UUID id(Recorded event, String attribute) {
        Object value = event.attributes().get(attribute);
        return value == null ? null : UUID.fromString(value.toString());
    }

    private static Instant at(Recorded event, String attribute) {
        Object value = event.attributes().get(attribute);
        return value == null ? null : Instant.parse(value.toString());
    }
}
