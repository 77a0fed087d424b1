package org.sanbao.dispatch.plans;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sanbao.access.OrgUnit;
import org.sanbao.access.Organisation;
import org.sanbao.shared.Actor;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.Ids;
import org.sanbao.shared.http.InvalidInput;
import org.sanbao.shared.http.NotVisible;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Questions to the planner: it proposes, a dispatcher accepts all, some or none. A question is a row, worked at by the node that holds its
 * lease, so anybody can look on and anybody can stop it.
 */
@Component
class Plans {

    private static final int SHOWN = 20;

    private final PlanRunRows rows;
    private final PlanningSettingsStore settings;
    private final Organisation organisation;
    private final Acceptance acceptance;
    private final BusinessClock clock;

    Plans(
            PlanRunRows rows,
            PlanningSettingsStore settings,
            Organisation organisation,
            Acceptance acceptance,
            BusinessClock clock) {
        this.rows = rows;
        this.settings = settings;
        this.organisation = organisation;
        this.acceptance = acceptance;
        this.clock = clock;
    }

    /**
     * Asks for a plan of some days of a unit and those below it.
     *
     * @param unit    null: the actor's own
     * @param from    the first day in the unit's zone; null: today
     * @param days    one to seven
     * @param seconds to think at most; null: as the unit's settings say
     */
    @Transactional
    PlanRun ask(Actor by, UUID unit, LocalDate from, int days, PlanReason why, Integer seconds) {
        OrgUnit of = organisation.unit(unit == null ? by.unit() : unit, by.sight());
        by.demand("job.assign");
        Instant now = clock.instant();
        ZoneId zone = of.zone();
        LocalDate first = from == null ? of.dayOf(now) : from;
        Instant ends = first.plusDays(days).atStartOfDay(zone).toInstant();
        if (!ends.isAfter(now)) {
            throw new InvalidInput("from", "past");
        }
        var run = new PlanRun(
                Ids.next(),
                of.id(),
                first.atStartOfDay(zone).toInstant(),
                ends,
                why,
                PlanState.WAITING,
                seconds == null ? settings.of(of.id()).thinkSeconds() : seconds,
                now,
                by.person(),
                0,
                null,
                null,
                null);
        rows.insert(by, run);
        return run;
    }

    @Transactional(readOnly = true)
    PlanRun find(Actor reader, UUID id) {
        PlanRun run = rows.find(id, reader.sight()).orElseThrow(NotVisible::new);
        reader.demand("job.assign");
        return run;
    }

    /** The last asked first. */
    @Transactional(readOnly = true)
    List<PlanRun> latest(Actor reader) {
        reader.demand("job.assign");
        return rows.latest(reader.sight(), SHOWN);
    }

    /** Enough: the best found so far is the answer. Nothing happens where it has ended already. */
    @Transactional
    PlanRun stop(Actor by, UUID id) {
        PlanRun run = locked(by, id);
        if (run.state() == PlanState.WAITING) {
            rows.move(by, run, PlanState.DROPPED);
        } else if (run.state() == PlanState.RUNNING) {
            rows.move(by, run, PlanState.STOPPING);
        }
        return find(by, id);
    }

    /** None of it. */
    @Transactional
    PlanRun drop(Actor by, UUID id) {
        PlanRun run = locked(by, id);
        if (run.state() != PlanState.ACCEPTED) {
            rows.move(by, run, PlanState.DROPPED);
        }
        return find(by, id);
    }

    /**
     * Books what the plan proposes, job by job, each in a transaction of its own: what was changed meanwhile is refused and told.
     *
     * @param jobs null: all of it
     */
    List<Acceptance.Outcome> accept(Actor by, UUID id, Set<UUID> jobs) {
        PlanRun run = find(by, id);
        if (run.proposal() == null || run.state().isThinking()) {
            throw new PlanNotReady();
        }
        List<Acceptance.Outcome> outcomes = acceptance.of(by, run.proposal(), jobs);
        rows.move(by, run, PlanState.ACCEPTED);
        return outcomes;
    }

    private PlanRun locked(Actor by, UUID id) {
        PlanRun run = rows.lock(id, by.sight()).orElseThrow(NotVisible::new);
        by.demand("job.assign");
        return run;
    }
}
