package org.sanbao.dispatch.planner;

import java.util.SplittableRandom;

/** Takes strings of neighbouring nodes out of tours that lie near one another (SISR, section 5.1). */
final class Ruin {

    /** Nodes taken out on average, and from one tour at most. */
    private static final double AVERAGE = 10;

    private static final int LONGEST = 10;
    /** How often a string leaves some nodes in its middle where they are, and how likely each further one stays. */
    private static final double SPLIT = 0.5;

    private static final double SPLIT_MORE = 0.01;
    private final Draft draft;
    private final Model model;
    private final SplittableRandom random;
    private final Neighbours neighbours;
    private final int[] ruined;
    private int round;

    Ruin(Draft draft, SplittableRandom random) {
        this.draft = draft;
        this.random = random;
        model = draft.model;
        ruined = new int[model.workers];
        neighbours = new Neighbours(model);
    }

    void ruin() {
        int placed = model.nodes - draft.absentees;
        if (placed == 0) {
            return;
        }
        round++;
        double longest = Math.min(LONGEST, (double) placed / Math.max(1, toursInUse()));
        int tours = (int) (1 + random.nextDouble() * (4 * AVERAGE / (1 + longest) - 1));
        int[] near = neighbours.of(random.nextInt(model.nodes), random.nextBoolean());
        for (int i = 0; i < near.length && tours > 0; i++) {
            int node = near[i];
            int worker = draft.where[node];
            if (worker != Model.NONE && ruined[worker] != round) {
                ruined[worker] = round;
                tours--;
                string(draft.routes[worker], node, longest);
            }
        }
    }

    private int toursInUse() {
        int count = 0;
        for (Route route : draft.routes) {
            count += route.size > 0 ? 1 : 0;
        }
        return count;
    }

    private void string(Route route, int node, double longest) {
        int length = (int) (1 + random.nextDouble() * Math.min(route.size, longest));
        length = Math.min(length, route.size);
        int kept = 0;
        if (length > 1 && length < route.size && random.nextDouble() < SPLIT) {
            kept = 1;
            while (length + kept < route.size && random.nextDouble() < SPLIT_MORE) {
                kept++;
            }
        }
        int whole = length + kept;
        int at = draft.indexOf(route, node);
        int low = Math.max(1, at - whole + 1);
        int high = Math.min(at, route.size - whole + 1);
        int first = low + random.nextInt(high - low + 1);
        int keepFrom = kept == 0 ? whole : random.nextInt(length + 1);
        draft.remove(route.worker, first, whole, keepFrom, kept);
    }
}
