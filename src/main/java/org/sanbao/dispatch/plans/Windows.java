package org.sanbao.dispatch.plans;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.sanbao.calendar.Span;
import org.sanbao.calendar.WorkingCalendar;
import org.sanbao.dispatch.needs.Need;
import org.sanbao.obligations.WorkingHours;
import org.sanbao.shared.Actor;
import org.sanbao.shared.http.InvalidInput;
import org.springframework.stereotype.Component;

/** "When can you come?": the unit's working time in windows, each with who could come then without anybody else's hours being moved. */
@Component
class Windows {

    private static final int STEP = 5;

    private final Situations situations;
    private final PlanningSettingsStore settings;
    private final WorkingHours hours;

    Windows(Situations situations, PlanningSettingsStore settings, WorkingHours hours) {
        this.situations = situations;
        this.settings = settings;
        this.hours = hours;
    }

    /** In order of time, full ones too; of a job that exists or of one that is only talked of. */
    List<Window> of(Actor reader, UUID unit, Need need) {
        PlanningSettings rules = settings.of(unit);
        Situation situation = situations.of(reader, unit, null, rules.horizonDays());
        var gaps = Gaps.of(situation, need);
        List<Span> all = pieces(unit, situation.time(), Duration.ofMinutes(rules.windowMinutes()));
        Map<Span, Gaps.Offer> offers = new TreeMap<>(Comparator.comparing(Span::from));
        all.forEach(window -> gaps.in(window).ifPresent(offer -> offers.put(window, offer)));
        List<Span> ranked = offers.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Span, Gaps.Offer> each) ->
                                !each.getValue().keeps())
                        .thenComparing(each -> each.getValue().by().cost()))
                .map(Map.Entry::getKey)
                .toList();
        return all.stream()
                .map(window -> offers.containsKey(window)
                        ? open(window, offers.get(window), ranked.indexOf(window) + 1)
                        : new Window(window.from(), window.to(), null, false, null, gaps.why(window)))
                .toList();
    }

    private static Window open(Span window, Gaps.Offer offer, int rank) {
        return new Window(window.from(), window.to(), offer.technician(), offer.keeps(), rank, null);
    }

    /**
     * Whether somebody could still arrive within that time.
     *
     * @param window what of it has passed is left out; it ends within the days that are offered
     */
    boolean isOpen(Actor reader, Need need, Span window) {
        Situation situation =
                situations.of(reader, need.org(), null, settings.of(need.org()).horizonDays());
        Span time = situation.time();
        if (!window.to().isAfter(time.from()) || window.to().isAfter(time.to())) {
            throw new InvalidInput("to", "invalid");
        }
        Instant from = window.from().isBefore(time.from()) ? time.from() : window.from();
        return Gaps.of(situation, need).in(new Span(from, window.to())).isPresent();
    }

    /** The unit's working time in equal pieces as near to the length as can be; of what has begun, as long as much of it is left. */
    private List<Span> pieces(UUID unit, Span time, Duration length) {
        WorkingCalendar calendar = hours.calendar(unit, time.from());
        return calendar.dateOf(time.from())
                .datesUntil(calendar.dateOf(time.to()).plusDays(1))
                .flatMap(day -> calendar.spans(day).stream())
                .flatMap(stretch -> pieces(stretch, length))
                .filter(piece -> !piece.to().isAfter(time.to()))
                .filter(piece -> piece.to().isAfter(time.from().plus(length.dividedBy(4))))
                .map(piece -> piece.from().isBefore(time.from()) ? new Span(time.from(), piece.to()) : piece)
                .toList();
    }

    private static Stream<Span> pieces(Span stretch, Duration length) {
        long minutes = stretch.length().toMinutes();
        long n = Math.max(1, Math.round((double) minutes / length.toMinutes()));
        return LongStream.range(0, n)
                .mapToObj(i -> new Span(edge(stretch, minutes * i / n), edge(stretch, minutes * (i + 1) / n)));
    }

    /** People are told times of five minutes. */
    private static Instant edge(Span stretch, long minutes) {
        return stretch.from().plus(Duration.ofMinutes(minutes - minutes % STEP));
    }
}
