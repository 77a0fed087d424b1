package org.sanbao.workshop;

import java.util.UUID;
import java.util.function.BiFunction;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.access.MatrixThing;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Goods for the rights matrix, taken in or about to be, by the unit's technician. */
@Configuration(proxyBeanMethods = false)
class MatrixThingsOfWorkshop {

    @Bean
    MatrixThing item(SomeGoods goods) {
        return thing("item", (world, unit) -> goods.takenIn(clerk(unit), technician(unit)));
    }

    @Bean
    MatrixThing takenJob(SomeGoods goods) {
        return thing("taken-job", (world, unit) -> goods.job(clerk(unit), technician(unit)));
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
