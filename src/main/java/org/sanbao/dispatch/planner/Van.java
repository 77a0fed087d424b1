package org.sanbao.dispatch.planner;

import java.util.Arrays;

/** What a tour takes from its worker's van before the depot is passed. */
final class Van {

    private final Model model;
    private final long carried;
    private final int[] stock;
    private final int[] used;
    /** The index of the depot in the tour, or 0. */
    int depotAt;
    /** How many of the tour's nodes, from its start, need no depot. */
    int reach;

    Van(Model model, int worker) {
        this.model = model;
        Kit kit = model.problem.workers().get(worker).kit();
        carried = kit.tools();
        stock = new int[model.kinds];
        Arrays.setAll(stock, kit::part);
        used = new int[model.kinds];
    }

    void copy(Van other) {
        depotAt = other.depotAt;
        reach = other.reach;
        for (int kind = 0; kind < used.length; kind++) {
            used[kind] = other.used[kind];
        }
    }

    /** Whether the tour has what it needs, with the depot where it is. */
    boolean load(int[] node, int size) {
        depotAt = 0;
        reach = 0;
        if (!model.equipment) {
            reach = size;
            return true;
        }
        Arrays.fill(used, 0);
        for (int i = 1; i <= size; i++) {
            if (model.isDepot(node[i])) {
                depotAt = i;
                return true;
            }
            if (!holds(node[i])) {
                return depotLater(node, i, size);
            }
            for (int kind = 0; kind < used.length; kind++) {
                used[kind] += model.parts[node[i] * used.length + kind];
            }
            reach = i;
        }
        return true;
    }

    private boolean depotLater(int[] node, int from, int size) {
        for (int i = from; i <= size; i++) {
            if (model.isDepot(node[i])) {
                depotAt = i;
            }
        }
        return false;
    }

    /** Whether the node's tools and parts are at hand too before the depot is passed. */
    boolean holds(int each) {
        if ((model.tools[each] & ~carried) != 0) {
            return false;
        }
        for (int kind = 0; kind < used.length; kind++) {
            if (used[kind] + model.parts[each * used.length + kind] > stock[kind]) {
                return false;
            }
        }
        return true;
    }
}
