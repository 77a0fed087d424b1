package org.sanbao.obligations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sanbao.DatabaseTest;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.calendar.CalendarContent;
import org.sanbao.calendar.Calendars;
import org.sanbao.calendar.DayException;
import org.sanbao.calendar.Slot;
import org.sanbao.calendar.Week;
import org.sanbao.customers.Zone;
import org.springframework.beans.factory.annotation.Autowired;

/** What the page says an amendment would do is what it then does. */
class CalendarEffectTest extends DatabaseTest {

    @Autowired
    World world;

    @Autowired
    SomeDuties duties;

    @Autowired
    Calendars calendars;

    @Autowired
    CalendarEffect effects;

    @Autowired
    Sweep sweep;

    @BeforeAll
    void begin() {
        duties.inAnotherYear();
    }

    @Test
    void a_holiday_that_moves_open_deadlines_moves_those_it_was_said_to_move_and_to_where() {
        var manager = world.actor(Who.NORTH_MANAGER);
        Week week = Week.office(LocalDate.EPOCH, Slot.parse("08:30-12:00"), Slot.parse("13:30-17:30"));
        var content = new CalendarContent("North", SomeDuties.ZONE, List.of(week), List.of(), List.of());
        UUID calendar = calendars.create(manager, world.unit("north"), content, "test");
        duties.tuesday();
        UUID call = duties.register(Zone.SUBURBAN);
        ObligationView before = duties.arrival(call);
        LocalDate tomorrow = LocalDate.ofInstant(world.now(), SomeDuties.ZONE).plusDays(1);
        var days = List.of(
                DayException.holiday(LocalDate.ofInstant(world.now(), SomeDuties.ZONE), "Typhoon"),
                DayException.holiday(tomorrow, "Typhoon"));
        var wanted = new CalendarContent("North", SomeDuties.ZONE, List.of(week), days, List.of());

        CalendarEffect.Effect effect = effects.of(calendar, wanted, manager);

        assertThat(effect.running()).isPositive();
        assertThat(effect.earlier()).isZero();
        var told = effect.first().stream()
                .filter(each -> each.obligation().equals(before.id()))
                .findFirst()
                .orElseThrow();
        assertThat(told.from()).isEqualTo(before.due());
        assertThat(told.to()).isAfter(before.due());
        assertThat(duties.arrival(call).due()).as("asking changes nothing").isEqualTo(before.due());

        calendars.amend(manager, calendar, 1, wanted, new Calendars.Amendment("typhoon", true));
        world.wait(Duration.ofSeconds(2)); // the sweep stays a second behind the clock
        sweep.run();

        assertThat(duties.arrival(call).due()).isEqualTo(told.to());
    }

    @Test
    void an_amendment_that_leaves_open_deadlines_alone_leaves_them_alone() {
        var manager = world.actor(Who.SOUTH_MANAGER);
        Week week = Week.office(LocalDate.EPOCH, Slot.parse("08:30-17:30"));
        var content = new CalendarContent("South", SomeDuties.ZONE, List.of(week), List.of(), List.of());
        UUID calendar = calendars.create(manager, world.unit("south"), content, "test");

        assertThat(effects.of(calendar, content, manager)).isEqualTo(new CalendarEffect.Effect(0, 0, 0, 0, List.of()));
    }
}
