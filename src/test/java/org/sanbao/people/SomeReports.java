package org.sanbao.people;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sanbao.Who;
import org.sanbao.World;
import org.springframework.stereotype.Component;

/** Daily reports made by real commands of people who have an account. */
@Component
class SomeReports {

    private final World world;
    private final TechnicianReports technicians;
    private final DirectorReports directors;
    private final UnitDays days;

    SomeReports(World world, TechnicianReports technicians, DirectorReports directors, UnitDays days) {
        this.world = world;
        this.technicians = technicians;
        this.directors = directors;
        this.days = days;
    }

    UUID confirmed(Who technician, LocalDate day) {
        return confirmed(technician, day, List.of(), null);
    }

    /** The paper. */
    UUID confirmed(Who technician, LocalDate day, List<OwnWork> own, String remark) {
        var by = world.actor(technician);
        String seen = technicians.own(day, by).fingerprint();
        return technicians.confirm(new Confirmation(day, seen, own, remark, World.PASSWORD), by);
    }

    /** The report's id. */
    UUID made(Who director, LocalDate day) {
        var by = world.actor(director);
        String seen = days.day(null, day, by).seen();
        return directors.make(new DirectorReports.Making(day, seen, null, World.PASSWORD), by);
    }
}
