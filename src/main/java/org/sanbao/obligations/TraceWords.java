package org.sanbao.obligations;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.sanbao.calendar.Length;
import org.sanbao.calendar.Trace;
import org.sanbao.obligations.engine.Obligation;
import org.sanbao.obligations.engine.World;
import org.sanbao.regulation.Sayings;
import org.sanbao.regulation.rules.ObligationRule;
import org.sanbao.regulation.rules.RuleRef;
import org.sanbao.regulation.rules.Wording;
import org.sanbao.shared.Texts;
import org.springframework.stereotype.Component;

/** How a due instant came about, as people read it, in the zone of the calendar it was reckoned on. */
@Component
class TraceWords {

    private final World world;
    private final Ticks ticks;
    private final Sayings sayings;
    private final Texts texts;

    TraceWords(World world, Ticks ticks, Sayings sayings, Texts texts) {
        this.world = world;
        this.ticks = ticks;
        this.sayings = sayings;
        this.texts = texts;
    }

    List<String> say(Trace trace, Obligation obligation, Locale reader) {
        var clock = obligation.clock();
        ZoneId zone = world.times().revision(clock.calendar(), clock.revision()).zone();
        Locale language = Texts.nearest(reader);
        return trace.lines().stream()
                .map(line -> line(line, obligation, language, zone))
                .toList();
    }

    private String line(Trace.Line line, Obligation obligation, Locale language, ZoneId zone) {
        var arguments = new HashMap<String, Object>(Map.of("from", "", "to", "", "minutes", 0L, "label", ""));
        line.arguments().forEach((name, value) -> arguments.put(name, word(name, value, language, zone)));
        arguments.computeIfPresent("calendar", (key, name) -> calendar(obligation.rule(), (String) name, language));
        arguments.computeIfPresent("label", (key, label) -> day(obligation.rule(), (String) label, language));
        ObligationRule rule = ticks.rule(obligation);
        arguments.put("point", rule == null ? "" : sayings.limit(rule.deadline(), language));
        boolean still = line.arguments().get("to") == null && line.arguments().get("at") == null;
        String code =
                switch (line.code()) {
                    case "pause" -> still ? "pausing" : "pause";
                    case "result" -> still ? "no-end" : "result";
                    default -> line.code();
                };
        return texts.get(language, "trace." + code, arguments);
    }

    /** A calendar of the pack by the pack's name for it, a calendar of the company by its own. */
    private String calendar(RuleRef rule, String name, Locale language) {
        Wording.Said said = sayings.of(rule, "rules." + name, language);
        return said == null ? name : said.text();
    }

    /** A special day of the pack by the pack's name for it; what a person wrote stands as written. */
    private String day(RuleRef rule, String label, Locale language) {
        Wording.Said said = label.isEmpty() ? null : sayings.of(rule, "holidays." + label, language);
        return said == null ? label : said.text();
    }

    private Object word(String name, Object value, Locale language, ZoneId zone) {
        return switch (value) {
            case Instant at -> written("MMMEdHm", Date.from(at), language, zone);
            case LocalDate day ->
                written("MMMEd", Date.from(day.atStartOfDay(zone).toInstant()), language, zone);
            case String text when name.equals("length") -> length(text, language);
            case null -> "";
            default -> value;
        };
    }

    private static String written(String skeleton, Date at, Locale language, ZoneId zone) {
        DateFormat format = DateFormat.getInstanceForSkeleton(skeleton, ULocale.forLocale(language));
        format.setTimeZone(TimeZone.getTimeZone(zone.getId()));
        return format.format(at);
    }

    /** Both a whole length and one part of it are written {@code 6 working hours}. */
    private String length(String written, Locale language) {
        Length length = Length.parse(written);
        return length.parts().isEmpty()
                ? texts.get(language, "trace.at-once", Map.of())
                : length.parts().stream()
                        .map(part -> sayings.length(part.amount(), part.unit().written(), language))
                        .collect(Collectors.joining(" + "));
    }
}
