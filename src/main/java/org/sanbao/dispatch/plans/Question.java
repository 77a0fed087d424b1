package org.sanbao.dispatch.plans;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.OptionalInt;
import org.sanbao.calendar.Span;
import org.sanbao.dispatch.board.BoardBooking;
import org.sanbao.dispatch.planner.Cost;
import org.sanbao.dispatch.planner.Hours;
import org.sanbao.dispatch.planner.Interval;
import org.sanbao.dispatch.planner.Plan;
import org.sanbao.dispatch.planner.Problem;
import org.sanbao.dispatch.planner.Stop;
import org.sanbao.dispatch.planner.Task;
import org.sanbao.dispatch.planner.Tour;
import org.sanbao.dispatch.planner.Weights;
import org.sanbao.dispatch.planner.Worker;
import org.sanbao.dispatch.travel.Waypoint;

/**
 * What is to be planned, put to the planner: its workers are {@link #turns}, its tasks {@link #demands}, by index; its instants are seconds
 * after the beginning of {@link #time}.
 */
record Question(Span time, List<Turn> turns, List<Demand> demands, Problem problem) {

    private static final int MINUTE = 60;

    static Question of(Situation situation, List<Demand> demands) {
        Span time = situation.time();
        PlanningSettings settings = situation.settings();
        List<Turn> turns = situation.turns();
        var ground = new Ground();
        var kits = new Kits(demands.stream().map(Demand::need).toList());
        var tasks = new Tasks(turns, time, settings.weights(), ground, kits, situation.territory());
        var asked = new ArrayList<Task>();
        demands.forEach(demand -> asked.add(tasks.of(demand)));
        var workers = new ArrayList<Worker>();
        turns.forEach(turn -> workers.add(worker(turn, time, ground, kits)));
        var travel = ground.travel(situation.ways(), time, situation.zone(), settings.unknownMinutes());
        return new Question(
                time,
                turns,
                demands,
                new Problem(workers, asked, travel, OptionalInt.empty(), weights(settings.weights())));
    }

    private static Worker worker(Turn turn, Span time, Ground ground, Kits kits) {
        List<Interval> shifts = turn.hours().stream()
                .map(each -> new Interval(seconds(time, each.from()), seconds(time, each.to())))
                .toList();
        return new Worker(
                ground.place(turn.from()),
                ground.place(Waypoint.of(turn.lane().base())),
                new Hours(shifts, List.of(), 0),
                kits.carried(turn),
                100,
                0,
                0);
    }

    private static Weights weights(PlanningSettings.Costs costs) {
        return new Weights(
                costs.kilometre() * Tasks.SCALE / 1000,
                costs.drivingMinute() * Tasks.SCALE / MINUTE,
                0,
                0,
                costs.unevenness() * Tasks.SCALE,
                costs.otherTechnician() * Tasks.SCALE,
                costs.shiftedMinute() * Tasks.SCALE / MINUTE);
    }

    static int seconds(Span time, java.time.Instant at) {
        return (int) java.time.Duration.between(time.from(), at).toSeconds();
    }

    java.time.Instant instant(int seconds) {
        return time.from().plusSeconds(seconds);
    }

    /** What is booked, as a plan; what has no hours is left out of it. */
    Plan booked() {
        var stops = new HashMap<Integer, List<Stop>>();
        var leftOut = new ArrayList<Integer>();
        for (int task = 0; task < demands.size(); task++) {
            Demand demand = demands.get(task);
            boolean placed = false;
            for (BoardBooking each : demand.bookings()) {
                int worker = worker(each);
                if (worker >= 0) {
                    int start = seconds(time, each.starts());
                    var stop = new Stop(task, !each.lead(), start, start, seconds(time, each.ends()));
                    stops.computeIfAbsent(worker, none -> new ArrayList<>()).add(stop);
                    placed |= each.lead();
                }
            }
            if (!placed) {
                leftOut.add(task);
            }
        }
        var tours = new ArrayList<Tour>();
        for (int worker = 0; worker < turns.size(); worker++) {
            List<Stop> own = stops.getOrDefault(worker, List.of()).stream()
                    .sorted(Comparator.comparing(Stop::start))
                    .toList();
            tours.add(new Tour(0, own, 0));
        }
        return new Plan(tours, leftOut, Cost.NOTHING);
    }

    /** Whose turn holds the booking; less than 0 where none does. */
    private int worker(BoardBooking booking) {
        for (int worker = 0; worker < turns.size(); worker++) {
            Turn turn = turns.get(worker);
            if (turn.lane().id().equals(booking.technician())
                    && turn.hours().stream().anyMatch(hours -> hours.contains(booking.starts()))) {
                return worker;
            }
        }
        return -1;
    }
}
