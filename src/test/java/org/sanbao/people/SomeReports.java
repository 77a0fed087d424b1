package org.sanbao.people;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.obligations.Sweep;
import org.sanbao.obligations.WorkingHours;
import org.springframework.stereotype.Component;

/** Daily reports made by real commands of people who have an account. */
@Component
class SomeReports {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final List<Who> SIGNERS = List.of(
            Who.NORTH_TECHNICIAN,
            Who.NORTH_SECOND_TECHNICIAN,
            Who.NORTH_DIRECTOR,
            Who.NORTH_MANAGER,
            Who.CENTRE_DIRECTOR);

    private final World world;
    private final TechnicianReports technicians;
    private final DirectorReports directors;
    private final UnitDays days;
    private final WorkingHours hours;
    private final Sweep sweep;

    SomeReports(
            World world,
            TechnicianReports technicians,
            DirectorReports directors,
            UnitDays days,
            WorkingHours hours,
            Sweep sweep) {
        this.world = world;
        this.technicians = technicians;
        this.directors = directors;
        this.days = days;
        this.hours = hours;
        this.sweep = sweep;
    }

    LocalDate today() {
        return world.now().atZone(ZONE).toLocalDate();
    }

    /** Ten in the morning of the next working day; everybody who may sign a report has an account. */
    void nextWorkingDay() {
        SIGNERS.forEach(world::browser);
        var next = today().plusDays(1).atTime(10, 0).atZone(ZONE);
        while (!hours.nextAtWork(world.unit("north"), next.toInstant()).equals(next.toInstant())) {
            next = next.plusDays(1);
        }
        world.wait(Duration.between(world.now(), next.toInstant()));
        sweep.run();
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
