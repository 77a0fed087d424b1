package org.sanbao.dispatch.plans;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sanbao.dispatch.needs.Need;
import org.sanbao.dispatch.planner.Candidate;
import org.sanbao.dispatch.planner.Candidates;
import org.sanbao.dispatch.planner.Constraint;
import org.sanbao.dispatch.planner.Plan;
import org.sanbao.dispatch.technicians.Technician;

/** Why technicians cannot do a job, in words a dispatcher can act on. */
final class Obstacles {

    /** Somebody could, but what others would suffer costs more than leaving it out. */
    private static final String DEARER = "dearer";

    private static final String NOT_AT_WORK = "shift";

    private Obstacles() {}

    /** Of each job the plan leaves out. */
    static List<Proposal.LeftOut> of(Question question, Plan plan) {
        return plan.leftOut().stream()
                .map(task -> leftOut(question, plan, task))
                .toList();
    }

    /** Where nobody works in that time at all. */
    static List<Proposal.LeftOut> nobodyWorks(List<Demand> demands, List<Technician> lanes) {
        return demands.stream()
                .map(demand -> demand.leftOut(lanes.stream()
                        .map(lane -> new Proposal.Obstacle(lane.id(), NOT_AT_WORK, null))
                        .toList()))
                .toList();
    }

    private static Proposal.LeftOut leftOut(Question question, Plan plan, int task) {
        var found = new LinkedHashSet<Proposal.Obstacle>();
        for (Candidate each : Candidates.of(question.problem(), plan, task)) {
            Turn turn = question.turns().get(each.worker());
            switch (each) {
                case Candidate.Possible possible ->
                    found.add(new Proposal.Obstacle(turn.lane().id(), DEARER, null));
                case Candidate.Impossible impossible ->
                    found.addAll(of(question.demands().get(task), turn, impossible));
            }
        }
        return question.demands().get(task).leftOut(List.copyOf(found));
    }

    /** What keeps this technician from this job; without any of it, it would be possible. */
    static List<Proposal.Obstacle> of(Demand demand, Turn turn, Candidate.Impossible impossible) {
        return impossible.because().stream()
                .sorted()
                .flatMap(each -> words(each, demand, turn))
                .toList();
    }

    private static Stream<Proposal.Obstacle> words(Constraint constraint, Demand demand, Turn turn) {
        Need need = demand.need();
        Technician lane = turn.lane();
        return switch (constraint) {
            case SKILL ->
                need.skills().stream()
                        .filter(skill -> !turn.can(skill))
                        .map(skill -> new Proposal.Obstacle(lane.id(), "skill", skill));
            case TOOL ->
                need.tools().stream()
                        .filter(tool -> !lane.tools().contains(tool))
                        .map(tool -> new Proposal.Obstacle(lane.id(), "tool", tool));
            case PART -> parts(need.parts(), lane);
            case EXCLUDED, LOCKED_WORKER -> one(lane, isAnothers(demand, lane) ? "locked" : "territory");
            case SHIFT -> one(lane, NOT_AT_WORK);
            case ABSENCE -> one(lane, "absence");
            case WINDOW -> one(lane, "window");
            case LOCKED_START -> one(lane, "locked-time");
            case FULL -> one(lane, "full");
            case SECOND -> one(lane, "second");
        };
    }

    /** Those the van has too few of; where each would do, other jobs use them up. */
    private static Stream<Proposal.Obstacle> parts(Map<String, Integer> needed, Technician lane) {
        var missing = needed.entrySet().stream()
                .filter(part -> lane.stock().getOrDefault(part.getKey(), 0) < part.getValue())
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        return (missing.isEmpty() ? needed.keySet().stream().sorted() : missing.stream())
                .map(part -> new Proposal.Obstacle(lane.id(), "part", part));
    }

    private static boolean isAnothers(Demand demand, Technician lane) {
        return demand.locksTechnician() && !lane.id().equals(demand.technician());
    }

    private static Stream<Proposal.Obstacle> one(Technician lane, String code) {
        return Stream.of(new Proposal.Obstacle(lane.id(), code, null));
    }
}
