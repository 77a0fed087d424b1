package org.sanbao.workorders;

import java.util.UUID;
import java.util.function.BiFunction;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.access.MatrixThing;
import org.sanbao.shared.Sight;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Jobs and visits for the rights matrix, given to the unit's technician. */
@Configuration(proxyBeanMethods = false)
class MatrixThingsOfWorkOrders {

    @Bean
    MatrixThing job(SomeJobs jobs) {
        return thing("job", (world, unit) -> jobs.assigned(clerk(unit), technician(unit)));
    }

    @Bean
    MatrixThing visit(SomeJobs jobs, Visits visits) {
        return thing("visit", (world, unit) -> visits.of(
                        jobs.assigned(clerk(unit), technician(unit)), Sight.everything("matrix"))
                .getFirst()
                .id());
    }

    private static Who clerk(String unit) {
        return unit.equals("north") ? Who.NORTH_CLERK : Who.SOUTH_CLERK;
    }

    private static Who technician(String unit) {
        return unit.equals("north") ? Who.NORTH_TECHNICIAN : Who.SOUTH_TECHNICIAN;
    }

    private static MatrixThing thing(String kind, BiFunction<World, String, UUID> make) {
        return new MatrixThing() {
            @Override
            public String kind() {
                return kind;
            }

            @Override
            public UUID make(World world, String unit) {
                return make.apply(world, unit);
            }
        };
    }
}
