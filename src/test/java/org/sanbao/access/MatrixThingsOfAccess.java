package org.sanbao.access;

import java.util.Locale;
import java.util.UUID;
import java.util.function.BiFunction;
import org.sanbao.World;
import org.sanbao.access.session.TestAccounts;
import org.sanbao.shared.Actor;
import org.sanbao.shared.Ids;
import org.sanbao.shared.Sight;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Units, people and posts for the rights matrix. */
@Configuration(proxyBeanMethods = false)
class MatrixThingsOfAccess {

    @Bean
    MatrixThing unit() {
        return thing("unit", World::unit);
    }

    @Bean
    MatrixThing person(Staff staff) {
        return thing("person", (world, unit) -> join(staff, world, unit));
    }

    @Bean
    MatrixThing personWithAccount(Staff staff, TestAccounts accounts) {
        return thing("person with account", (world, unit) -> {
            UUID person = join(staff, world, unit);
            accounts.open(person, "matrix-" + Ids.next(), World.PASSWORD);
            return person;
        });
    }

    @Bean
    MatrixThing post(Staff staff, Posts posts) {
        return thing("post", (world, unit) -> {
            UUID person = join(staff, world, unit);
            posts.give(Actor.sanbao("matrix"), person, "technician", world.unit(unit));
            return staff.person(person, Sight.everything("matrix"))
                    .posts()
                    .getFirst()
                    .id();
        });
    }

    private static UUID join(Staff staff, World world, String unit) {
        var details = new Staff.Details("Somebody", null, Locale.ENGLISH, null, null);
        return staff.join(Actor.sanbao("matrix"), world.unit(unit), null, details);
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
