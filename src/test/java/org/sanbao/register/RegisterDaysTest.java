package org.sanbao.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbao.DatabaseTest;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.calls.Calls;
import org.sanbao.calls.CancelReason;
import org.sanbao.documents.NotYoursToSign;
import org.sanbao.obligations.ObligationView;
import org.sanbao.obligations.Obligations;
import org.sanbao.obligations.Sweep;
import org.sanbao.obligations.WorkingHours;
import org.sanbao.shared.http.InvalidInput;
import org.sanbao.shared.http.NotVisible;
import org.sanbao.workorders.SomeJobs;
import org.springframework.beans.factory.annotation.Autowired;

class RegisterDaysTest extends DatabaseTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Autowired
    private World world;

    @Autowired
    private SomeJobs jobs;

    @Autowired
    private Calls calls;

    @Autowired
    private RegisterDays days;

    @Autowired
    private Obligations obligations;

    @Autowired
    private Sweep sweep;

    @Autowired
    private WorkingHours hours;

    /** A new working day for each test, ten in the morning. */
    @BeforeEach
    void nextWorkingDay() {
        world.browser(Who.NORTH_CLERK);
        world.browser(Who.NORTH_DIRECTOR);
        var next =
                world.now().atZone(ZONE).toLocalDate().plusDays(1).atTime(10, 0).atZone(ZONE);
        while (!hours.nextAtWork(world.unit("north"), next.toInstant()).equals(next.toInstant())) {
            next = next.plusDays(1);
        }
        world.wait(Duration.between(world.now(), next.toInstant()));
        sweep.run();
    }

    @Test
    void the_comparison_finds_what_nobody_was_sent_for_and_settles_the_duty() {
        UUID waiting = jobs.call(Who.NORTH_CLERK);
        jobs.assigned(Who.NORTH_CLERK, Who.NORTH_TECHNICIAN);
        UUID withdrawn = jobs.call(Who.NORTH_CLERK);
        calls.cancel(world.actor(Who.NORTH_CLERK), withdrawn, CancelReason.WITHDRAWN, null);

        var before = day();
        assertThat(before.lines()).hasSize(3);
        assertThat(before.undispatched()).isEqualTo(1);
        assertThat(before.lines())
                .filteredOn(line -> line.finding() == RegisterLine.Finding.NO_VOUCHER)
                .extracting(RegisterLine::call)
                .containsExactly(waiting);
        assertThat(owed("reconcile-register").status()).isEqualTo("open");
        assertThat(owed("reconcile-register").title().path())
                .startsWith("/register?unit=")
                .endsWith("&day=" + today());

        days.compare(north(), today(), clerk());

        assertThat(day().compared().undispatched()).isEqualTo(1);
        assertThat(owed("reconcile-register").status()).isEqualTo("met");
    }

    @Test
    void a_day_may_be_compared_again_and_the_last_word_counts() {
        days.compare(north(), today(), clerk());
        jobs.call(Who.NORTH_CLERK);
        days.compare(north(), today(), clerk());
        assertThat(day().compared().undispatched()).isEqualTo(1);
    }

    @Test
    void the_sheet_goes_to_the_department_once_signed_by_its_keeper() throws Exception {
        jobs.call(Who.NORTH_CLERK);
        assertThatThrownBy(() -> days.send(north(), today(), World.PASSWORD, world.actor(Who.NORTH_DIRECTOR)))
                .isInstanceOf(NotYoursToSign.class);
        Callable<String> send = () -> {
            try {
                days.send(north(), today(), World.PASSWORD, clerk());
                return "sent";
            } catch (RegisterSentAlready second) {
                return "refused";
            }
        };
        try (var both = Executors.newFixedThreadPool(2)) {
            List<Future<String>> ended = both.invokeAll(List.of(send, send));
            assertThat(List.of(ended.get(0).get(), ended.get(1).get())).containsExactlyInAnyOrder("sent", "refused");
        }
        assertThat(day().sheet().frozen()).isTrue();
        assertThat(day().sheet().state()).isEqualTo("submitted");
        assertThat(owed("register-to-department").status()).isEqualTo("met");
        assertThat(days.day(north(), today(), world.actor(Who.SERVICE_DEPARTMENT))
                        .sentAt())
                .isNotNull();
    }

    @Test
    void neither_tomorrow_nor_anothers_register_nor_a_unit_without_one() {
        assertThatThrownBy(() -> days.compare(north(), today().plusDays(1), clerk()))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> days.day(world.unit("south"), null, clerk())).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> days.day(world.unit("service"), null, world.actor(Who.SERVICE_DEPARTMENT)))
                .isInstanceOf(UnitKeepsNoRegister.class);
        assertThat(days.keepers(clerk())).extracting(RegisterDays.Keeper::unit).containsExactly(north());
    }

    private RegisterDays.Day day() {
        return days.day(north(), null, clerk());
    }

    private UUID north() {
        return world.unit("north");
    }

    private org.sanbao.shared.Actor clerk() {
        return world.actor(Who.NORTH_CLERK);
    }

    private LocalDate today() {
        return world.now().atZone(ZONE).toLocalDate();
    }

    /** Today's duty of this rule. */
    private ObligationView owed(String rule) {
        return obligations.ofCase(north(), clerk()).stream()
                .filter(duty -> duty.rule().equals(rule))
                .filter(duty -> !duty.started().atZone(ZONE).toLocalDate().isBefore(today()))
                .findFirst()
                .orElseThrow();
    }
}
