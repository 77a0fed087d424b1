package org.sanbao.inbound;

import java.util.List;
import java.util.UUID;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.access.MatrixThing;
import org.sanbao.access.keys.ApiKeys;
import org.sanbao.access.keys.KeyKind;
import org.sanbao.calls.vocabulary.Channel;
import org.sanbao.shared.Actor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/** Things that came in, and keys, for the rights matrix. */
@Configuration(proxyBeanMethods = false)
class MatrixThingsOfInbound {

    private interface Made {
        UUID make(World world, String unit);
    }

    @Bean
    MatrixThing incoming(Arrivals arrivals, TransactionTemplate transaction) {
        return thing("incoming", (world, unit) -> {
            var arrival = new Arrival(
                    world.unit(unit),
                    Channel.WEB,
                    world.now(),
                    new Arrival.Sender("Matrix", "13800138000", null, null),
                    new Arrival.Matter("Washer", null, null, "It leaks"),
                    List.of(),
                    Arrival.Remark.NONE);
            return transaction.execute(
                    status -> arrivals.arrive(Actor.sanbao("matrix"), arrival).id());
        });
    }

    @Bean
    MatrixThing key(ApiKeys keys) {
        return thing("key", (world, unit) -> keys.make(
                        world.actor(Who.ADMINISTRATOR), world.unit(unit), KeyKind.TELEPHONY, "Matrix")
                .id());
    }

    private static MatrixThing thing(String kind, Made made) {
        return new MatrixThing() {
            @Override
            public String kind() {
                return kind;
            }

            @Override
            public UUID make(World world, String unit) {
                return made.make(world, unit);
            }
        };
    }
}
