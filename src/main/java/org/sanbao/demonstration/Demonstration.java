package org.sanbao.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Executors;
import org.sanbao.notices.Notices;
import org.sanbao.obligations.CarryingOut;
import org.sanbao.obligations.Sweep;
import org.sanbao.shared.PersistedClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets the demonstration company live some months by real commands, up to now. */
@Component
class Demonstration {

    private static final int SEED = 19860425;
    private static final int DAYS = 120;

    private final PersistedClock clock;
    private final Sweep sweep;
    private final CarryingOut carrying;
    private final Mark mark;
    private final Company company;
    private final Groundwork groundwork;
    private final Market market;
    private final Crew crew;
    private final Life life;
    private final Evenings evenings;
    private final Inspecting inspecting;
    private final Amending amending;
    private final Notices notices;
    private final TransactionTemplate transaction;

    Demonstration(
            PersistedClock clock,
            Sweep sweep,
            CarryingOut carrying,
            Mark mark,
            Company company,
            Groundwork groundwork,
            Market market,
            Crew crew,
            Life life,
            Evenings evenings,
            Inspecting inspecting,
            Amending amending,
            Notices notices,
            TransactionTemplate transaction) {
        this.clock = clock;
        this.sweep = sweep;
        this.carrying = carrying;
        this.mark = mark;
        this.company = company;
        this.groundwork = groundwork;
        this.market = market;
        this.crew = crew;
        this.life = life;
        this.evenings = evenings;
        this.inspecting = inspecting;
        this.amending = amending;
        this.notices = notices;
        this.transaction = transaction;
    }

    /** Founds the company as it was some months ago; its people can sign in from then on. */
    void found(Script script) {
        Instant now = clock.instant();
        Instant began = dayOff(now.minus(DAYS, ChronoUnit.DAYS), ZoneId.of(script.zone()));
        clock.at(
                began,
                () -> transaction.executeWithoutResult(status -> {
                    mark.begin(began, now);
                    company.found(script);
                }));
    }

    /** That moment, or as long before it as it takes: founded on a working day everybody would owe the reports of a day nobody worked. */
    private static Instant dayOff(Instant moment, ZoneId zone) {
        Instant day = moment;
        while (Days.isWorkday(LocalDate.ofInstant(day, zone))) {
            day = day.minus(1, ChronoUnit.DAYS);
        }
        return day;
    }

    /**
     * Tells the days from then to now. The branches live side by side, day by day; each evening what fell due is worked off and what follows
     * from it carried out, so that those who do so at other times must rest meanwhile.
     *
     * @param calls about how many are registered in that time; two in five come from a customer who rang before
     */
    void live(Script script, int calls) throws InterruptedException {
        rest(true);
        try {
            Mark.Life span = mark.life().orElseThrow();
            ZoneId zone = ZoneId.of(script.zone());
            var dice = new SplittableRandom(SEED);
            List<Stage> stages = script.units().stream()
                    .filter(Script.Unit::keepsRegister)
                    .map(branch -> stage(script, branch, zone, dice.split()))
                    .toList();
            clock.at(
                    span.began(),
                    () -> transaction.executeWithoutResult(status -> {
                        groundwork.lay();
                        market.stock(
                                script,
                                company.actor(company.clerk(stages.getFirst().branch())));
                    }));
            for (int i = 0; i < stages.size(); i++) {
                crew.plan(stages.get(i), i, span);
            }
            stages.forEach(stage -> plan(stage, calls / stages.size(), span, zone));
            amending.plan(stages.getFirst(), workdays(span, zone));
            LocalDate first = span.began().atZone(zone).toLocalDate();
            for (int day = 1; mark.life().stream().anyMatch(each -> !each.isWhole()); day++) {
                Instant evening = first.plusDays(day).atStartOfDay(zone).toInstant();
                live(stages, evening.isBefore(span.ends()) ? evening : span.ends());
            }
        } finally {
            rest(false);
        }
    }

    private void rest(boolean wanted) {
        sweep.rest(wanted);
        carrying.rest(wanted);
    }

    private Stage stage(Script script, Script.Unit branch, ZoneId zone, SplittableRandom dice) {
        return new Stage(script, branch, new Agenda(clock, transaction), new Days(zone, dice), dice);
    }

    private void live(List<Stage> stages, Instant evening) throws InterruptedException {
        try (var branches = Executors.newVirtualThreadPerTaskExecutor()) {
            branches.invokeAll(stages.stream()
                    .map(stage -> Executors.callable(() -> stage.agenda().until(evening)))
                    .toList());
        }
        clock.at(evening, () -> {
            sweep.run();
            carrying.run();
            transaction.executeWithoutResult(status -> looked(stages.getFirst().script(), evening));
            mark.lived(evening);
        });
    }

    /** What somebody was told a day ago has been read by now. */
    private void looked(Script script, Instant evening) {
        script.people()
                .forEach(each -> notices.readAll(company.actor(each.account()), evening.minus(1, ChronoUnit.DAYS)));
    }

    /** The customers come in the first hour, the calls on working days from then on. */
    private void plan(Stage stage, int calls, Mark.Life span, ZoneId zone) {
        List<Market.Owner> owners = market.plan(stage, company.clerk(stage.branch()), span.began(), calls * 3 / 5);
        List<LocalDate> workdays = workdays(span, zone);
        for (int i = 0; i + 1 < workdays.size(); i++) {
            evenings.plan(stage, workdays.get(i), workdays.get(i + 1));
            inspecting.plan(stage, workdays.get(i), workdays.get(i + 1));
        }
        for (int i = 0; i < calls; i++) {
            LocalDate day = workdays.get((int) ((long) i * workdays.size() / calls));
            life.ring(stage, stage.days().during(day), owners);
        }
    }

    /** From the day after the first hour to the last. */
    private static List<LocalDate> workdays(Mark.Life span, ZoneId zone) {
        LocalDate first = span.began().plus(Duration.ofHours(1)).atZone(zone).toLocalDate();
        LocalDate last = span.ends().atZone(zone).toLocalDate();
        return first.plusDays(1)
                .datesUntil(last.plusDays(1))
                .filter(Days::isWorkday)
                .toList();
    }
}
