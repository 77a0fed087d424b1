package org.sanbao.dispatch.technicians;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.sanbao.tables.Tables.DISPATCH_TERM;
import static org.sanbao.tables.Tables.JOURNAL;
import static org.sanbao.tables.Tables.JOURNAL_ASIDE;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSON;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sanbao.DatabaseTest;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.calendar.CalendarContent;
import org.sanbao.calendar.Calendars;
import org.sanbao.calendar.DayException;
import org.sanbao.calendar.Slot;
import org.sanbao.calendar.Span;
import org.sanbao.calendar.Week;
import org.sanbao.dispatch.travel.Point;
import org.sanbao.shared.http.InvalidInput;
import org.sanbao.shared.http.NotVisible;
import org.sanbao.shared.http.VersionStale;
import org.springframework.beans.factory.annotation.Autowired;

class TechniciansTest extends DatabaseTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Point HOME = new Point(new BigDecimal("31.3"), new BigDecimal("120.6"));

    @Autowired
    World world;

    @Autowired
    Technicians technicians;

    @Autowired
    TechnicianFiles files;

    @Autowired
    Depots depots;

    @Autowired
    Calendars calendars;

    @Autowired
    DSLContext database;

    /** The Monday after next: far enough ahead of everything. */
    private LocalDate monday;

    @BeforeAll
    void the_branch_works_from_eight_to_five_and_knows_some_words() {
        monday = LocalDate.ofInstant(world.now(), ZONE).plusWeeks(1).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        var week = Week.office(LocalDate.of(2020, 1, 1), Slot.parse("08:00-12:00"), Slot.parse("13:00-17:00"));
        var holiday = DayException.holiday(monday.plusDays(2), "festival");
        calendars.create(
                world.actor(Who.NORTH_MANAGER),
                world.unit("north"),
                new CalendarContent("north", ZONE, List.of(week), List.of(holiday), List.of()),
                "test");
        term("skill", "gas");
        term("skill", "cooling");
        term("tool", "vacuum-pump");
        term("part", "door-seal");
    }

    private void term(String kind, String code) {
        database.insertInto(DISPATCH_TERM)
                .set(DISPATCH_TERM.KIND, kind)
                .set(DISPATCH_TERM.CODE, code)
                .set(DISPATCH_TERM.NAMES, JSON.valueOf("{\"en\":\"" + code + "\"}"))
                .execute();
    }

    private Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(ZONE).toInstant();
    }

    private Technician seenBy(Who reader, Who whom, LocalDate day) {
        return technicians
                .available(world.actor(reader), List.of(world.person(whom)), at(day, 0), at(day.plusDays(1), 0))
                .getFirst();
    }

    @Test
    void without_a_profile_one_works_from_the_depot_in_the_unit_s_hours_with_no_skills() {
        var depot = depots.place(world.actor(Who.SOUTH_DIRECTOR), world.unit("south"), 0, HOME);
        var south = seenBy(Who.SOUTH_DIRECTOR, Who.SOUTH_TECHNICIAN, monday);
        var north = seenBy(Who.NORTH_DIRECTOR, Who.NORTH_SECOND_TECHNICIAN, monday);

        assertThat(depot.version()).isEqualTo(1);
        assertThat(south.base()).isEqualTo(HOME);
        assertThat(south.skills()).isEmpty();
        assertThat(south.languages()).containsExactly("en");
        assertThat(north.base()).isNull();
        assertThat(north.shifts())
                .containsExactly(new Span(at(monday, 8), at(monday, 12)), new Span(at(monday, 13), at(monday, 17)));
        assertThatThrownBy(() -> depots.place(world.actor(Who.SOUTH_DIRECTOR), world.unit("south"), 0, HOME))
                .isInstanceOf(VersionStale.class);
    }

    @Test
    void a_file_is_changed_over_the_version_that_was_seen_and_tells_the_audit_what_it_was() {
        UUID who = world.person(Who.NORTH_TECHNICIAN);
        var director = world.actor(Who.NORTH_DIRECTOR);
        LocalDate expires = monday.plusDays(1);
        var profile = new Profile(
                Base.HOME,
                HOME,
                List.of("zh-CN", "en"),
                List.of("vacuum-pump"),
                List.of(new Skill("cooling", null, null), new Skill("gas", "G-17", expires)),
                List.of());

        files.change(director, who, 0, profile);
        files.keepHours(
                director,
                who,
                1,
                List.of(
                        new WeeklyShift(DayOfWeek.MONDAY, LocalTime.of(14, 0), LocalTime.of(22, 0)),
                        new WeeklyShift(DayOfWeek.WEDNESDAY, LocalTime.of(14, 0), LocalTime.of(22, 0)),
                        new WeeklyShift(DayOfWeek.SATURDAY, LocalTime.of(22, 0), LocalTime.of(6, 0))));
        files.keepStock(world.actor(Who.NORTH_TECHNICIAN), who, 2, Map.of("door-seal", 3));
        files.addShift(director, who, at(monday.plusDays(2), 9), at(monday.plusDays(2), 11));

        assertThatThrownBy(() -> files.change(director, who, 1, profile)).isInstanceOf(VersionStale.class);
        assertThatThrownBy(() -> files.addShift(director, who, at(monday.plusDays(2), 10), at(monday.plusDays(2), 12)))
                .isInstanceOf(ShiftsOverlap.class);
        var file = technicians.file(director, who);
        assertThat(file.version()).isEqualTo(3);
        assertThat(file.profile()).isEqualTo(profile);
        assertThat(file.stock()).isEqualTo(Map.of("door-seal", 3));
        var technician = seenBy(Who.NORTH_DIRECTOR, Who.NORTH_TECHNICIAN, monday);
        assertThat(technician.base()).isEqualTo(HOME);
        assertThat(technician.shifts()).containsExactly(new Span(at(monday, 14), at(monday, 22)));
        assertThat(technician.can("gas", at(expires, 23))).isTrue();
        assertThat(technician.can("gas", at(expires.plusDays(1), 0))).isFalse();
        assertThat(technician.can("welding", at(monday, 9))).isFalse();
        assertThat(seenBy(Who.NORTH_DIRECTOR, Who.NORTH_TECHNICIAN, monday.plusDays(2))
                        .shifts())
                .as("a holiday: only the extra hours")
                .containsExactly(new Span(at(monday.plusDays(2), 9), at(monday.plusDays(2), 11)));
        assertThat(seenBy(Who.NORTH_DIRECTOR, Who.NORTH_TECHNICIAN, monday.plusDays(6))
                        .shifts())
                .as("the night from Saturday")
                .containsExactly(new Span(at(monday.plusDays(6), 0), at(monday.plusDays(6), 6)));
        assertThat(changes(who)).containsExactly("extra-shift", "hours", "stock");
        assertThat(seenBy(Who.NORTH_ACCOUNTANT, Who.NORTH_TECHNICIAN, monday).base())
                .as("where a colleague lives")
                .isNull();
        assertThat(technicians
                        .file(world.actor(Who.NORTH_SECOND_TECHNICIAN), who)
                        .profile()
                        .home())
                .isNull();
    }

    /** Fields of which the audit knows the value after the latest changes, but those of the first. */
    private List<String> changes(UUID person) {
        return database.select(JOURNAL_ASIDE.FIELD)
                .from(JOURNAL_ASIDE)
                .join(JOURNAL)
                .on(JOURNAL.ID.eq(JOURNAL_ASIDE.ROW))
                .where(JOURNAL.STREAM.eq(person), JOURNAL.TYPE.eq("technician.changed"))
                .and(JOURNAL_ASIDE.FIELD.in("hours", "stock", "extra-shift"))
                .orderBy(JOURNAL_ASIDE.FIELD)
                .fetch(JOURNAL_ASIDE.FIELD);
    }

    @Test
    void unknown_words_and_areas_are_named_field_by_field() {
        var profile = new Profile(
                Base.HOME,
                null,
                List.of(),
                List.of("vacuum-pump", "hammer", "vacuum-pump"),
                List.of(new Skill("flying", null, null)),
                List.of(UUID.randomUUID()));

        var refusal = catchThrowableOfType(
                InvalidInput.class,
                () -> files.change(
                        world.actor(Who.NORTH_DIRECTOR), world.person(Who.NORTH_SECOND_TECHNICIAN), 0, profile));

        assertThat(refusal.fields())
                .extracting(field -> field.field() + " " + field.code())
                .containsExactly(
                        "tools[1] unknown",
                        "tools[2] named-twice",
                        "skills[0].code unknown",
                        "areas[0] unknown",
                        "home not-null");
    }

    @Test
    void only_technicians_in_sight_are_found() {
        var director = world.actor(Who.NORTH_DIRECTOR);

        assertThat(technicians.available(director, null, at(monday, 0), at(monday, 12)))
                .extracting(Technician::id)
                .contains(world.person(Who.NORTH_TECHNICIAN), world.person(Who.NORTH_SECOND_TECHNICIAN))
                .doesNotContain(world.person(Who.SOUTH_TECHNICIAN), world.person(Who.NORTH_CLERK));
        assertThatThrownBy(() -> technicians.file(director, world.person(Who.SOUTH_TECHNICIAN)))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> technicians.file(director, world.person(Who.NORTH_CLERK)))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> technicians.available(director, null, at(monday, 0), at(monday.plusDays(70), 0)))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void over_http_a_week_a_file_and_its_version() {
        var browser = world.browser(Who.SOUTH_DIRECTOR);
        UUID who = world.person(Who.SOUTH_TECHNICIAN);

        var week = browser.get("/api/dispatch/technicians?from=" + monday + "&days=7");
        var stale = browser.send(
                "PUT", "/api/dispatch/technicians/" + who + "/hours", "{\"hours\":[]}", Map.of("If-Match", "\"9\""));
        var written = browser.send(
                "PUT",
                "/api/dispatch/technicians/" + who + "/hours",
                "{\"hours\":[{\"weekday\":\"MONDAY\",\"starts\":\"08:00\",\"ends\":\"00:00\"}]}",
                Map.of("If-Match", "\"0\""));
        var wild = browser.get("/api/dispatch/technicians?from=+999999999-12-31");

        assertThat(week.status()).isEqualTo(200);
        assertThat(week.body().get("zone").asString()).isEqualTo("Asia/Shanghai");
        assertThat(week.body().get("technicians").get(0).get("id").asString()).isEqualTo(who.toString());
        assertThat(stale.status()).isEqualTo(412);
        assertThat(written.status()).as(written.toString()).isEqualTo(200);
        assertThat(written.body().get("hours").get(0).get("starts").asString()).startsWith("08:00");
        assertThat(wild.status()).isEqualTo(400);
    }
}
