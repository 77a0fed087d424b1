package org.sanbao.regulation.drafts;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.access.MatrixThing;
import org.sanbao.regulation.Adoptions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Adoptions and drafts of the company's regulation, for the rights matrix; they belong to no unit. */
@Configuration(proxyBeanMethods = false)
class MatrixThingsOfDrafts {

    @Bean
    MatrixThing adoption(Adoptions adoptions) {
        return new Thing("adoption", world -> adoptions.all().getFirst().id());
    }

    @Bean
    MatrixThing draft(Adoptions adoptions, Drafts drafts) {
        return new Thing(
                "draft",
                world -> drafts.begin(
                        world.actor(Who.SERVICE_DEPARTMENT),
                        adoptions.all().getFirst().id(),
                        new DraftTerms(
                                "matrix",
                                false,
                                Set.of(),
                                Set.of(),
                                LocalDate.ofInstant(world.now(), ZoneOffset.UTC).plusDays(30))));
    }

    private record Thing(String kind, java.util.function.Function<World, UUID> making) implements MatrixThing {
        @Override
        public UUID make(World world, String unit) {
            return making.apply(world);
        }
    }
}
