package org.sanbao.matters;

import java.util.UUID;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.access.MatrixThing;
import org.sanbao.calls.vocabulary.Priority;
import org.sanbao.obligations.SmallRegulation;
import org.springframework.stereotype.Component;

/** A matter put to a unit's director, for the rights matrix. */
@Component
class MatrixThingsOfMatters implements MatrixThing {

    private final SmallRegulation some;
    private final Matters matters;
    private final MatterTable table;

    MatrixThingsOfMatters(SmallRegulation some, Matters matters, MatterTable table) {
        this.some = some;
        this.matters = matters;
        this.table = table;
    }

    @Override
    public String kind() {
        return "matter";
    }

    @Override
    public UUID make(World world, String unit) {
        some.adopt("matters", "PM");
        Who director = unit.equals("north") ? Who.NORTH_DIRECTOR : Who.SOUTH_DIRECTOR;
        UUID call = some.call(world.unit(unit), director, Priority.NORMAL);
        some.hoursPass();
        return matters.all(world.actor(director), null).stream()
                .map(MatterView::id)
                .filter(id -> table.find(id).orElseThrow().stream().equals(call))
                .findFirst()
                .orElseThrow();
    }
}
