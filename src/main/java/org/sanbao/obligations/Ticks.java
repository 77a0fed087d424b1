package org.sanbao.obligations;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sanbao.obligations.engine.Obligation;
import org.sanbao.obligations.engine.World;
import org.sanbao.regulation.Sayings;
import org.sanbao.regulation.rules.EventPattern;
import org.sanbao.regulation.rules.ObligationRule;
import org.springframework.stereotype.Component;

/** What may be recorded by hand to meet a duty: only events that are self-declarations. */
@Component
class Ticks {

    private static final Pattern FIXED = Pattern.compile("event\\.([a-z_]+) == '([^']*)'");

    private final World world;
    private final EventTypes types;
    private final Sayings sayings;

    Ticks(World world, EventTypes types, Sayings sayings) {
        this.world = world;
        this.types = types;
        this.sayings = sayings;
    }

    /** The rule in the edition the duty was raised under; null when that edition is gone. */
    ObligationRule rule(Obligation each) {
        return world.rules()
                .rule(each.rule())
                .filter(ObligationRule.class::isInstance)
                .map(ObligationRule.class::cast)
                .orElse(null);
    }

    List<EventPattern> patterns(Obligation each) {
        ObligationRule rule = rule(each);
        return rule == null ? List.of() : rule.must().patterns().toList();
    }

    List<ObligationView.Tick> of(Obligation each, Locale reader) {
        return patterns(each).stream()
                .filter(pattern -> types.isTick(pattern.event()))
                .map(pattern -> {
                    Map<String, String> fixed = fixed(pattern);
                    var ask = types.attributes(pattern.event()).stream()
                            .filter(one -> !fixed.containsKey(one.name()))
                            .toList();
                    return new ObligationView.Tick(pattern.event(), sayings.event(pattern.event(), reader), fixed, ask);
                })
                .toList();
    }

    /** Whether the duty is met by telling this party this; one that does not say what is to be told waits for a person. */
    boolean asks(Obligation each, String informed, String party, String about) {
        return about != null
                && patterns(each).stream()
                        .filter(pattern -> pattern.event().equals(informed))
                        .map(Ticks::fixed)
                        .anyMatch(fixed -> party.equals(fixed.get("party")) && about.equals(fixed.get("about")));
    }

    /** Attributes that the rule demands of the event, read from its condition. */
    static Map<String, String> fixed(EventPattern pattern) {
        var fixed = new TreeMap<String, String>();
        String where = pattern.where().source();
        if (where != null && !where.contains("||")) {
            Matcher matcher = FIXED.matcher(where);
            while (matcher.find()) {
                fixed.put(matcher.group(1), matcher.group(2));
            }
        }
        return fixed;
    }
}
