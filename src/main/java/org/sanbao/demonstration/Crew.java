package org.sanbao.demonstration;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.sanbao.dispatch.technicians.Absences;
import org.sanbao.dispatch.technicians.Base;
import org.sanbao.dispatch.technicians.Depots;
import org.sanbao.dispatch.technicians.Profile;
import org.sanbao.dispatch.technicians.Skill;
import org.sanbao.dispatch.technicians.TechnicianFiles;
import org.sanbao.dispatch.travel.Point;
import org.sanbao.shared.Actor;
import org.springframework.stereotype.Component;

/** The technicians of each branch: what they can do, where they live, what lies on their vans, and who is away these days. */
@Component
class Crew {

    private static final int FIRST_MORNING_MINUTES = 90;

    private final Company company;
    private final Depots depots;
    private final TechnicianFiles files;
    private final Absences absences;

    Crew(Company company, Depots depots, TechnicianFiles files, Absences absences) {
        this.company = company;
        this.depots = depots;
        this.files = files;
        this.absences = absences;
    }

    /**
     * Plans the first morning, on which the files are written, and the absences of the present.
     *
     * @param turn number of the branch, so that no two are manned alike
     */
    void plan(Stage stage, int turn, Mark.Life span) {
        Script.Unit branch = stage.branch();
        String director = company.holders(branch.key(), "service-director").getFirst();
        List<String> technicians = company.holders(branch.key(), "technician");
        List<DispatchScript.Fitter> crew = DispatchScript.read().crew();
        Instant morning = span.began().plusSeconds(60L * FIRST_MORNING_MINUTES);
        stage.agenda().at(morning, () -> {
            Actor by = company.actor(director);
            depots.place(by, by.unit(), 0, near(branch, BigDecimal.ZERO, BigDecimal.ZERO));
        });
        for (int i = 0; i < technicians.size(); i++) {
            String technician = technicians.get(i);
            DispatchScript.Fitter fitter = crew.get((i + turn) % crew.size());
            LocalDate present = day(span.ends(), stage);
            stage.agenda().at(morning, () -> {
                Actor by = company.actor(director);
                UUID person = company.person(technician);
                files.change(by, person, 0, profile(branch, fitter, present));
                files.keepStock(by, person, 1, fitter.stock());
                files.keepHours(by, person, 2, fitter.hours());
            });
            fitter.away().forEach(away -> beAway(stage, away, technician, director, span));
        }
    }

    private void beAway(Stage stage, DispatchScript.Away away, String technician, String director, Mark.Life span) {
        LocalDate present = day(span.ends(), stage);
        Instant until = start(present.plusDays(away.through() + 1L), stage);
        Instant from = away.from() == null ? null : start(present.plusDays(away.from()), stage);
        Instant told = span.ends().minusSeconds(60L * away.toldMinutesBefore());
        String by = from == null ? technician : director;
        stage.agenda()
                .at(
                        told,
                        () -> absences.record(
                                company.actor(by), company.person(technician), away.kind(), from, until, null));
    }

    private static Profile profile(Script.Unit branch, DispatchScript.Fitter fitter, LocalDate present) {
        Point home = fitter.north() == null ? null : near(branch, fitter.north(), fitter.east());
        List<Skill> skills = fitter.skills().stream()
                .map(each -> new Skill(
                        each.code(), each.certificate(), each.days() == null ? null : present.plusDays(each.days())))
                .toList();
        return new Profile(
                home == null ? Base.DEPOT : Base.HOME, home, fitter.languages(), fitter.tools(), skills, List.of());
    }

    /** So many degrees from the middle of the town. */
    private static Point near(Script.Unit branch, BigDecimal north, BigDecimal east) {
        return new Point(
                BigDecimal.valueOf(branch.latitude()).add(north),
                BigDecimal.valueOf(branch.longitude()).add(east));
    }

    private static LocalDate day(Instant at, Stage stage) {
        return LocalDate.ofInstant(at, ZoneId.of(stage.script().zone()));
    }

    private static Instant start(LocalDate day, Stage stage) {
        return day.atStartOfDay(ZoneId.of(stage.script().zone())).toInstant();
    }
}
