package org.sanbao.obligations;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanbao.calendar.Deadlines;
import org.sanbao.calendar.Span;
import org.sanbao.calendar.Trace;
import org.sanbao.obligations.engine.Clocks;
import org.sanbao.obligations.engine.Obligation;
import org.sanbao.obligations.engine.Pause;
import org.sanbao.obligations.engine.World;
import org.sanbao.regulation.Regulations;
import org.sanbao.regulation.Sayings;
import org.sanbao.regulation.document.Pack;
import org.sanbao.regulation.rules.Deadline;
import org.sanbao.regulation.rules.ObligationRule;
import org.sanbao.regulation.rules.RuleRef;
import org.sanbao.regulation.rules.Wording;
import org.sanbao.shared.Actor;
import org.springframework.stereotype.Component;

/** Obligations as one reader sees them at one moment. */
final class Portrait {

    private final Sources from;
    private final About about;
    private final Actor reader;
    private final Instant now;

    /** What every portrait is drawn with. */
    @Component
    record Sources(World world, Ticks ticks, Regulations regulations, Sayings sayings, List<DutyPlaces> places) {}

    /** What was looked up for all obligations of a page together. */
    record About(
            Map<UUID, UUID> holders,
            Map<UUID, String> names,
            Map<UUID, CaseTitles.Title> titles,
            Map<UUID, List<Pause>> pauses,
            Map<UUID, String> waived) {}

    Portrait(Sources from, About about, Actor reader, Instant now) {
        this.from = from;
        this.about = about;
        this.reader = reader;
        this.now = now;
    }

    ObligationView view(Obligation each) {
        var life = each.life();
        var identity = each.identity();
        Pack pack = from.regulations().pack(each.rule().edition()).orElse(null);
        UUID holder = about.holders().get(each.id());
        boolean own = holder != null && holder.equals(reader.person());
        boolean mayWaive = each.isOpen() && !own && reader.person() != null && reader.may("obligation.waive");
        return new ObligationView(
                each.id(),
                identity.stream(),
                identity.unit(),
                each.rule().edition(),
                pack == null ? each.rule().edition() : pack.id(),
                pack == null ? "" : pack.version(),
                identity.clause(),
                each.rule().rule(),
                said(each.rule(), "rules." + each.rule().rule(), each.rule().rule()),
                identity.subjectCard(),
                each.key().subject(),
                each.key().member(),
                status(each),
                each.owner().role(),
                each.owner().role() == null
                        ? null
                        : said(
                                each.rule(),
                                "roles." + each.owner().role(),
                                each.owner().role()),
                holder,
                holder == null ? null : about.names().get(holder),
                each.clock().start(),
                each.due(),
                life.met(),
                Portrayal.settled(each).orElse(null),
                life.breached(),
                life.breachedBy(),
                each.clock().limit(),
                used(each),
                from.world()
                        .times()
                        .revision(each.clock().calendar(), each.clock().revision())
                        .zone(),
                waitingFor(each),
                about.waived().get(each.id()),
                title(each, own),
                each.shares(),
                each.isOpen() && (own || mayWaive) ? from.ticks().of(each, reader.language()) : List.of(),
                mayWaive);
    }

    /** The page where it is done, if it has one of its own; else its case. */
    private CaseTitles.Title title(Obligation each, boolean own) {
        CaseTitles.Title ofCase = about.titles().get(each.identity().stream());
        var occasion = each.identity().cause().occasion();
        return from.ticks().patterns(each).stream()
                .map(pattern -> new DutyPlaces.Asked(
                        each.identity().stream(),
                        pattern.event(),
                        Ticks.fixed(pattern),
                        each.identity().subjectCard(),
                        each.key().subject(),
                        occasion == null ? null : occasion.startsOn(),
                        own,
                        ofCase))
                .flatMap(asked -> from.places().stream().flatMap(module -> module.place(asked, reader).stream()))
                .findFirst()
                .orElse(ofCase);
    }

    private String said(RuleRef rule, String path, String otherwise) {
        Wording.Said said = from.sayings().of(rule, path, reader.language());
        return said == null ? otherwise : said.text();
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
        ObligationRule rule = each.due() == null ? from.ticks().rule(each) : null;
        return rule != null && rule.deadline() instanceof Deadline.Within;
    }

    private String waitingFor(Obligation each) {
        return each.isOpen() && each.breached() == null && isPaused(each)
                ? about.pauses().getOrDefault(each.identity().stream(), List.of()).stream()
                        .filter(pause -> pause.to().equals(Instant.MAX))
                        .map(Pause::reason)
                        .findFirst()
                        .orElse(null)
                : null;
    }

    /** The share of the limit that has passed, in working time where it is counted so. */
    private Double used(Obligation each) {
        var clock = each.clock();
        if (clock.due() == null) {
            return null;
        }
        Instant until = Portrayal.settled(each).orElse(now);
        var deadlines = new Deadlines(from.world().times().revision(clock.calendar(), clock.revision()));
        List<Span> stops = stops(each);
        Duration whole = deadlines.worked(clock.start(), clock.due(), stops, Trace.none());
        if (!clock.limit().contains("working") || whole.isZero() || until.isAfter(clock.due())) {
            long all = Math.max(1, Duration.between(clock.start(), clock.due()).toSeconds());
            return (double) Duration.between(clock.start(), until).toSeconds() / all;
        }
        return (double) deadlines
                        .worked(clock.start(), until, stops, Trace.none())
                        .toSeconds()
                / whole.toSeconds();
    }

    private List<Span> stops(Obligation each) {
        ObligationRule rule = from.ticks().rule(each);
        List<Pause> pauses = about.pauses().getOrDefault(each.identity().stream(), List.of());
        return rule == null ? List.of() : Clocks.stops(rule, each.clock(), pauses);
    }
}
