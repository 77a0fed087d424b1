package org.sanbao.dispatch.plans;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanbao.dispatch.board.BoardBooking;
import org.sanbao.dispatch.needs.Need;
import org.sanbao.dispatch.planner.Plan;
import org.sanbao.dispatch.planner.Stop;
import org.sanbao.dispatch.planner.Travel;

/** The planner's plan in the words of dispatch. */
final class Answer {

    private static final int MINUTE = 60;

    private final Question question;
    private final Plan plan;

    Answer(Question question, Plan plan) {
        this.question = question;
        this.plan = plan;
    }

    /** @param why what keeps each technician from a job left out */
    Proposal proposal(Proposal.Figures before, List<Proposal.LeftOut> why) {
        List<Proposal.Placement> placements = placements();
        return new Proposal(placements, why, before, figures(placements));
    }

    private List<Proposal.Placement> placements() {
        Map<Integer, UUID> helpers = new HashMap<>();
        each((worker, stop, minutes) -> {
            if (stop.second()) {
                helpers.put(stop.task(), technician(worker));
            }
        });
        var placements = new ArrayList<Proposal.Placement>();
        each((worker, stop, minutes) -> {
            if (!stop.second()) {
                placements.add(placement(worker, stop, minutes, helpers.get(stop.task())));
            }
        });
        placements.sort(Comparator.comparing(Proposal.Placement::starts).thenComparing(Proposal.Placement::job));
        return placements;
    }

    private interface Visit {
        void stop(int worker, Stop stop, int wayMinutes);
    }

    /** Each stop with the minutes of the way to it. */
    private void each(Visit visit) {
        for (int worker = 0; worker < plan.tours().size(); worker++) {
            int place = question.problem().workers().get(worker).start();
            int leaves = plan.tours().get(worker).departure();
            for (Stop stop : plan.tours().get(worker).stops()) {
                int next = question.problem().tasks().get(stop.task()).place();
                visit.stop(worker, stop, way(place, next, leaves) / MINUTE);
                place = next;
                leaves = stop.end();
            }
        }
    }

    private int way(int from, int to, int at) {
        Travel travel = question.problem().travel();
        int slice = 0;
        while (slice + 1 < travel.slices() && travel.start(slice + 1) <= at) {
            slice++;
        }
        return travel.time(slice, from, to);
    }

    private Proposal.Placement placement(int worker, Stop stop, int wayMinutes, UUID helper) {
        Demand demand = question.demands().get(stop.task());
        Instant starts = question.instant(stop.start());
        Instant ends = question.instant(stop.end());
        return new Proposal.Placement(
                demand.need().job(),
                demand.version(),
                technician(worker),
                helper,
                starts,
                ends,
                wayMinutes,
                late(demand.need(), starts),
                before(demand),
                demand.locksTechnician(),
                demand.locksTime());
    }

    private static Proposal.Before before(Demand demand) {
        UUID helper = demand.bookings().stream()
                .filter(each -> !each.lead())
                .map(BoardBooking::technician)
                .findFirst()
                .orElse(null);
        return demand.lead()
                .map(lead -> new Proposal.Before(lead.technician(), helper, lead.starts(), lead.ends()))
                .orElse(null);
    }

    private static int late(Need need, Instant starts) {
        if (need.arriveBy() == null || !starts.isAfter(need.arriveBy().at())) {
            return 0;
        }
        return (int) Math.ceilDiv(Duration.between(need.arriveBy().at(), starts).toSeconds(), MINUTE);
    }

    private UUID technician(int worker) {
        return question.turns().get(worker).lane().id();
    }

    private Proposal.Figures figures(List<Proposal.Placement> placements) {
        int[] driving = new int[1];
        each((worker, stop, minutes) -> driving[0] += minutes);
        var late = placements.stream().mapToInt(Proposal.Placement::late).filter(minutes -> minutes > 0);
        int[] minutes = late.toArray();
        return new Proposal.Figures(
                placements.size(),
                minutes.length
                        + (int) plan.leftOut().stream()
                                .filter(task -> question.demands()
                                        .get(task)
                                        .isDueBefore(question.time().to()))
                                .count(),
                java.util.Arrays.stream(minutes).sum(),
                plan.leftOut().size(),
                driving[0]);
    }
}
