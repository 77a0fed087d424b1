package org.sanbao.dispatch.plans;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sanbao.calendar.Span;
import org.sanbao.dispatch.needs.Need;
import org.sanbao.dispatch.planner.Candidate;
import org.sanbao.dispatch.planner.Candidates;
import org.sanbao.dispatch.planner.Cost;
import org.sanbao.dispatch.planner.Interval;
import org.sanbao.dispatch.planner.Plan;
import org.sanbao.dispatch.planner.Problem;
import org.sanbao.dispatch.planner.Stop;
import org.sanbao.dispatch.planner.Task;
import org.sanbao.dispatch.planner.Tour;
import org.sanbao.dispatch.technicians.Technician;

/**
 * What is left of technicians' days for one job. Everything booked stays where it is; what is promised to other customers and not booked yet
 * has its place kept as well, so that no hour is promised twice.
 */
final class Gaps {

    private final Situation situation;
    private final Need need;
    private final Question question;
    private final Plan taken;
    /** The job itself, which is the last of what is asked about. */
    private final int at;

    private Gaps(Situation situation, Need need, Question question) {
        this.situation = situation;
        this.need = need;
        this.question = question;
        this.at = question.demands().size() - 1;
        this.taken = withPromised(question.booked());
    }

    static Gaps of(Situation now, Need need) {
        Situation situation = now.withBookingsFixed();
        var demands = new ArrayList<>(situation.demands());
        demands.removeIf(each -> each.need().job().equals(need.job()));
        demands.removeIf(each -> each.lead().isEmpty() && !isPromised(each.need(), situation.time()));
        demands.add(new Demand(need, 0, null, List.of(), false));
        return new Gaps(situation, need, Question.of(situation, List.copyOf(demands)));
    }

    /** @param by who could come, the least costly of all */
    record Offer(String technician, Candidate.Possible by) {

        /** Whether nobody's limit or promise is broken, or broken by more. */
        boolean keeps() {
            return by.late().isEmpty();
        }
    }

    /** Who could arrive within the window; empty where nobody could. */
    Optional<Offer> in(Span window) {
        return possible(window, taken)
                .map(by -> new Offer(question.turns().get(by.worker()).lane().name(), by));
    }

    /** What makes the window full, as a code of {@link Window}. */
    String why(Span window) {
        List<Technician> working = situation.view().lanes().stream()
                .filter(lane -> lane.shifts().stream().anyMatch(slot -> meet(slot.from(), slot.to(), window)))
                .toList();
        if (working.isEmpty()) {
            return "nobody";
        }
        List<Technician> able =
                working.stream().filter(lane -> isAble(lane, window)).toList();
        if (able.isEmpty()) {
            return "unable";
        }
        if (isEarly(window.to().minusSeconds(1))) {
            return "early";
        }
        return able.stream().anyMatch(lane -> isTaken(lane, window))
                        || possible(window, nothing()).isPresent()
                ? "full"
                : "short";
    }

    private boolean isTaken(Technician lane, Span window) {
        return situation.view().bookings().stream()
                .filter(each -> each.technician().equals(lane.id()))
                .anyMatch(each -> meet(each.from(), each.until(situation.now()), window));
    }

    private static boolean meet(Instant from, Instant to, Span window) {
        return from.isBefore(window.to()) && window.from().isBefore(to);
    }

    private boolean isAble(Technician lane, Span window) {
        return situation.territory().holds(lane, need)
                && need.skills().stream().allMatch(skill -> lane.can(skill, window.from()))
                && lane.tools().containsAll(need.tools())
                && need.parts().entrySet().stream()
                        .allMatch(part -> lane.stock().getOrDefault(part.getKey(), 0) >= part.getValue());
    }

    private Optional<Candidate.Possible> possible(Span window, Plan plan) {
        Instant opens = isEarly(window.from()) ? need.earliest() : window.from();
        if (!opens.isBefore(window.to())) {
            return Optional.empty();
        }
        var tasks = new ArrayList<>(question.problem().tasks());
        Task task = tasks.get(at);
        int from = Question.seconds(question.time(), opens);
        tasks.set(at, task.within(new Interval(from, Question.seconds(question.time(), window.to()) - 1)));
        Problem all = question.problem();
        var narrowed = new Problem(all.workers(), tasks, all.travel(), all.depot(), all.weights());
        return Candidates.possible(narrowed, plan, at).stream().findFirst();
    }

    private boolean isEarly(Instant at) {
        return need.earliest() != null && need.earliest().isAfter(at);
    }

    private Plan nothing() {
        var free = new Tour(0, List.of(), 0);
        return new Plan(
                question.turns().stream().map(turn -> free).toList(),
                IntStream.rangeClosed(0, at).boxed().toList(),
                Cost.NOTHING);
    }

    private static boolean isPromised(Need need, Span time) {
        return need.windowTo() != null
                && need.windowTo().isAfter(time.from())
                && need.windowFrom().isBefore(time.to());
    }

    /** The one promised first has the first say; a promise nobody can keep any more takes nobody's time. */
    private Plan withPromised(Plan booked) {
        Plan plan = booked;
        List<Integer> promised = booked.leftOut().stream()
                .filter(task -> task != at)
                .sorted(Comparator.comparing(
                        task -> question.demands().get(task).need().windowFrom()))
                .toList();
        for (int task : promised) {
            Plan so = plan;
            plan = Candidates.possible(question.problem(), so, task).stream()
                    .findFirst()
                    .map(by -> with(so, task, by))
                    .orElse(so);
        }
        return plan;
    }

    private static Plan with(Plan plan, int task, Candidate.Possible by) {
        var tours = new ArrayList<>(plan.tours());
        var stop = new Stop(task, false, by.arrival(), by.start(), by.end());
        tours.set(by.worker(), with(tours.get(by.worker()), stop, by.after()));
        by.second().ifPresent(worker -> {
            Tour tour = tours.get(worker);
            long before = tour.stops().stream()
                    .filter(each -> each.start() <= by.start())
                    .count();
            var help = new Stop(task, true, by.start(), by.start(), by.end());
            tours.set(worker, with(tour, help, (int) before));
        });
        var leftOut = plan.leftOut().stream().filter(each -> each != task).toList();
        return new Plan(tours, leftOut, plan.cost());
    }

    private static Tour with(Tour tour, Stop stop, int after) {
        var stops = new ArrayList<>(tour.stops());
        stops.add(after, stop);
        return new Tour(tour.departure(), stops, tour.back());
    }
}
