package org.sanbao.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.sanbao.people.Confirmation;
import org.sanbao.people.DirectorReports;
import org.sanbao.people.OwnWork;
import org.sanbao.people.TechnicianReports;
import org.sanbao.people.UnitDays;
import org.sanbao.register.RegisterDays;
import org.sanbao.shared.Actor;
import org.sanbao.supervision.monthly.Remarks;
import org.sanbao.supervision.monthly.SupervisionReports;
import org.sanbao.workorders.vocabulary.Category;
import org.springframework.stereotype.Component;

/**
 * What a branch writes down of its day: the technicians' reports and the register in the evening, the director's report the next morning.
 * Some of it comes a day later, some never. After the last day of a month the business department reports on it.
 */
@Component
class Evenings {

    private static final int CLOSING = 17 * 60 + 30;

    /** Of the business department. */
    private static final String ASSESSOR = "business";

    private final Company company;
    private final TechnicianReports technicians;
    private final DirectorReports directors;
    private final UnitDays days;
    private final RegisterDays register;
    private final SupervisionReports supervision;

    Evenings(
            Company company,
            TechnicianReports technicians,
            DirectorReports directors,
            UnitDays days,
            RegisterDays register,
            SupervisionReports supervision) {
        this.company = company;
        this.technicians = technicians;
        this.directors = directors;
        this.days = days;
        this.register = register;
        this.supervision = supervision;
    }

    /** @param next the working day after it */
    void plan(Stage stage, LocalDate day, LocalDate next) {
        for (String technician : company.holders(stage.branch().key(), "technician")) {
            if (!stage.onceIn(40)) {
                Instant moment = stage.onceIn(12) ? stage.at(next, 8 * 60 + 45) : stage.at(day, CLOSING - 15);
                stage.agenda().at(moment, () -> confirm(stage, day, company.actor(technician)));
            }
        }
        String clerk = company.clerk(stage.branch());
        if (!stage.onceIn(15)) {
            stage.agenda()
                    .at(stage.at(day, CLOSING - 10), () -> register.compare(unit(clerk), day, company.actor(clerk)));
        }
        Instant morning = stage.at(next, stage.onceIn(14) ? 20 * 60 : 8 * 60 + 50);
        stage.agenda().at(morning, () -> register.send(unit(clerk), day, password(stage), company.actor(clerk)));
        String director =
                company.holders(stage.branch().key(), "service-director").getFirst();
        Instant made = stage.at(next, stage.onceIn(12) ? 19 * 60 : 9 * 60 + 20);
        stage.agenda().at(made, () -> make(stage, day, company.actor(director), made));
        YearMonth month = YearMonth.from(day);
        if (!month.equals(YearMonth.from(next))) {
            stage.agenda().at(stage.at(next, 11 * 60), () -> supervise(stage, unit(clerk), month));
        }
    }

    private void supervise(Stage stage, UUID unit, YearMonth month) {
        Actor by = company.actor(ASSESSOR);
        String seen = supervision.month(unit, month, by).seen();
        var said = new Remarks(stage.script().assessment(), null, null);
        supervision.make(unit, new SupervisionReports.Making(month, seen, said, password(stage)), by);
    }

    private void confirm(Stage stage, LocalDate day, Actor by) {
        List<OwnWork> own = stage.onceIn(3)
                ? List.of(new OwnWork(
                        Category.D,
                        20 + stage.dice().nextInt(50),
                        stage.any(stage.script().chores())))
                : List.of();
        String seen = technicians.own(day, by).fingerprint();
        technicians.confirm(new Confirmation(day, seen, own, null, password(stage)), by);
    }

    private void make(Stage stage, LocalDate day, Actor by, Instant moment) {
        String seen = days.day(null, day, by).seen();
        var report = directors.make(new DirectorReports.Making(day, seen, null, password(stage)), by);
        String manager = company.holders(stage.branch().key(), "branch-manager").getFirst();
        Instant signed = moment.plusSeconds(60L * (stage.onceIn(10) ? 60 * 26 : 45));
        stage.agenda().at(signed, () -> {
            Actor reader = company.actor(manager);
            String content =
                    days.day(null, day, reader).made().getFirst().paper().content();
            directors.sign(report, content, password(stage), reader);
        });
    }

    private UUID unit(String account) {
        return company.actor(account).unit();
    }

    private static String password(Stage stage) {
        return stage.script().password();
    }
}
