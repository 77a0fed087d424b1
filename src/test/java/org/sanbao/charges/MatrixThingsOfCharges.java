package org.sanbao.charges;

import java.util.UUID;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.access.MatrixThing;
import org.sanbao.obligations.SmallRegulation;
import org.springframework.stereotype.Component;

/** A charge proposed against a unit's technician, for the rights matrix. */
@Component
class MatrixThingsOfCharges implements MatrixThing {

    private final SmallRegulation some;
    private final ChargeTable table;

    MatrixThingsOfCharges(SmallRegulation some, ChargeTable table) {
        this.some = some;
        this.table = table;
    }

    @Override
    public String kind() {
        return "charge";
    }

    @Override
    public UUID make(World world, String unit) {
        some.adopt("charges", "PT");
        Who technician = unit.equals("north") ? Who.NORTH_TECHNICIAN : Who.SOUTH_TECHNICIAN;
        UUID call = some.call(technician);
        some.hoursPass();
        return table.own(world.person(technician), ChargeState.PROPOSED).stream()
                .filter(each -> each.getStream().equals(call))
                .findFirst()
                .orElseThrow()
                .getId();
    }
}
