package org.sanbao.dispatch.plans;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.sanbao.access.Organisation;
import org.sanbao.calendar.Span;
import org.sanbao.dispatch.board.Board;
import org.sanbao.dispatch.board.BoardJob;
import org.sanbao.dispatch.needs.Needs;
import org.sanbao.dispatch.travel.Travel;
import org.sanbao.shared.Actor;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.Sight;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Reads {@link Situation}s, each as of one moment. */
@Component
class Situations {

    private static final Sight ALL = Sight.everything("who may do whose jobs goes by the whole tree of units");
    /** Nobody sets out to the second. */
    private static final Duration STEP = Duration.ofMinutes(5);

    private final Board board;
    private final Needs needs;
    private final Travel ways;
    private final PlanningSettingsStore settings;
    private final Organisation organisation;
    private final BusinessClock clock;

    Situations(
            Board board,
            Needs needs,
            Travel ways,
            PlanningSettingsStore settings,
            Organisation organisation,
            BusinessClock clock) {
        this.board = board;
        this.needs = needs;
        this.ways = ways;
        this.settings = settings;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** @param from the first day, in the unit's zone; {@code days} of them, one to seven */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Situation of(Actor reader, UUID org, LocalDate from, int days) {
        Board.View view = board.view(reader, org, from, days);
        Instant now = clock.instant();
        Instant begins = view.starts().isAfter(now) ? view.starts() : rounded(now);
        var jobs = view.jobs().stream().map(BoardJob::id).toList();
        return new Situation(
                view,
                new Span(begins.isAfter(view.ends()) ? view.ends() : begins, view.ends()),
                now,
                settings.of(org),
                new Territory(organisation.units(ALL)),
                needs.of(jobs, reader.sight()),
                ways,
                false);
    }

    private static Instant rounded(Instant now) {
        Instant down = now.truncatedTo(ChronoUnit.HOURS);
        long steps = Math.ceilDiv(Duration.between(down, now).toMillis(), STEP.toMillis());
        return down.plus(STEP.multipliedBy(steps));
    }
}
