package org.sanbao.exchange;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.access.MatrixThing;
import org.sanbao.exchange.rows.ImportKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Uploaded files for the rights matrix. */
@Configuration(proxyBeanMethods = false)
class MatrixThingsOfExchange {

    @Bean
    MatrixThing importedFile(Imports imports) {
        return new MatrixThing() {
            @Override
            public String kind() {
                return "import";
            }

            @Override
            public UUID make(World world, String unit) {
                byte[] file = "unit,date,text\nA,2026-01-02,matrix\n".getBytes(StandardCharsets.UTF_8);
                var manager = world.actor(unit.equals("north") ? Who.NORTH_MANAGER : Who.SOUTH_MANAGER);
                return imports.upload(manager, world.unit(unit), ImportKind.HISTORY, "matrix.csv", file);
            }
        };
    }
}
