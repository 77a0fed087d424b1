package org.sanbao.people;

import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.access.MatrixThing;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Daily reports for the rights matrix, each of another day. */
@Configuration(proxyBeanMethods = false)
class MatrixThingsOfPeople {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final AtomicInteger DAYS = new AtomicInteger();

    @Bean
    MatrixThing technicianReport(SomeReports reports, TechnicianReportRepository rows) {
        return thing("technician-report", (world, unit) -> {
            Who technician = unit.equals("north") ? Who.NORTH_TECHNICIAN : Who.SOUTH_TECHNICIAN;
            LocalDate day = another(world, technician);
            reports.confirmed(technician, day);
            return rows.find(
                            world.person(technician),
                            day,
                            world.actor(technician).sight())
                    .orElseThrow()
                    .id();
        });
    }

    @Bean
    MatrixThing directorReport(SomeReports reports) {
        return thing("director-report", (world, unit) -> {
            Who director = unit.equals("north") ? Who.NORTH_DIRECTOR : Who.SOUTH_DIRECTOR;
            return reports.made(director, another(world, director));
        });
    }

    /** Whoever signs needs an account. */
    private static LocalDate another(World world, Who signer) {
        world.browser(signer);
        return FIRST.plusDays(DAYS.getAndIncrement());
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
