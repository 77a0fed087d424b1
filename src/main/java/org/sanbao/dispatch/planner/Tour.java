package org.sanbao.dispatch.planner;

import java.util.List;

/** One worker's stops in order; empty where there is nothing to do. */
public record Tour(int departure, List<Stop> stops, int back) {

    public Tour {
        stops = List.copyOf(stops);
    }

    public boolean isEmpty() {
        return stops.isEmpty();
    }
}
