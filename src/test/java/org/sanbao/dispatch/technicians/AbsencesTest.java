package org.sanbao.dispatch.technicians;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.sanbao.tables.Tables.JOURNAL;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sanbao.DatabaseTest;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.shared.NotAllowed;
import org.sanbao.shared.http.NotVisible;
import org.springframework.beans.factory.annotation.Autowired;

class AbsencesTest extends DatabaseTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Autowired
    private World world;

    @Autowired
    private Technicians technicians;

    @Autowired
    private Absences absences;

    @Autowired
    private DSLContext database;

    private LocalDate soon;

    @BeforeAll
    void far_enough_ahead_of_everything() {
        soon = LocalDate.ofInstant(world.now(), ZONE).plusWeeks(2);
    }

    @Test
    void absences_overlap_by_interval_and_the_refusal_names_the_other() {
        UUID who = world.person(Who.SOUTH_TECHNICIAN);
        var director = world.actor(Who.SOUTH_DIRECTOR);
        LocalDate day = soon.plusWeeks(1);
        absences.record(director, who, AbsenceKind.TRAINING, at(day, 9), at(day.plusDays(3), 9), null);

        for (var hours : List.of(List.of(-5, 100), List.of(10, 20), List.of(70, 80), List.of(-3, 1))) {
            Instant from = at(day, 9).plus(Duration.ofHours(hours.getFirst()));
            Instant until = at(day, 9).plus(Duration.ofHours(hours.getLast()));
            var refusal = catchThrowableOfType(
                    AwayAlready.class, () -> absences.record(director, who, AbsenceKind.LEAVE, from, until, null));
            assertThat(refusal).as(hours.toString()).isNotNull();
            assertThat(refusal.arguments()).containsEntry("from", day + " 09:00");
        }
        absences.record(director, who, AbsenceKind.LEAVE, at(day.plusDays(3), 9), at(day.plusDays(4), 9), null);
        absences.record(director, who, AbsenceKind.LEAVE, at(day, 5), at(day, 9), null);
    }

    @Test
    void two_at_once_cannot_send_somebody_away_twice() throws InterruptedException {
        UUID who = world.person(Who.CENTRE_TECHNICIAN);
        var director = world.actor(Who.CENTRE_DIRECTOR);
        var kept = new AtomicInteger();
        var refused = new AtomicInteger();
        var start = new CountDownLatch(1);
        try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 4; i++) {
                int hour = 8 + i;
                both.submit(() -> {
                    start.await();
                    try {
                        absences.record(director, who, AbsenceKind.LEAVE, at(soon, hour), at(soon, hour + 4), null);
                        kept.incrementAndGet();
                    } catch (AwayAlready other) {
                        refused.incrementAndGet();
                    }
                    return null;
                });
            }
            start.countDown();
        }

        assertThat(kept.get()).isEqualTo(1);
        assertThat(refused.get()).isEqualTo(3);
    }

    @Test
    void who_falls_ill_says_so_oneself_and_only_who_manages_people_reads_why() {
        UUID who = world.person(Who.NORTH_SECOND_TECHNICIAN);
        var self = world.actor(Who.NORTH_SECOND_TECHNICIAN);
        LocalDate today = LocalDate.ofInstant(world.now(), ZONE);

        UUID absence = absences.record(self, who, AbsenceKind.SICK, null, at(today.plusDays(3), 0), "fever");

        assertThat(ofToday(Who.NORTH_SECOND_TECHNICIAN, who).kind()).isEqualTo(AbsenceKind.SICK);
        assertThat(ofToday(Who.NORTH_MANAGER, who).note()).isEqualTo("fever");
        assertThat(ofToday(Who.NORTH_DIRECTOR, who).kind()).isEqualTo(AbsenceKind.OTHER);
        assertThat(ofToday(Who.NORTH_DIRECTOR, who).note()).isNull();
        assertThat(technicians
                        .file(world.actor(Who.NORTH_TECHNICIAN), who)
                        .absences()
                        .getFirst()
                        .note())
                .isNull();
        assertThat(database.select(JOURNAL.BODY)
                        .from(JOURNAL)
                        .where(JOURNAL.STREAM.eq(who), JOURNAL.TYPE.eq("technician.absent"))
                        .fetchSingle()
                        .value1()
                        .toString())
                .doesNotContain("sick")
                .doesNotContain("fever")
                .contains(absence.toString());
        assertThat(technicians
                        .available(
                                world.actor(Who.NORTH_DIRECTOR),
                                List.of(who),
                                at(today.plusDays(1), 0),
                                at(today.plusDays(2), 0))
                        .getFirst()
                        .shifts())
                .isEmpty();
        assertThatThrownBy(
                        () -> absences.record(self, who, AbsenceKind.LEAVE, at(soon, 0), at(soon.plusDays(1), 0), null))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> absences.record(
                        self,
                        who,
                        AbsenceKind.SICK,
                        world.now().minus(Duration.ofDays(2)),
                        world.now().minus(Duration.ofDays(1)),
                        null))
                .isInstanceOf(NotAllowed.class);

        absences.end(self, who, absence, null);

        assertThat(database.fetchCount(JOURNAL, JOURNAL.STREAM.eq(who).and(JOURNAL.TYPE.eq("technician.back"))))
                .isEqualTo(1);
        assertThatThrownBy(() -> absences.end(self, who, absence, world.now().plusSeconds(60)))
                .isInstanceOfAny(AbsenceIsOver.class, NotVisible.class);
    }

    private Absence ofToday(Who reader, UUID who) {
        return technicians
                .available(
                        world.actor(reader),
                        List.of(who),
                        world.now(),
                        world.now().plusSeconds(3600))
                .getFirst()
                .absences()
                .getFirst();
    }

    private Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(ZONE).toInstant();
    }
}
