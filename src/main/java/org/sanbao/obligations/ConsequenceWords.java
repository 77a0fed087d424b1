package org.sanbao.obligations;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.sanbao.regulation.Sayings;
import org.sanbao.regulation.rules.RuleRef;
import org.sanbao.regulation.rules.Wording;
import org.sanbao.shared.Texts;
import org.springframework.stereotype.Component;

/** Consequences in the reader's language, with the regulation's own words for rules, roles and what a message is about. */
@Component
class ConsequenceWords {

    private final Sayings sayings;
    private final Texts texts;

    ConsequenceWords(Sayings sayings, Texts texts) {
        this.sayings = sayings;
        this.texts = texts;
    }

    /** What follows, as the case tells it: "Service director told: the technician is late". */
    String of(Consequence consequence, Locale reader) {
        return say("consequence." + consequence.kind(), consequence, ZoneId.of("UTC"), reader);
    }

    /** The same as the one who is told reads it: "The technician is late". Times in the reader's zone. */
    String told(Consequence consequence, ZoneId zone, Locale reader) {
        return say("notice." + consequence.kind(), consequence, zone, reader);
    }

    /** What stood in the way of a consequence, by its code. */
    String left(String code, Locale reader) {
        return texts.get(Texts.nearest(reader), "consequence.left." + code, Map.of());
    }

    private String say(String key, Consequence of, ZoneId zone, Locale reader) {
        Locale language = Texts.nearest(reader);
        var arguments = new HashMap<String, Object>();
        of.arguments().forEach((name, value) -> arguments.put(name, word(value, zone, language)));
        arguments.computeIfPresent("path", (name, path) -> path.toString().replace('.', '_'));
        arguments.computeIfPresent("missing", (name, attribute) -> missing(attribute.toString(), language));
        arguments.put("rule", word(of.rule(), "rules." + of.rule().rule(), language));
        arguments.put("about", about(of, language));
        for (String party : new String[] {"to", "against", "by", "confirm"}) {
            String role = of.text(party + "_role");
            arguments.putIfAbsent(party, role == null ? "" : word(of.rule(), "roles." + role, language));
        }
        for (String event : new String[] {"event", "what"}) {
            arguments.put(event, of.text(event) == null ? "" : sayings.event(of.text(event), language));
        }
        return texts.get(language, key, arguments);
    }

    /** An attribute that a rule asked for in vain, as people call it. */
    private String missing(String attribute, Locale language) {
        return texts.get(
                language, "consequence.missing", Map.of("attribute", attribute.replace('.', '_'), "name", attribute));
    }

    /** What it is about: a phrase of the regulation, the paper, charge or ledger it names, else the rule itself. */
    private String about(Consequence of, Locale language) {
        for (String path : new String[] {
            "phrases." + of.text("about"),
            "scripts." + of.text("text"),
            "phrases." + of.text("text"),
            "forms." + of.text("form") + ".name",
            "rules." + withoutPack(of.text("charge")),
            "rules." + of.text("ledger")
        }) {
            Wording.Said said = sayings.of(of.rule(), path, language);
            if (said != null) {
                return said.text();
            }
        }
        return word(of.rule(), "rules." + of.rule().rule(), language);
    }

    private static String withoutPack(String key) {
        return key == null ? null : key.substring(key.indexOf('/') + 1);
    }

    private String word(RuleRef rule, String path, Locale language) {
        Wording.Said said = sayings.of(rule, path, language);
        return said == null ? path.substring(path.indexOf('.') + 1) : said.text();
    }

    private static Object word(Object value, ZoneId zone, Locale language) {
        if (value instanceof String text && text.matches("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z")) {
            DateFormat format = DateFormat.getInstanceForSkeleton("MMMEdHm", ULocale.forLocale(language));
            format.setTimeZone(TimeZone.getTimeZone(zone.getId()));
            return format.format(Date.from(Instant.parse(text)));
        }
        return value;
    }
}
