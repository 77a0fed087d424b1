package org.sanbao.dispatch.plans;

import java.util.UUID;
import org.sanbao.World;
import org.sanbao.access.MatrixThing;
import org.sanbao.shared.Actor;
import org.springframework.stereotype.Component;

/** A plan asked for, for the rights matrix. */
@Component
class MatrixThingsOfPlans implements MatrixThing {

    private final Plans plans;

    MatrixThingsOfPlans(Plans plans) {
        this.plans = plans;
    }

    @Override
    public String kind() {
        return "plan";
    }

    @Override
    public UUID make(World world, String unit) {
        return plans.ask(Actor.sanbao("matrix"), world.unit(unit), null, 1, PlanReason.HAND, 1)
                .id();
    }
}
