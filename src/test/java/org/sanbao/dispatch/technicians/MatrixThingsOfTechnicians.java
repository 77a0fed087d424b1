package org.sanbao.dispatch.technicians;

import java.util.Locale;
import java.util.UUID;
import org.sanbao.World;
import org.sanbao.access.MatrixThing;
import org.sanbao.access.Staff;
import org.sanbao.shared.Actor;
import org.springframework.stereotype.Component;

/** Somebody who holds the role, for the rights matrix; not one of those who ask. */
@Component
class MatrixThingsOfTechnicians implements MatrixThing {

    private final Staff staff;

    MatrixThingsOfTechnicians(Staff staff) {
        this.staff = staff;
    }

    @Override
    public String kind() {
        return "technician";
    }

    @Override
    public UUID make(World world, String unit) {
        var details = new Staff.Details("Somebody", null, Locale.ENGLISH, null, null);
        return staff.join(Actor.sanbao("matrix"), world.unit(unit), "technician", details);
    }
}
