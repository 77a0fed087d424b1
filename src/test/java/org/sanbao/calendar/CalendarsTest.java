package org.sanbao.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sanbao.DatabaseTest;
import org.sanbao.Who;
import org.sanbao.World;
import org.springframework.beans.factory.annotation.Autowired;

class CalendarsTest extends DatabaseTest {

    @Autowired
    private World world;

    @Autowired
    private Calendars calendars;

    @Test
    void a_unit_keeps_the_calendar_it_was_given_last_and_before_that_the_one_before() {
        UUID north = world.unit("north");
        UUID first = opened("first", north);
        Instant between = world.now();
        world.wait(Duration.ofDays(1));
        UUID second = opened("second", north);

        assertThat(calendars.of(List.of(north), between).orElseThrow().id()).isEqualTo(first);
        assertThat(calendars.of(List.of(north), world.now()).orElseThrow().id()).isEqualTo(second);
    }

    private UUID opened(String name, UUID unit) {
        Week week = Week.office(LocalDate.EPOCH, new Slot(9 * 60, 17 * 60));
        var content = new CalendarContent(name, ZoneId.of("Asia/Shanghai"), List.of(week), List.of(), List.of());
        return calendars.create(world.actor(Who.NORTH_MANAGER), unit, content, "test");
    }
}
