package org.sanbao.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class HolidayFileTest {

    private static final List<Slot> HOURS = List.of(Slot.parse("08:30-12:00"), Slot.parse("13:30-17:30"));
    private static final CalendarContent OFFICE = new CalendarContent(
            "office",
            ZoneId.of("Asia/Shanghai"),
            List.of(Week.office(LocalDate.of(2000, 1, 1), HOURS.get(0), HOURS.get(1))),
            List.of(),
            List.of());

    private static List<DayException> read(String file) {
        return HolidayFile.read(file.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8), OFFICE);
    }

    @Test
    void days_off_and_make_up_days_as_published() {
        var days = read("""
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:test
                BEGIN:VEVENT
                UID:1
                DTSTAMP:20260101T000000Z
                DTSTART;VALUE=DATE:20261001
                DTEND;VALUE=DATE:20261004
                SUMMARY:国庆节
                END:VEVENT
                BEGIN:VEVENT
                UID:2
                DTSTAMP:20260101T000000Z
                DTSTART;VALUE=DATE:20261010
                SUMMARY:国庆节 班
                END:VEVENT
                END:VCALENDAR
                """);
        assertThat(days)
                .containsExactly(
                        DayException.holiday(LocalDate.of(2026, 10, 1), "国庆节"),
                        DayException.holiday(LocalDate.of(2026, 10, 2), "国庆节"),
                        DayException.holiday(LocalDate.of(2026, 10, 3), "国庆节"),
                        DayException.works(LocalDate.of(2026, 10, 10), DayException.Kind.MAKEUP, "国庆节 班", HOURS));
    }

    @Test
    void what_is_no_calendar_is_refused() {
        assertThatThrownBy(() -> read("name,day\nspring,2026-02-17\n")).isInstanceOf(CalendarNotUnderstood.class);
    }
}
