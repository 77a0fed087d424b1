package org.sanbao.supervision.checks;

import java.util.UUID;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.access.MatrixThing;
import org.springframework.stereotype.Component;

/** An inspection, and a finding of one, for the rights matrix. */
@Component
class MatrixThingsOfChecks {

    @Component
    static class OfInspections implements MatrixThing {

        private final SomeChecks some;

        OfInspections(SomeChecks some) {
            this.some = some;
        }

        @Override
        public String kind() {
            return "inspection";
        }

        @Override
        public UUID make(World world, String unit) {
            return some.done(world.unit(unit), InspectionKind.SPOT, world.actor(Who.DEPUTY_GENERAL_MANAGER), "8")
                    .id();
        }
    }

    @Component
    static class OfFindings implements MatrixThing {

        private final SomeChecks some;

        OfFindings(SomeChecks some) {
            this.some = some;
        }

        @Override
        public String kind() {
            return "finding";
        }

        @Override
        public UUID make(World world, String unit) {
            return some.done(world.unit(unit), InspectionKind.SPOT, world.actor(Who.DEPUTY_GENERAL_MANAGER), "8")
                    .findings()
                    .getFirst()
                    .id();
        }
    }
}
