package org.sanbao.dispatch.planner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.sanbao.dispatch.planner.Candidate.Impossible;
import org.sanbao.dispatch.planner.Candidate.Late;
import org.sanbao.dispatch.planner.Candidate.Possible;

/** Who could do a task, how, and why others cannot. */
public final class Candidates {

    private static final Set<Constraint> TIMES =
            EnumSet.of(Constraint.SHIFT, Constraint.ABSENCE, Constraint.WINDOW, Constraint.LOCKED_START);
    /** Possible on an otherwise free day: the window says more than the other tasks, and these more than the shift's end. */
    private static final List<Constraint> WHERE_OTHERS_ARE_IN_THE_WAY =
            List.of(Constraint.SHIFT, Constraint.ABSENCE, Constraint.FULL, Constraint.WINDOW, Constraint.LOCKED_START);
    /** Not even then: that the worker is away says more than the window. */
    private static final List<Constraint> WHERE_HOURS_ARE =
            List.of(Constraint.WINDOW, Constraint.LOCKED_START, Constraint.SHIFT, Constraint.ABSENCE);

    private final Problem problem;
    private final Plan plan;
    private final int task;
    private final boolean two;

    private Candidates(Problem problem, Plan plan, int task) {
        this.problem = problem;
        this.plan = plan;
        this.task = task;
        two = problem.tasks().get(task).needs().second().isPresent();
    }

    /**
     * All workers as the task's first person, the least costly first, then those who cannot. A task that is planned is looked at as if it
     * were not, so that the answer also explains where it is.
     */
    public static List<Candidate> of(Problem problem, Plan plan, int task) {
        var candidates = new Candidates(problem, plan, task);
        var all = new ArrayList<Candidate>();
        for (int worker = 0; worker < problem.workers().size(); worker++) {
            all.add(candidates.of(worker));
        }
        all.sort(
                Comparator.comparingLong(each -> each instanceof Possible possible ? possible.cost() : Long.MAX_VALUE));
        return List.copyOf(all);
    }

    /** Only those who can, the least costly first: quicker, for nobody else is asked why not. */
    public static List<Possible> possible(Problem problem, Plan plan, int task) {
        var candidates = new Candidates(problem, plan, task);
        var can = new ArrayList<Possible>();
        for (int worker = 0; worker < problem.workers().size(); worker++) {
            Possible found = candidates.isAtWork(worker) ? candidates.possible(worker) : null;
            if (found != null) {
                can.add(found);
            }
        }
        can.sort(Comparator.comparingLong(Possible::cost));
        return List.copyOf(can);
    }

    /** Whether the worker's hours touch one of the task's windows at all: of a week's tours only a day's do. */
    private boolean isAtWork(int worker) {
        Hours hours = problem.workers().get(worker).hours();
        return problem.tasks().get(task).windows().stream()
                .anyMatch(window -> window.from() <= hours.to() + hours.overtime() && window.to() >= hours.from());
    }

    private Candidate of(int worker) {
        Possible found = possible(worker);
        return found == null ? new Impossible(worker, because(worker)) : found;
    }

    /** Null where the worker cannot do it. */
    private Possible possible(int worker) {
        Possible alone = Solo.of(problem, plan, worker, task, Set.of()).possible();
        if (alone == null || !two) {
            return alone == null ? null : own(alone);
        }
        Meeting meeting = meeting(worker, Set.of());
        return meeting == null ? null : together(worker, meeting);
    }

    private boolean isPossible(int worker, Set<Constraint> without) {
        return Solo.of(problem, plan, worker, task, without).possible() != null
                && (!two || without.contains(Constraint.SECOND) || meeting(worker, without) != null);
    }

    private Possible own(Possible found) {
        var late = found.late().stream()
                .map(each -> each.task() < 0 ? new Late(task, each.due(), each.by(), each.more()) : each)
                .toList();
        return new Possible(
                found.worker(),
                found.second(),
                found.after(),
                found.arrival(),
                found.start(),
                found.end(),
                found.way(),
                found.cost(),
                late);
    }

    /** With the least costly second person; null if there is none. */
    private Meeting meeting(int worker, Set<Constraint> without) {
        var tasks = new ArrayList<>(problem.tasks());
        tasks.set(task, Relaxed.task(tasks.get(task), worker, without));
        var workers = new ArrayList<>(problem.workers());
        workers.set(worker, Relaxed.worker(workers.get(worker), without));
        var relaxed = new Problem(workers, tasks, problem.travel(), problem.depot(), problem.weights());
        var draft = new Draft(new Model(relaxed));
        Loading.load(draft, plan, task, without.contains(Constraint.FULL) ? worker : Model.NONE);
        var meeting = new Meeting(draft.model, draft.pins);
        return meeting.find(new Route[] {draft.routes[worker]}, draft.routes, task) ? meeting : null;
    }

    private Possible together(int worker, Meeting meeting) {
        Possible first = own(
                Solo.meeting(problem, plan, worker, task, false, meeting.start).possible());
        Possible second = own(Solo.meeting(problem, plan, meeting.second, task, true, meeting.start)
                .possible());
        var late = new ArrayList<>(first.late());
        late.addAll(second.late());
        return new Possible(
                worker,
                OptionalInt.of(meeting.second),
                first.after(),
                first.arrival(),
                first.start(),
                first.end(),
                first.way() + second.way(),
                meeting.cost,
                late);
    }

    /** As few constraints as keep the worker from it: each is put back that can be, what says least first. */
    private Set<Constraint> because(int worker) {
        var without = EnumSet.allOf(Constraint.class);
        without.removeAll(TIMES);
        List<Constraint> times = isPossible(worker, without) ? WHERE_OTHERS_ARE_IN_THE_WAY : WHERE_HOURS_ARE;
        without.addAll(TIMES);
        putBack(worker, without, times);
        putBack(worker, without, List.of(Constraint.FULL));
        var rest = EnumSet.copyOf(without);
        rest.removeAll(TIMES);
        rest.remove(Constraint.FULL);
        putBack(worker, without, List.copyOf(rest));
        return without;
    }

    private void putBack(int worker, Set<Constraint> without, List<Constraint> some) {
        for (Constraint each : some) {
            if (without.remove(each) && !isPossible(worker, without)) {
                without.add(each);
            }
        }
    }
}
