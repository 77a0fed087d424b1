package org.sanbao.dispatch.planner;

import java.util.ArrayList;
import java.util.List;
import org.sanbao.dispatch.planner.Candidate.Possible;

/** Plans changed by hand, stop by stop, and reckoned anew. */
final class Tours {

    private Tours() {}

    /** The plan without one task, everything else in its order. */
    static Plan without(Problem problem, Plan plan, int task) {
        var draft = new Draft(new Model(problem));
        Loading.load(draft, plan, task, Model.NONE);
        return plan(draft);
    }

    static Plan emptied(Problem problem, Plan plan, int worker) {
        Plan emptied = plan;
        for (Stop stop : plan.tours().get(worker).stops()) {
            emptied = stop.task() == Stop.DEPOT ? emptied : without(problem, emptied, stop.task());
        }
        var tours = new ArrayList<>(emptied.tours());
        tours.set(worker, new Tour(0, List.of(), 0));
        return new Plan(tours, emptied.leftOut(), emptied.cost());
    }

    /** The plan with the task where a candidate says. */
    static Plan locked(Problem problem, Plan plan, int task, Possible possible) {
        var draft = new Draft(new Model(problem));
        Loading.load(draft, plan, Model.NONE, Model.NONE);
        draft.begin();
        if (possible.second().isPresent()) {
            var meeting = new Meeting(draft.model, draft.pins);
            meeting.find(new Route[] {draft.routes[possible.worker()]}, draft.routes, task);
            draft.insertBoth(task, meeting);
        } else {
            var insertion = new Insertion(draft.model, draft.pins);
            int choice = insertion.find(draft.routes[possible.worker()], task);
            draft.insert(task, possible.worker(), insertion.index(choice), insertion.depot(choice));
        }
        return plan(draft);
    }

    private static Plan plan(Draft draft) {
        var snapshot = new Snapshot(draft.model);
        snapshot.take(draft);
        return snapshot.plan();
    }
}
