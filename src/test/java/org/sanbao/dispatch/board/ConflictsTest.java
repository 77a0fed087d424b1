package org.sanbao.dispatch.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanbao.dispatch.board.Conflict.Kind;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sanbao.calendar.Span;
import org.sanbao.dispatch.technicians.Absence;
import org.sanbao.dispatch.technicians.AbsenceKind;
import org.sanbao.dispatch.technicians.Skill;
import org.sanbao.dispatch.technicians.Technician;
import org.sanbao.dispatch.travel.Point;
import org.sanbao.dispatch.travel.Waypoint;
import org.sanbao.workorders.JobState;
import org.sanbao.workorders.vocabulary.JobKind;

/** Each conflict alone: a wish against which nothing stands, and one thing made otherwise. */
class ConflictsTest {

    private static final Instant EIGHT = Instant.parse("2026-11-23T08:00:00Z");
    private static final UUID HERE = UUID.randomUUID();
    private static final Waypoint TOWN = new Waypoint(31.2, 121.4, null);
    private static final Waypoint FAR = new Waypoint(31.3, 121.6, null);
    private static final BoardJob.Need PLAIN = new BoardJob.Need(60, 1, List.of(), List.of(), Map.of(), HERE, null);

    /** Half an hour between two places, nothing on the spot. */
    private final Conflicts conflicts = new Conflicts((from, to, at) ->
            from == null || to == null ? OptionalInt.empty() : OptionalInt.of(from.equals(to) ? 0 : 30));

    @Test
    void nothing_stands_against_a_free_hour() {
        assertThat(found(job(PLAIN), at(1), 1)).isEmpty();
    }

    @Test
    void two_things_at_a_time() {
        assertThat(found(job(PLAIN), at(1), 1, taken(1, 2, TOWN))).containsExactly(Kind.OVERLAP);
        assertThat(found(job(PLAIN), at(1), 1, taken(0, 1, TOWN), taken(2, 3, TOWN)))
                .as("what ends when it begins does not meet it")
                .isEmpty();
    }

    @Test
    void outside_working_hours_and_away() {
        assertThat(found(job(PLAIN), at(9), 1)).containsExactly(Kind.OFF_SHIFT);
        assertThat(found(job(PLAIN), new Span(hour(7), hour(7).plusSeconds(5400)), 1))
                .as("it must fit in whole")
                .containsExactly(Kind.OFF_SHIFT);
        assertThat(found(job(PLAIN), at(5), 1)).containsExactly(Kind.ABSENT);
    }

    @Test
    void the_way_there_and_the_way_on() {
        assertThat(found(job(PLAIN), at(1), 1, taken(0, 1, FAR))).containsExactly(Kind.TRAVEL_BEFORE);
        assertThat(found(job(PLAIN), at(1), 1, taken(2, 3, FAR))).containsExactly(Kind.TRAVEL_AFTER);
        assertThat(found(job(PLAIN), at(2), 1, taken(0, 1, FAR))).isEmpty();
        assertThat(found(job(PLAIN), at(1), 1, taken(0, 1, null)))
                .as("nobody knows how long the way from nowhere is")
                .isEmpty();
        assertThat(conflicts
                        .of(wish(job(PLAIN), at(1), 1, taken(0, 1, FAR)))
                        .getFirst()
                        .minutes())
                .isEqualTo(30);
    }

    @Test
    void later_than_the_clause_allows() {
        var due = new Due(hour(1), "P1", "1.0", "19", true);
        assertThat(found(job(PLAIN).with(PLAIN, due, due), at(1), 1))
                .as("on the dot is in time")
                .isEmpty();
        var late = conflicts.of(wish(job(PLAIN).with(PLAIN, due, due), at(2), 1));
        assertThat(late).singleElement().satisfies(each -> {
            assertThat(each.kind()).isEqualTo(Kind.LATE);
            assertThat(each.minutes()).isEqualTo(60);
            assertThat(each.due().clause()).isEqualTo("19");
        });
    }

    @Test
    void not_when_the_customer_was_told_and_not_before_it_can_be_done() {
        assertThat(found(promised(hour(3), hour(4)), at(2), 1)).containsExactly(Kind.WINDOW);
        assertThat(found(promised(hour(1), hour(2)), at(2), 1)).isEmpty();
        var need = new BoardJob.Need(60, 1, List.of(), List.of(), Map.of(), HERE, hour(2));
        assertThat(found(job(need), at(1), 1)).containsExactly(Kind.EARLY);
    }

    @Test
    void what_the_technician_lacks() {
        var need = new BoardJob.Need(
                60,
                2,
                List.of("gas", "power"),
                List.of("ladder"),
                Map.of("seal", 2, "fuse", 1),
                UUID.randomUUID(),
                null);
        var lacking = conflicts.of(wish(job(need), at(1), 1));
        assertThat(lacking)
                .extracting(Conflict::kind)
                .containsExactly(Kind.SKILL, Kind.TOOL, Kind.PART, Kind.TERRITORY, Kind.HELP);
        assertThat(lacking).extracting(Conflict::what).containsExactly("power", "ladder", "seal", null, null);
        assertThat(found(job(need), at(1), 2)).doesNotContain(Kind.HELP);
    }

    private List<Kind> found(BoardJob job, Span hours, int people, Conflicts.Taken... taken) {
        return conflicts.of(wish(job, hours, people, taken)).stream()
                .map(Conflict::kind)
                .toList();
    }

    private static Conflicts.Wish wish(BoardJob job, Span hours, int people, Conflicts.Taken... taken) {
        return new Conflicts.Wish(job, LANE, hours, people, List.of(taken));
    }

    private static Conflicts.Taken taken(int from, int to, Waypoint place) {
        return new Conflicts.Taken("another", hour(from), hour(to), place);
    }

    private static Instant hour(int n) {
        return EIGHT.plus(Duration.ofHours(n));
    }

    private static Span at(int n) {
        return new Span(hour(n), hour(n + 1));
    }

    private static final Technician LANE = new Technician(
            UUID.randomUUID(),
            "A",
            UUID.randomUUID(),
            "U",
            ZoneId.of("Asia/Shanghai"),
            new Point(new BigDecimal("31.2"), new BigDecimal("121.4")),
            List.of(
                    new Skill("gas", "G-1", LocalDate.parse("2026-11-23")),
                    new Skill("power", "P-1", LocalDate.parse("2026-11-22"))),
            Set.of(),
            Map.of("seal", 1, "fuse", 1),
            Set.of(HERE),
            List.of(),
            List.of(new Span(hour(0), hour(5)), new Span(hour(6), hour(8))),
            List.of(new Absence(UUID.randomUUID(), hour(5), hour(6), AbsenceKind.LEAVE, null)));

    private static BoardJob promised(Instant from, Instant to) {
        return job(PLAIN, from, to);
    }

    private static BoardJob job(BoardJob.Need need) {
        return job(need, null, null);
    }

    private static BoardJob job(BoardJob.Need need, Instant promisedFrom, Instant promisedTo) {
        return new BoardJob(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                "1",
                "1",
                JobKind.REPAIR,
                JobState.DRAWN_UP,
                "C",
                null,
                null,
                "fault",
                false,
                TOWN,
                need,
                null,
                null,
                promisedFrom,
                promisedTo,
                null,
                null,
                null,
                false,
                false,
                1);
    }
}
