package org.sanbao.dispatch.plans;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sanbao.calendar.Span;
import org.sanbao.dispatch.board.BoardBooking;
import org.sanbao.dispatch.needs.Need;
import org.sanbao.dispatch.planner.Due;
import org.sanbao.dispatch.planner.Interval;
import org.sanbao.dispatch.planner.Kit;
import org.sanbao.dispatch.planner.Slot;
import org.sanbao.dispatch.planner.Task;

/** Jobs as the planner takes them: what regulation, customer and dispatcher have said of each becomes windows, promises, locks and costs. */
final class Tasks {

    /** Costs are said by the hour and by the kilometre; the planner counts seconds and metres. */
    static final long SCALE = 3600;

    private static final int MINUTE = 60;

    private final List<Turn> turns;
    private final Span time;
    private final PlanningSettings.Costs costs;
    private final Ground ground;
    private final Kits kits;
    private final Territory territory;

    Tasks(List<Turn> turns, Span time, PlanningSettings.Costs costs, Ground ground, Kits kits, Territory territory) {
        this.turns = turns;
        this.time = time;
        this.costs = costs;
        this.ground = ground;
        this.kits = kits;
        this.territory = territory;
    }

    Task of(Demand demand) {
        Need need = demand.need();
        Kit second = need.people() > 1 ? Kit.NONE : null;
        List<Due> dues = dues(need);
        return new Task(
                ground.place(need.place()),
                need.minutes() * MINUTE,
                List.of(window(need)),
                dues,
                new Task.Needs(kits.needed(need), Optional.ofNullable(second), excluded(demand)),
                new Slot(
                        Slot.OPEN,
                        demand.locksTime() ? at(demand.lead().orElseThrow().starts()) : Slot.OPEN),
                before(demand),
                worth(need, dues));
    }

    /** The customer's window binds; one that has passed cannot any more, and becomes a promise that is late. */
    private Interval window(Need need) {
        int open = need.earliest() == null ? 0 : at(need.earliest());
        if (isPromised(need)) {
            int from = Math.max(open, at(need.windowFrom()));
            return new Interval(Math.min(from, at(need.windowTo())), at(need.windowTo()));
        }
        return new Interval(open, at(time.to()));
    }

    private boolean isPromised(Need need) {
        return need.windowTo() != null && need.windowTo().isAfter(time.from());
    }

    private List<Due> dues(Need need) {
        var dues = new ArrayList<Due>();
        if (need.arriveBy() != null) {
            dues.add(due(need.arriveBy().at(), false));
        }
        if (need.finishBy() != null) {
            dues.add(due(need.finishBy().at(), true));
        }
        if (need.windowTo() != null && !isPromised(need)) {
            dues.add(due(need.windowTo(), false));
        }
        return dues;
    }

    private Due due(Instant at, boolean ofEnd) {
        return new Due(at(at), ofEnd, costs.brokenPromise() * SCALE, costs.lateMinute() * SCALE / MINUTE);
    }

    private Set<Integer> excluded(Demand demand) {
        var excluded = new HashSet<Integer>();
        for (int worker = 0; worker < turns.size(); worker++) {
            var lane = turns.get(worker).lane();
            boolean another = demand.locksTechnician() && !lane.id().equals(demand.technician());
            if (another || !territory.holds(lane, demand.need())) {
                excluded.add(worker);
            }
        }
        return excluded;
    }

    private Slot before(Demand demand) {
        Optional<BoardBooking> lead = demand.lead();
        UUID technician = lead.map(BoardBooking::technician).orElse(demand.technician());
        for (int worker = 0; technician != null && worker < turns.size(); worker++) {
            Turn turn = turns.get(worker);
            boolean thatDay = lead.isEmpty()
                    || turn.hours().stream()
                            .anyMatch(hours -> hours.contains(lead.get().starts()));
            if (turn.lane().id().equals(technician) && thatDay) {
                return new Slot(worker, lead.map(each -> at(each.starts())).orElse(Slot.OPEN));
            }
        }
        return Slot.FREE;
    }

    /** A promise is broken by leaving the job out as well, by all the time there is: late is always better than never. */
    private Task.Worth worth(Need need, List<Due> dues) {
        int end = at(time.to());
        long broken = dues.stream()
                .filter(due -> due.at() < end)
                .mapToLong(due -> due.broken() + due.late() * (end - due.at()))
                .sum();
        return switch (need.priority()) {
            case FIRST -> worth(costs.leftOutFirst(), broken, costs.waitingHourFirst());
            case HIGH -> worth(costs.leftOutHigh(), broken, costs.waitingHourHigh());
            case NORMAL ->
                need.urgent()
                        ? worth(costs.leftOutHigh(), broken, costs.waitingHourHigh())
                        : worth(costs.leftOutNormal(), broken, costs.waitingHourNormal());
        };
    }

    private static Task.Worth worth(long leftOut, long broken, long waitingHour) {
        return new Task.Worth(leftOut * SCALE + broken, waitingHour);
    }

    /** Seconds after the beginning; what lies before it counts as the beginning, what lies beyond the end as the end. */
    private int at(Instant instant) {
        Instant within = instant.isBefore(time.from()) ? time.from() : instant.isAfter(time.to()) ? time.to() : instant;
        return (int) java.time.Duration.between(time.from(), within).toSeconds();
    }
}
