package org.sanbao.dispatch.planner;

/** Takes over a plan's tours as far as they are possible, in their order. */
final class Loading {

    private final Draft draft;
    private final Model model;

    private Loading(Draft draft) {
        this.draft = draft;
        model = draft.model;
    }

    /**
     * Into a draft that is still empty.
     *
     * @param task one to be left out, or none
     * @param worker one whose tour is to be left out, or none
     */
    static void load(Draft draft, Plan plan, int task, int worker) {
        var loading = new Loading(draft);
        for (Route route : draft.routes) {
            if (route.worker != worker) {
                plan.tours().get(route.worker).stops().stream()
                        .filter(stop -> stop.task() == Stop.DEPOT || stop.task() != task)
                        .forEach(stop -> loading.add(route, stop));
            }
        }
        loading.dropHalves();
        loading.collectAbsent();
    }

    private void add(Route route, Stop stop) {
        if (stop.task() == Stop.DEPOT) {
            draft.append(route.worker, model.depotOf(route.worker));
            return;
        }
        int node = stop.second() ? model.twin[stop.task()] : stop.task();
        if (node == Model.NONE || draft.where[node] != Model.NONE || !model.may[route.worker][node]) {
            return;
        }
        if (model.twin[node] != Model.NONE) {
            draft.pins[node] = stop.start();
        }
        if (!canBePinned(route.worker, node) || !draft.append(route.worker, node)) {
            draft.pins[node] = Route.UNPINNED;
        }
    }

    /** Whether a share of a task for two can begin when the plan says, as the other share does. */
    private boolean canBePinned(int worker, int node) {
        int start = draft.pins[node];
        if (start == Route.UNPINNED) {
            return true;
        }
        int other = model.twin[node];
        boolean alone = draft.where[other] == Model.NONE;
        return (alone || draft.pins[other] == start && draft.where[other] != worker)
                && model.timing.begin(worker, node, start) == start;
    }

    /** What was one share of a task for two alone does not stay. */
    private void dropHalves() {
        draft.absentees = 0;
        for (int node = 0; node < model.nodes; node++) {
            int other = model.twin[node];
            if (draft.where[node] != Model.NONE && other != Model.NONE && draft.where[other] == Model.NONE) {
                Route route = draft.routes[draft.where[node]];
                draft.drop(route, draft.indexOf(route, node));
            }
        }
    }

    private void collectAbsent() {
        draft.absentees = 0;
        for (int node = 0; node < model.nodes; node++) {
            if (draft.where[node] == Model.NONE) {
                draft.absent[draft.absentees++] = node;
            }
        }
    }
}
