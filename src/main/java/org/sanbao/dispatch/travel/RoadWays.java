package org.sanbao.dispatch.travel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Ways by road: those known already, and what the service answers about the others, in pieces that it answers. A way it does not know is not asked for each time. */
@Component
class RoadWays {

    /** So many are remembered as leading nowhere before all are asked about again. */
    private static final int MOST_WAYLESS = 100_000;

    private final MatrixService service;
    private final KnownLegs known;
    private final Set<KnownLegs.Ends> wayless = ConcurrentHashMap.newKeySet();

    RoadWays(MatrixService service, KnownLegs known) {
        this.service = service;
        this.known = known;
    }

    /** Between places of different numbers ({@link KnownLegs#place}), as many as are known; none where there is no service. */
    Map<KnownLegs.Ends, KnownLegs.Leg> among(List<Waypoint> points) {
        if (!service.isThere()) {
            return Map.of();
        }
        var places = new LinkedHashMap<Long, Waypoint>();
        points.forEach(each -> places.putIfAbsent(KnownLegs.place(each), each));
        var legs = new HashMap<>(known.among(places.keySet()));
        var learnt = new HashMap<KnownLegs.Ends, KnownLegs.Leg>();
        Set<Long> origins = new HashSet<>();
        Set<Long> destinations = new HashSet<>();
        for (Long origin : places.keySet()) {
            for (Long destination : places.keySet()) {
                var ends = new KnownLegs.Ends(origin, destination);
                if (!origin.equals(destination) && !legs.containsKey(ends) && !wayless.contains(ends)) {
                    origins.add(origin);
                    destinations.add(destination);
                }
            }
        }
        if (wayless.size() > MOST_WAYLESS) {
            wayless.clear();
        }
        ask(places, List.copyOf(origins), List.copyOf(destinations), learnt);
        known.keep(learnt);
        legs.putAll(learnt);
        return legs;
    }

    private void ask(
            Map<Long, Waypoint> places,
            List<Long> origins,
            List<Long> destinations,
            Map<KnownLegs.Ends, KnownLegs.Leg> learnt) {
        for (List<Long> from : pieces(origins)) {
            for (List<Long> to : pieces(destinations)) {
                Optional<MatrixService.Ways> ways = service.ask(
                        from.stream().map(places::get).toList(),
                        to.stream().map(places::get).toList());
                if (ways.isEmpty()) {
                    return;
                }
                learn(from, to, ways.get(), learnt);
            }
        }
    }

    private void learn(
            List<Long> from, List<Long> to, MatrixService.Ways ways, Map<KnownLegs.Ends, KnownLegs.Leg> learnt) {
        for (int row = 0; row < from.size(); row++) {
            for (int column = 0; column < to.size(); column++) {
                Double seconds = ways.seconds()[row][column];
                Double metres = ways.metres()[row][column];
                var ends = new KnownLegs.Ends(from.get(row), to.get(column));
                if (!isWay(seconds) || !isWay(metres)) {
                    wayless.add(ends);
                } else if (ends.origin() != ends.destination()) {
                    learnt.put(ends, new KnownLegs.Leg((int) Math.round(seconds), (int) Math.round(metres)));
                }
            }
        }
    }

    /** Nothing on earth is farther. */
    private static boolean isWay(Double length) {
        return length != null && length >= 0 && length < 50_000_000;
    }

    private static List<List<Long>> pieces(List<Long> places) {
        var pieces = new ArrayList<List<Long>>();
        for (int from = 0; from < places.size(); from += MatrixService.SIDE) {
            pieces.add(places.subList(from, Math.min(places.size(), from + MatrixService.SIDE)));
        }
        return pieces;
    }
}
