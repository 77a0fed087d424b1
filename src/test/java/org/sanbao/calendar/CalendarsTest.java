package org.sanbao.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
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

    @Test
    void a_file_is_shown_beside_what_stands_there_before_it_is_taken_over() {
        var manager = world.actor(Who.SOUTH_MANAGER);
        UUID calendar = openedBy(Who.SOUTH_MANAGER, "south", world.unit("south"));
        byte[] file = """
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:test
                BEGIN:VEVENT
                UID:1
                DTSTAMP:20260101T000000Z
                DTSTART;VALUE=DATE:20270501
                SUMMARY:Labour Day
                END:VEVENT
                END:VCALENDAR
                """.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);

        List<Calendars.FoundDay> before = calendars.previewDays(manager, calendar, file);
        assertThat(before)
                .containsExactly(new Calendars.FoundDay(
                        DayException.holiday(LocalDate.of(2027, 5, 1), "Labour Day"), null, List.of()));
        assertThat(calendars.latest(calendar).revision()).isEqualTo(1);

        calendars.importDays(manager, calendar, 1, file, new Calendars.Amendment("holidays", false));

        assertThat(calendars.previewDays(manager, calendar, file).getFirst().now())
                .isEqualTo(DayException.holiday(LocalDate.of(2027, 5, 1), "Labour Day"));
        assertThat(calendars.revisions(calendar))
                .extracting(Calendars.Revision::revision)
                .containsExactly(2, 1);
        assertThat(calendars.keepers())
                .filteredOn(keeper -> keeper.unit().equals(world.unit("south")))
                .extracting(Calendars.Keeper::calendar)
                .containsExactly(calendar);
    }

    private UUID opened(String name, UUID unit) {
        return openedBy(Who.NORTH_MANAGER, name, unit);
    }

    private UUID openedBy(Who who, String name, UUID unit) {
        Week week = Week.office(LocalDate.EPOCH, new Slot(9 * 60, 17 * 60));
        var content = new CalendarContent(name, ZoneId.of("Asia/Shanghai"), List.of(week), List.of(), List.of());
        return calendars.create(world.actor(who), unit, content, "test");
    }
}
