package org.sanbao.dispatch.travel;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.sanbao.customers.Zone;

/** Ways between some places at whatever hour: what they are reckoned by is read once, each way when it is asked for. For one thread. */
public final class Ways {

    private final Map<Zone, ZoneTravel> figures;
    private final Map<KnownLegs.Ends, KnownLegs.Leg> roads;
    private final ZoneId zone;
    private final StraightLine[] lines = new StraightLine[24];

    Ways(Map<Zone, ZoneTravel> figures, Map<KnownLegs.Ends, KnownLegs.Leg> roads, ZoneId zone) {
        this.figures = figures;
        this.roads = roads;
        this.zone = zone;
    }

    /** Door to door, parking there included; setting out then. */
    public int minutes(Waypoint from, Waypoint to, Instant at) {
        StraightLine line = line(at.atZone(zone).getHour());
        var road = roads.get(new KnownLegs.Ends(KnownLegs.place(from), KnownLegs.place(to)));
        return road == null ? line.minutes(from, to) : Math.ceilDiv(road.seconds(), 60) + line.parking(to);
    }

    private StraightLine line(int hour) {
        if (lines[hour] == null) {
            lines[hour] = new StraightLine(figures, hour);
        }
        return lines[hour];
    }
}
