package org.sanbao.workorders;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * Travel and working time of a visit, reckoned from its steps each time it is asked for: a step delivered late changes both.
 *
 * @param travel from departure to arrival
 * @param work   from beginning (else arrival) to the end of the work, without pauses
 */
public record TimeSpent(Duration travel, Duration work) {

    public static final TimeSpent NONE = new TimeSpent(Duration.ZERO, Duration.ZERO);

    /** Time still running counts up to {@code now}. */
    static TimeSpent of(List<StepLine> steps, Instant now) {
        Instant departed = at(steps, Step.DEPARTED);
        Instant arrived = at(steps, Step.ARRIVED);
        Instant began = at(steps, Step.BEGAN) == null ? arrived : at(steps, Step.BEGAN);
        Instant ended = at(steps, Step.FINISHED) == null ? now : at(steps, Step.FINISHED);
        Duration travel = departed == null ? Duration.ZERO : between(departed, arrived == null ? now : arrived);
        Duration work = began == null ? Duration.ZERO : between(began, ended).minus(paused(steps, began, ended));
        return new TimeSpent(travel, work.isNegative() ? Duration.ZERO : work);
    }

    /** Travel and work that came to an end, as far as they lie between two instants: what still runs is told when it ends. */
    static TimeSpent ended(List<StepLine> steps, Instant from, Instant to) {
        boolean begun = at(steps, Step.BEGAN) != null;
        TimeSpent sum = NONE;
        Instant road = null;
        Instant tools = null;
        for (StepLine each :
                steps.stream().sorted(Comparator.comparing(StepLine::happened)).toList()) {
            switch (each.step()) {
                case DEPARTED -> road = each.happened();
                case ARRIVED -> {
                    sum = sum.plus(new TimeSpent(within(road, each.happened(), from, to), Duration.ZERO));
                    road = null;
                    tools = begun ? tools : each.happened();
                }
                case BEGAN, RESUMED -> tools = tools == null ? each.happened() : tools;
                case PAUSED, FINISHED -> {
                    sum = sum.plus(new TimeSpent(Duration.ZERO, within(tools, each.happened(), from, to)));
                    tools = null;
                }
                default -> {}
            }
        }
        return sum;
    }

    private static Duration within(Instant begin, Instant end, Instant from, Instant to) {
        return begin == null ? Duration.ZERO : between(later(begin, from), earlier(end, to));
    }

    TimeSpent plus(TimeSpent other) {
        return new TimeSpent(travel.plus(other.travel), work.plus(other.work));
    }

    private static Duration paused(List<StepLine> steps, Instant from, Instant to) {
        Duration sum = Duration.ZERO;
        Instant since = null;
        for (StepLine each :
                steps.stream().sorted(Comparator.comparing(StepLine::happened)).toList()) {
            if (each.step() == Step.PAUSED && since == null) {
                since = later(each.happened(), from);
            } else if (each.step() == Step.RESUMED && since != null) {
                sum = sum.plus(between(since, earlier(each.happened(), to)));
                since = null;
            }
        }
        return since == null ? sum : sum.plus(between(since, to));
    }

    private static Instant at(List<StepLine> steps, Step step) {
        return steps.stream()
                .filter(each -> each.step() == step)
                .map(StepLine::happened)
                .findFirst()
                .orElse(null);
    }

    private static Duration between(Instant from, Instant to) {
        return to.isBefore(from) ? Duration.ZERO : Duration.between(from, to);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
