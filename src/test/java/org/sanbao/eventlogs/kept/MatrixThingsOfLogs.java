package org.sanbao.eventlogs.kept;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.access.MatrixThing;
import org.springframework.stereotype.Component;

/** A log that somebody of the service department brought along for a unit, for the rights matrix. */
@Component
class MatrixThingsOfLogs implements MatrixThing {

    private static final byte[] LOG = "case,activity,time\n1,Asked,2026-01-01 09:00\n".getBytes(StandardCharsets.UTF_8);
    private static final Reading READING = new Reading("case", "activity", "time", null, "UTC", null, null);

    private final KeptLogs logs;

    MatrixThingsOfLogs(KeptLogs logs) {
        this.logs = logs;
    }

    @Override
    public String kind() {
        return "event-log";
    }

    @Override
    public UUID make(World world, String unit) {
        return logs.keep(world.actor(Who.SERVICE_DEPARTMENT), world.unit(unit), "matrix", "log.csv", LOG, READING);
    }
}
