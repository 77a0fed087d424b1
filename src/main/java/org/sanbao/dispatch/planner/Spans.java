package org.sanbao.dispatch.planner;

import java.util.Arrays;

/**
 * The stretches of a tour that begin, or end, at each of its indexes: how long each takes at least, and between which instants it may be
 * begun to take no longer (Vidal and others, "A unified solution framework for multi-attribute vehicle routing problems", 2014).
 */
final class Spans {

    int[] length = new int[16];
    int[] earliest = new int[16];
    int[] latest = new int[16];

    void grow(int size) {
        length = Arrays.copyOf(length, size);
        earliest = Arrays.copyOf(earliest, size);
        latest = Arrays.copyOf(latest, size);
    }

    void copy(Spans other, int size) {
        System.arraycopy(other.length, 0, length, 0, size);
        System.arraycopy(other.earliest, 0, earliest, 0, size);
        System.arraycopy(other.latest, 0, latest, 0, size);
    }

    void set(int index, int length, int earliest, int latest) {
        this.length[index] = length;
        this.earliest[index] = earliest;
        this.latest[index] = latest;
    }

    /** The stretch that ends one index before, then a node. */
    void append(int index, int way, int service, int open, int close) {
        int ahead = length[index - 1] + way;
        int wait = Math.max(0, open - ahead - latest[index - 1]);
        set(
                index,
                ahead + service + wait,
                Math.max(open - ahead, earliest[index - 1]) - wait,
                Math.min(close - ahead, latest[index - 1]));
    }

    /** A node, then the stretch that begins one index behind. */
    void prepend(int index, int way, int service, int open, int close) {
        int ahead = service + way;
        int wait = Math.max(0, earliest[index + 1] - ahead - close);
        set(
                index,
                ahead + length[index + 1] + wait,
                Math.max(earliest[index + 1] - ahead, open) - wait,
                Math.min(latest[index + 1] - ahead, close));
    }

    /** Reckons both directions of a tour anew. */
    static void fill(Route route) {
        Timing timing = route.model.timing;
        int from = timing.setOut(route.worker);
        int to = timing.lastReturn(route.worker);
        int[] service = timing.service[route.worker];
        int size = route.size;
        route.before.set(0, 0, from, to);
        for (int i = 1; i <= size; i++) {
            int node = route.node[i];
            route.before.append(i, route.drive[i - 1], service[node], route.open(node), route.close(node));
        }
        route.before.append(size + 1, route.drive[size], 0, from, to);
        route.after.set(size + 1, 0, from, to);
        for (int i = size; i >= 1; i--) {
            int node = route.node[i];
            route.after.prepend(i, route.drive[i], service[node], route.open(node), route.close(node));
        }
    }
}
