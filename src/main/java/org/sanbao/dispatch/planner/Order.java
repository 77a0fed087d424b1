package org.sanbao.dispatch.planner;

import java.util.SplittableRandom;

/** In which order absent nodes are put back: another one at random each time, what matters more often first. */
final class Order {

    private final Model model;
    private final SplittableRandom random;
    private final long[][] keys;
    private final int[] chances;
    private int chancesInAll;
    private final long[] key;

    Order(Model model, SplittableRandom random) {
        this.model = model;
        this.random = random;
        key = new long[model.nodes];
        keys = new long[][] {new long[model.nodes], near(), size(), width(), opening(), closing(), worth()};
        chances = new int[] {4, 3, 2, 2, 2, 2, 4};
        for (int i = 0; i < keys.length; i++) {
            if (i > 0 && same(keys[i])) {
                chances[i] = 0;
            }
            chancesInAll += chances[i];
        }
    }

    private static boolean same(long[] keys) {
        for (long each : keys) {
            if (each != keys[0]) {
                return false;
            }
        }
        return true;
    }

    /** Orders the first of these nodes; second shares go away, for they follow the first. */
    int sort(int[] nodes, int count) {
        int left = 0;
        for (int i = 0; i < count; i++) {
            if (nodes[i] < model.tasks) {
                nodes[left++] = nodes[i];
            }
        }
        choose(nodes, left);
        for (int i = 1; i < left; i++) {
            int node = nodes[i];
            int at = i;
            while (at > 0 && key[nodes[at - 1]] > key[node]) {
                nodes[at] = nodes[at - 1];
                at--;
            }
            nodes[at] = node;
        }
        return left;
    }

    private void choose(int[] nodes, int count) {
        int which = random.nextInt(chancesInAll);
        int kind = 0;
        while (which >= chances[kind]) {
            which -= chances[kind++];
        }
        // of the distances to the start, the far ones are the better ones to begin with
        boolean random = kind == 0;
        boolean reversed = kind == 1 && which > 0;
        for (int i = 0; i < count; i++) {
            int node = nodes[i];
            key[node] = random ? this.random.nextLong() : reversed ? -keys[kind][node] : keys[kind][node];
        }
    }

    private long[] near() {
        long[] keys = new long[model.nodes];
        for (int node = 0; node < model.nodes; node++) {
            for (Worker worker : model.problem.workers()) {
                keys[node] += model.timing.time[worker.start() * model.places + model.place[node]];
            }
        }
        return keys;
    }

    private long[] size() {
        long[] keys = new long[model.nodes];
        for (int node = 0; node < model.nodes; node++) {
            keys[node] = -model.problem.tasks().get(model.task[node]).service();
            for (int kind = 0; kind < model.kinds; kind++) {
                keys[node] -= model.parts[node * model.kinds + kind];
            }
        }
        return keys;
    }

    private long[] width() {
        long[] keys = new long[model.nodes];
        for (int node = 0; node < model.nodes; node++) {
            keys[node] = last(node) - model.timing.open[node];
        }
        return keys;
    }

    private long[] opening() {
        long[] keys = new long[model.nodes];
        for (int node = 0; node < model.nodes; node++) {
            keys[node] = model.timing.open[node];
        }
        return keys;
    }

    private long[] closing() {
        long[] keys = new long[model.nodes];
        for (int node = 0; node < model.nodes; node++) {
            keys[node] = last(node);
        }
        return keys;
    }

    private int last(int node) {
        int last = model.timing.close[node];
        for (Due due : model.problem.tasks().get(model.task[node]).dues()) {
            last = Math.min(last, due.at());
        }
        return last;
    }

    private long[] worth() {
        long[] keys = new long[model.nodes];
        for (int node = 0; node < model.nodes; node++) {
            keys[node] = -model.leftOut(node);
        }
        return keys;
    }
}
