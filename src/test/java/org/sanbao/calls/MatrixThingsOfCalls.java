package org.sanbao.calls;

import java.util.UUID;
import java.util.function.BiFunction;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.access.MatrixThing;
import org.sanbao.customers.CustomerEntry;
import org.sanbao.customers.CustomerKind;
import org.sanbao.customers.Customers;
import org.sanbao.customers.SiteEntry;
import org.sanbao.customers.Zone;
import org.sanbao.customers.areas.AreaEntry;
import org.sanbao.customers.areas.ServiceAreas;
import org.sanbao.equipment.Equipment;
import org.sanbao.equipment.ProductEntry;
import org.sanbao.equipment.UnitEntry;
import org.sanbao.shared.Actor;
import org.sanbao.shared.Ids;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Customers, sites, areas, products, units in the field and calls for the rights matrix. A site belongs to the customer made for the same line. */
@Configuration(proxyBeanMethods = false)
class MatrixThingsOfCalls {

    private UUID customer;

    @Bean
    MatrixThing customer(Customers customers) {
        return thing("customer", (world, unit) -> {
            customer = customers.open(
                    clerk(world, unit),
                    world.unit(unit),
                    CustomerEntry.of(CustomerKind.PRIVATE, "Matrix", "13800138000"));
            return customer;
        });
    }

    @Bean
    MatrixThing site(Customers customers) {
        return thing(
                "site",
                (world, unit) -> customers.addSite(
                        clerk(world, unit), customer, SiteEntry.of("CN", Zone.URBAN, "Matrix Road 1")));
    }

    @Bean
    MatrixThing area(ServiceAreas areas) {
        return thing(
                "area",
                (world, unit) -> areas.add(
                        world.actor(unit.equals("north") ? Who.NORTH_DIRECTOR : Who.SOUTH_DIRECTOR),
                        world.unit(unit),
                        AreaEntry.of("Matrix", Zone.URBAN, "matrix")));
    }

    @Bean
    MatrixThing product(Equipment equipment) {
        return thing("product", (world, unit) -> equipment.addProduct(clerk(world, unit), model()));
    }

    @Bean
    MatrixThing unitInTheField(Equipment equipment) {
        return thing("equipment", (world, unit) -> equipment.add(clerk(world, unit), world.unit(unit), machine()));
    }

    @Bean
    MatrixThing call(Calls calls) {
        return thing("call", (world, unit) -> calls.register(
                        clerk(world, unit),
                        CallEntry.unknown(
                                CustomerEntry.of(CustomerKind.PRIVATE, "Matrix", "13800138000"),
                                SiteEntry.of("CN", Zone.URBAN, "Matrix Road 1"),
                                machine(),
                                "leak",
                                "It leaks"))
                .id());
    }

    private static Actor clerk(World world, String unit) {
        return world.actor(unit.equals("north") ? Who.NORTH_CLERK : Who.SOUTH_CLERK);
    }

    private static ProductEntry model() {
        return new ProductEntry("matrix", "M" + Ids.next(), null, 12);
    }

    private static UnitEntry machine() {
        return UnitEntry.of(model(), null);
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
