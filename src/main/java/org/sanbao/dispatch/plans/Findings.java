package org.sanbao.dispatch.plans;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sanbao.dispatch.needs.Need;
import org.sanbao.dispatch.needs.Needs;
import org.sanbao.dispatch.planner.Candidate;
import org.sanbao.dispatch.planner.Candidates;
import org.sanbao.shared.Actor;
import org.sanbao.shared.http.NotVisible;
import org.springframework.stereotype.Component;

/** Who could do a job, the best first: into the gaps of what is booked; where there is none, at the cost of others. */
@Component
class Findings {

    private static final int MINUTE = 60;

    private final Situations situations;
    private final Needs needs;

    Findings(Situations situations, Needs needs) {
        this.situations = situations;
        this.needs = needs;
    }

    /**
     * Every technician of the unit once, those who can first.
     *
     * @param unit null: the job's own; {@code from} null: today; {@code days} one to seven
     */
    List<Finding> of(Actor reader, UUID job, UUID unit, LocalDate from, int days) {
        Need need = needs.of(Set.of(job), reader.sight()).get(job);
        if (need == null) {
            throw new NotVisible();
        }
        reader.demand("job.assign");
        Situation situation = situations.of(reader, unit == null ? need.org() : unit, from, days);
        List<Finding> gaps = of(situation.withBookingsFixed(), job, false);
        Map<UUID, Finding> pushing = new LinkedHashMap<>();
        if (gaps.stream().anyMatch(each -> !each.isPossible())) {
            of(situation, job, true).forEach(each -> pushing.put(each.technician(), each));
        }
        var can = new ArrayList<Finding>();
        var only = new ArrayList<Finding>();
        var cannot = new ArrayList<Finding>();
        for (Finding each : gaps) {
            Finding other = pushing.get(each.technician());
            if (each.isPossible()) {
                can.add(each);
            } else if (other != null && other.isPossible()) {
                only.add(other);
            } else {
                cannot.add(each);
            }
        }
        can.addAll(only);
        can.addAll(cannot);
        return can;
    }

    private static List<Finding> of(Situation situation, UUID job, boolean pushes) {
        var demands = new ArrayList<>(situation.demands());
        int at = index(demands, job);
        demands.set(at, demands.get(at).anew());
        var question = Question.of(situation, List.copyOf(demands));
        var found = new LinkedHashMap<UUID, Finding>();
        for (Candidate each : Candidates.of(question.problem(), question.booked(), at)) {
            Turn turn = question.turns().get(each.worker());
            Finding finding =
                    switch (each) {
                        case Candidate.Possible possible -> possible(question, turn, possible, pushes);
                        case Candidate.Impossible impossible ->
                            impossible(turn, Obstacles.of(demands.get(at), turn, impossible));
                    };
            found.putIfAbsent(finding.technician(), finding);
        }
        situation.view().lanes().stream()
                .filter(lane -> !found.containsKey(lane.id()))
                .forEach(lane -> found.put(
                        lane.id(),
                        impossible(
                                new Turn(lane, null, List.of()),
                                List.of(new Proposal.Obstacle(lane.id(), "shift", null)))));
        return List.copyOf(found.values());
    }

    private static int index(List<Demand> demands, UUID job) {
        for (int at = 0; at < demands.size(); at++) {
            if (demands.get(at).need().job().equals(job)) {
                return at;
            }
        }
        throw new NotVisible();
    }

    private static Finding possible(Question question, Turn turn, Candidate.Possible found, boolean pushes) {
        var late = found.late().stream()
                .map(each -> {
                    var need = question.demands().get(each.task()).need();
                    return new Finding.Late(
                            need.job(),
                            need.number(),
                            Math.ceilDiv(each.by(), MINUTE) + lateAlready(need, question),
                            Math.ceilDiv(each.more(), MINUTE));
                })
                .toList();
        return new Finding(
                turn.lane().id(),
                turn.lane().name(),
                turn.lane().unitName(),
                question.instant(found.arrival()),
                question.instant(found.start()),
                question.instant(found.end()),
                Math.ceilDiv(found.way(), MINUTE),
                late,
                pushes,
                List.of());
    }

    /** Minutes by which a limit had passed before what is planned begins: the planner counts from there on. */
    private static long lateAlready(Need need, Question question) {
        return need.arriveBy() == null
                ? 0
                : Math.max(
                        0,
                        Duration.between(need.arriveBy().at(), question.time().from())
                                .toMinutes());
    }

    private static Finding impossible(Turn turn, List<Proposal.Obstacle> obstacles) {
        return new Finding(
                turn.lane().id(),
                turn.lane().name(),
                turn.lane().unitName(),
                null,
                null,
                null,
                0,
                List.of(),
                false,
                obstacles);
    }
}
