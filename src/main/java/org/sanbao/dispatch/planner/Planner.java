package org.sanbao.dispatch.planner;

import java.util.function.Consumer;

/**
 * Plans: who does what, in which order and when. Each call is alone with its thread; nothing is shared. The listener is called in that thread
 * with the first plan at once, then with better ones as they are found, a tenth of a second apart at least, the last one at the end.
 */
public final class Planner {

    private Planner() {}

    /** The best plan found within the limits. */
    public static Plan solve(Problem problem, Limits limits, Consumer<Plan> listener) {
        return new Search(new Draft(new Model(problem)), limits, listener).run();
    }

    /**
     * The same from a plan, whose tours are kept as far as they are possible; tasks it does not know are put in first. With few iterations
     * it places a task at once and shifts others for it where that pays; the weights say what a change of the plan before costs.
     *
     * @param plan of a problem with the same workers, and the same tasks first
     */
    public static Plan improve(Problem problem, Plan plan, Limits limits, Consumer<Plan> listener) {
        var draft = new Draft(new Model(problem));
        Loading.load(draft, plan, Model.NONE, Model.NONE);
        return new Search(draft, limits, listener).run();
    }
}
