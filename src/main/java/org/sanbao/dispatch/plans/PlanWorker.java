package org.sanbao.dispatch.plans;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.sanbao.access.Organisation;
import org.sanbao.dispatch.planner.Limits;
import org.sanbao.dispatch.planner.Plan;
import org.sanbao.dispatch.planner.Planner;
import org.sanbao.shared.Actor;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.OneAtATime;
import org.sanbao.shared.Sight;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Works at one question after the other, one at a time a node, and writes down each better plan as it is found. */
@Component
class PlanWorker {

    private static final Logger LOG = LoggerFactory.getLogger(PlanWorker.class);
    private static final Actor PLANNER = Actor.sanbao("planner");
    private static final Sight ALL = Sight.everything("the planner plans for whoever asked");
    private static final long SEED = 1;
    private static final long LOOK = TimeUnit.MILLISECONDS.toNanos(400);

    private final PlanRunRows rows;
    private final Situations situations;
    private final Organisation organisation;
    private final BusinessClock clock;
    private final UUID node = UUID.randomUUID();
    private final OneAtATime turn = new OneAtATime();

    PlanWorker(PlanRunRows rows, Situations situations, Organisation organisation, BusinessClock clock) {
        this.rows = rows;
        this.situations = situations;
        this.organisation = organisation;
        this.clock = clock;
    }

    @Scheduled(fixedRate = 500)
    void tick() {
        turn.run(() -> {
            while (work()) {
                Thread.onSpinWait();
            }
        });
    }

    /** False when nobody waits for a plan. */
    boolean work() {
        var taken = rows.take(node);
        taken.ifPresent(run -> {
            String failure = null;
            try {
                think(run);
            } catch (RuntimeException unforeseen) {
                LOG.error("The planner failed at {}", run.id(), unforeseen);
                failure = unforeseen.getClass().getSimpleName();
            }
            rows.end(run, node, failure);
        });
        return taken.isPresent();
    }

    private void think(PlanRun run) {
        long began = System.nanoTime();
        ZoneId zone = organisation.unit(run.org(), ALL).zone();
        LocalDate first = run.starts().atZone(zone).toLocalDate();
        int days = (int) ChronoUnit.DAYS.between(first, run.ends().atZone(zone).toLocalDate());
        Situation situation = situations.of(PLANNER, run.org(), first, days);
        List<Demand> demands = situation.demands();
        Proposal.Figures before = situation.figures(demands);
        if (demands.isEmpty() || situation.turns().isEmpty()) {
            keep(
                    run,
                    new Proposal(
                            List.of(),
                            Obstacles.nobodyWorks(demands, situation.view().lanes()),
                            before,
                            nothing(demands)),
                    began);
            return;
        }
        var question = Question.of(situation, demands);
        var kept = new Object() {
            long at = 0;
        };
        Plan best = Planner.solve(
                question.problem(), Limits.seconds(SEED, run.seconds()).until(stop(run)), better -> {
                    if (System.nanoTime() - kept.at > LOOK) {
                        keep(run, new Answer(question, better).proposal(before, List.of()), began);
                        kept.at = System.nanoTime();
                    }
                });
        keep(run, new Answer(question, best).proposal(before, Obstacles.of(question, best)), began);
    }

    private static Proposal.Figures nothing(List<Demand> demands) {
        return new Proposal.Figures(0, 0, 0, demands.size(), 0);
    }

    private void keep(PlanRun run, Proposal proposal, long began) {
        Instant now = clock.instant();
        rows.better(run, node, proposal, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began), now);
    }

    /** Asked very often: looks at the row now and then only, which keeps the lease as well. */
    private BooleanSupplier stop(PlanRun run) {
        var looked = new Object() {
            long at = System.nanoTime();
            boolean stop;
        };
        return () -> {
            if (System.nanoTime() - looked.at > LOOK) {
                looked.at = System.nanoTime();
                looked.stop = !rows.goesOn(run.id(), node);
            }
            return looked.stop;
        };
    }
}
