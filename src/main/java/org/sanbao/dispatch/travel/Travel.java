package org.sanbao.dispatch.travel;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.sanbao.customers.Zone;
import org.sanbao.shared.Actor;
import org.sanbao.shared.Unsighted;
import org.sanbao.shared.http.InvalidInput;
import org.sanbao.shared.http.VersionStale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How long the way is: by road where the operator has a service of ways that answers, else the straight line with the company's figures for
 * each zone and hour.
 */
@Service
@Unsighted("reckons between points it is given; its figures are the company's")
public class Travel {

    private final ZoneTravels zones;
    private final RoadWays roads;

    Travel(ZoneTravels zones, RoadWays roads) {
        this.zones = zones;
        this.roads = roads;
    }

    /** A zone's figures as they are kept. */
    public record Line(Zone zone, ZoneTravel travel, int version) {}

    /**
     * Minutes and metres from each to each, in the order given.
     *
     * @param at   when one drives
     * @param zone time zone of the places, for the hour of the day
     */
    public Matrix between(List<Waypoint> places, Instant at, ZoneId zone) {
        return matrix(places, new StraightLine(figures(), at.atZone(zone).getHour()), roads.among(places));
    }

    /** The same for each hour of the day, 0 to 23, where the places are; one matrix for all hours in which one drives alike. */
    public List<Matrix> byHour(List<Waypoint> places) {
        Map<Zone, ZoneTravel> figures = figures();
        Map<KnownLegs.Ends, KnownLegs.Leg> legs = roads.among(places);
        Map<List<Integer>, Matrix> byPace = new HashMap<>();
        return IntStream.range(0, 24)
                .mapToObj(hour -> byPace.computeIfAbsent(
                        figures.values().stream()
                                .map(travel -> travel.kmh(hour))
                                .toList(),
                        pace -> matrix(places, new StraightLine(figures, hour), legs)))
                .toList();
    }

    private static Matrix matrix(List<Waypoint> places, StraightLine line, Map<KnownLegs.Ends, KnownLegs.Leg> legs) {
        Matrix matrix = line.between(places);
        if (!legs.isEmpty()) {
            tell(matrix, places, line, legs);
        }
        return matrix;
    }

    /** The same ways, for who asks after few of them and at several hours. */
    public Ways among(List<Waypoint> places, ZoneId zone) {
        return new Ways(figures(), roads.among(places), zone);
    }

    private static void tell(
            Matrix matrix, List<Waypoint> places, StraightLine line, Map<KnownLegs.Ends, KnownLegs.Leg> legs) {
        long[] numbers = places.stream().mapToLong(KnownLegs::place).toArray();
        for (int from = 0; from < numbers.length; from++) {
            for (int to = 0; to < numbers.length; to++) {
                var leg = legs.get(new KnownLegs.Ends(numbers[from], numbers[to]));
                if (leg != null) {
                    int minutes = Math.ceilDiv(leg.seconds(), 60) + line.parking(places.get(to));
                    matrix.tell(from, to, minutes, leg.metres());
                }
            }
        }
    }

    private Map<Zone, ZoneTravel> figures() {
        var figures = new EnumMap<Zone, ZoneTravel>(Zone.class);
        zones.all().forEach((zone, kept) -> figures.put(zone, kept.travel()));
        return figures;
    }

    /** The company's figures, from the town outwards. */
    List<Line> lines() {
        Map<Zone, ZoneTravels.Kept> all = zones.all();
        return Arrays.stream(Zone.values())
                .map(zone ->
                        new Line(zone, all.get(zone).travel(), all.get(zone).version()))
                .toList();
    }

    /**
     * Other figures for a zone.
     *
     * @param seen the version the actor saw
     */
    @Transactional
    public void change(Actor by, Zone zone, ZoneTravel travel, long seen) {
        by.demand("dispatch.manage");
        int before = -1;
        for (ZoneTravel.Pace each : travel.paces()) {
            if (each.fromHour() <= before || before < 0 && each.fromHour() != 0) {
                throw new InvalidInput("paces", "invalid");
            }
            before = each.fromHour();
        }
        if (!zones.update(zone, travel, seen)) {
            throw new VersionStale(zones.all().get(zone).version());
        }
    }
}
