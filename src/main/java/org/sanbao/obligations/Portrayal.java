package org.sanbao.obligations;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sanbao.obligations.engine.Obligation;
import org.sanbao.obligations.engine.World;
import org.sanbao.regulation.rules.EventPattern;
import org.sanbao.regulation.rules.ObligationRule;
import org.springframework.stereotype.Component;

/** Makes of an obligation what screens show. */
@Component
class Portrayal {

    private static final Pattern FIXED = Pattern.compile("event\\.([a-z_]+) == '([^']*)'");

    private final World world;
    private final EventTypes types;

    Portrayal(World world, EventTypes types) {
        this.world = world;
        this.types = types;
    }

    ObligationView view(Obligation each, Instant now) {
        var life = each.life();
        return new ObligationView(
                each.id(),
                each.identity().stream(),
                each.identity().unit(),
                each.rule().edition(),
                each.identity().clause(),
                each.rule().rule(),
                each.identity().subjectCard(),
                each.key().subject(),
                each.key().member(),
                status(each),
                each.owner().role(),
                life.state() == Obligation.State.OPEN
                        ? holder(each, now)
                        : each.owner().person(),
                each.clock().start(),
                each.due(),
                life.met(),
                life.breached(),
                life.breachedBy(),
                each.clock().limit(),
                used(each, now),
                each.shares(),
                each.isOpen() ? ticks(each) : List.of());
    }

    private String status(Obligation each) {
        boolean breached = each.breached() != null;
        return switch (each.state()) {
            case OPEN -> breached ? "late" : isPaused(each) ? "paused" : "open";
            case MET -> breached ? "met-late" : "met";
            case WAIVED -> "waived";
            case CANCELLED -> "cancelled";
        };
    }

    /** Only a length that does not run has no due instant. */
    private boolean isPaused(Obligation each) {
        ObligationRule rule = each.due() == null ? rule(each) : null;
        return rule != null && rule.deadline() instanceof org.sanbao.regulation.rules.Deadline.Within;
    }

    /** The share of the limit that has passed, in working time where it is counted so. */
    private Double used(Obligation each, Instant now) {
        var clock = each.clock();
        Instant until = each.met() == null ? now : each.met();
        if (clock.due() == null) {
            return null;
        }
        var calendar = new org.sanbao.calendar.Deadlines(world.times().revision(clock.calendar(), clock.revision()));
        Duration whole = calendar.worked(clock.start(), clock.due(), List.of(), org.sanbao.calendar.Trace.none());
        if (!clock.limit().contains("working") || whole.isZero() || until.isAfter(clock.due())) {
            long all = Math.max(1, Duration.between(clock.start(), clock.due()).toSeconds());
            return (double) Duration.between(clock.start(), until).toSeconds() / all;
        }
        return (double) calendar.worked(clock.start(), until, List.of(), org.sanbao.calendar.Trace.none())
                        .toSeconds()
                / whole.toSeconds();
    }

    /** Who owes it at an instant: the person bound, else whoever holds the role then. */
    UUID holder(Obligation each, Instant at) {
        var owner = each.owner();
        if (owner.person() != null) {
            return owner.person();
        }
        return owner.role() == null
                ? null
                : world.holders().holder(owner.role(), owner.unit(), at).orElse(null);
    }

    private ObligationRule rule(Obligation each) {
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

    private List<ObligationView.Tick> ticks(Obligation each) {
        return patterns(each).stream()
                .filter(pattern -> types.isTick(pattern.event()))
                .map(pattern -> {
                    Map<String, String> fixed = fixed(pattern);
                    var ask = types.attributes(pattern.event()).stream()
                            .filter(one -> !fixed.containsKey(one.name()))
                            .toList();
                    return new ObligationView.Tick(pattern.event(), fixed, ask);
                })
                .toList();
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
