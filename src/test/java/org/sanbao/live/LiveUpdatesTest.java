package org.sanbao.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.sanbao.Browser;
import org.sanbao.Browser.Messages;
import org.sanbao.DatabaseTest;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.access.Staff;
import org.sanbao.journal.Changes;
import org.sanbao.shared.Actor;
import org.sanbao.shared.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Who listens is told of what changed, and of nothing else. The journal is looked at when the test says so. */
@Timeout(60)
class LiveUpdatesTest extends DatabaseTest {

    private static final String FOLLOW = "/api/live?age=1";
    private static final Actor SANBAO = Actor.sanbao("test");

    @Autowired
    World world;

    @Autowired
    Changes changes;

    @Autowired
    LiveUpdates updates;

    @Autowired
    Staff staff;

    @Autowired
    DSLContext database;

    /** Opening an account is told, too: those who listen have theirs by then. */
    @BeforeAll
    void everybodyHasAnAccount() {
        for (Who who : Who.values()) {
            world.browser(who);
        }
    }

    private Messages listen(Who who) {
        return listen(world.browser(who), Map.of());
    }

    /** The first message says where the stream begins. */
    private Messages listen(Browser browser, Map<String, String> headers) {
        Messages stream = browser.follow(FOLLOW, headers);
        stream.next();
        return stream;
    }

    private void note(Actor by, String kind, UUID id, String unit) {
        transaction.executeWithoutResult(status -> changes.note(by, kind, id, world.unit(unit)));
    }

    private void noteFor(Who who, UUID id) {
        transaction.executeWithoutResult(status -> changes.noteFor(world.person(who), "notice", id));
    }

    private static List<String> words(JsonNode list) {
        var words = new ArrayList<String>();
        list.forEach(each -> words.add(each.asString()));
        return words;
    }

    @Test
    void an_event_reaches_those_who_see_its_unit_with_ids_and_kinds_only() {
        try (var clerk = listen(Who.NORTH_CLERK);
                var company = listen(Who.GENERAL_MANAGER)) {
            UUID person = staff.join(
                    world.actor(Who.NORTH_MANAGER),
                    world.unit("north"),
                    "technician",
                    new Staff.Details("新来的师傅", null, Locale.SIMPLIFIED_CHINESE, null, null));
            updates.look();

            JsonNode told = clerk.next().data();
            assertThat(words(told.get("ids"))).contains(person.toString());
            assertThat(words(told.get("kinds"))).contains("person", "duty");
            assertThat(told.toString()).doesNotContain("新来的师傅");
            assertThat(words(company.next().data().get("ids"))).contains(person.toString());
        }
    }

    @Test
    void nobody_learns_of_what_lies_outside_their_sight() {
        try (var north = listen(Who.NORTH_CLERK);
                var south = listen(Who.SOUTH_CLERK)) {
            UUID theirs = Ids.next();
            UUID ours = Ids.next();
            UUID message = Ids.next();
            note(SANBAO, "customer", theirs, "north");
            noteFor(Who.NORTH_CLERK, message);
            note(SANBAO, "unit", ours, "south");
            updates.look();

            assertThat(words(north.next().data().get("ids")))
                    .containsExactlyInAnyOrder(theirs.toString(), message.toString());
            JsonNode told = south.next().data();
            assertThat(words(told.get("ids"))).containsExactly(ours.toString());
            assertThat(words(told.get("kinds"))).containsExactly("unit");
        }
    }

    @Test
    void whose_duty_changes_is_told_so_and_nothing_of_the_case_out_of_sight() {
        UUID stream = Ids.next();
        database.execute("""
                insert into obligation (id, stream, unit, rule, edition, clause, subject_card, subject, member, trigger, cause, depth, raised,
                    started, time_limit, visible, calendar, revision, frozen, shares, deeds, state, warned, person)
                values (?, ?, ?, 'P1/arrive', 'P1@1.0#1', '19', 'call', ?, '', '', '{}', 0, now(), now(), '', now(), ?, 0, '[]', '[]', '[]', 'OPEN',
                    0, ?)
                """, stream, stream, world.unit("north"), stream, stream, world.person(Who.SOUTH_TECHNICIAN));
        try (var debtor = listen(Who.SOUTH_TECHNICIAN);
                var neighbour = listen(Who.SOUTH_CLERK)) {
            transaction.executeWithoutResult(status -> changes.noteDuties(Map.of(stream, world.unit("north"))));
            noteFor(Who.SOUTH_CLERK, Ids.next());
            updates.look();

            JsonNode told = debtor.next().data();
            assertThat(words(told.get("kinds"))).containsExactly("duty");
            assertThat(told.get("ids")).isEmpty();
            assertThat(words(neighbour.next().data().get("kinds"))).containsExactly("notice");
        }
    }

    @Test
    void own_deeds_are_told_as_such() {
        try (var clerk = listen(Who.NORTH_CLERK)) {
            UUID mine = Ids.next();
            UUID theirs = Ids.next();
            note(world.actor(Who.NORTH_CLERK), "customer", mine, "north");
            note(world.actor(Who.NORTH_MANAGER), "customer", theirs, "north");
            updates.look();

            JsonNode told = clerk.next().data();
            assertThat(words(told.get("ids"))).contains(mine.toString(), theirs.toString());
            assertThat(words(told.get("mine"))).containsExactly(mine.toString());
        }
    }

    @Test
    void a_stream_ends_when_its_session_does() {
        Browser leaving = world.browser(Who.NORTH_CLERK);
        try (var gone = listen(leaving, Map.of());
                var staying = listen(Who.NORTH_CLERK)) {
            leaving.delete("/api/session");
            assertThat(gone.next().data().get("ended").asString()).isEqualTo("signed-out");
            assertThat(gone.next()).isNull();

            noteFor(Who.NORTH_CLERK, Ids.next());
            updates.look();
            assertThat(staying.next().data().get("ids")).hasSize(1);
        }
    }

    @Test
    void a_stream_that_broke_off_is_taken_up_where_it_did() {
        Browser clerk = world.browser(Who.NORTH_CLERK);
        UUID missed = Ids.next();
        String place;
        try (var staying = listen(Who.NORTH_MANAGER)) {
            try (var stream = clerk.follow(FOLLOW, Map.of())) {
                place = stream.next().id();
            }
            note(SANBAO, "customer", missed, "north");
            updates.look();
            try (var again = clerk.follow(FOLLOW, Map.of("Last-Event-ID", place))) {
                assertThat(words(again.next().data().get("ids"))).containsExactly(missed.toString());
            }
            try (var again = clerk.follow(FOLLOW + "&after=" + place, Map.of())) {
                assertThat(words(again.next().data().get("ids"))).containsExactly(missed.toString());
            }
            assertThat(words(staying.next().data().get("ids"))).containsExactly(missed.toString());
        }
    }

    @Test
    void whoever_cannot_be_told_what_was_missed_reads_everything_again() {
        Browser clerk = world.browser(Who.NORTH_CLERK);
        for (String place : List.of("nonsense", "1-1", "999999999999999999-1", "-1--1")) {
            try (var stream = clerk.follow(FOLLOW, Map.of("Last-Event-ID", place))) {
                assertThat(stream.next().data().get("all").asBoolean())
                        .as(place)
                        .isTrue();
            }
        }
    }

    @Test
    void more_than_anybody_wants_to_hear_one_by_one_is_told_as_everything() {
        try (var clerk = listen(Who.NORTH_CLERK)) {
            transaction.executeWithoutResult(status -> {
                for (int i = 0; i < 501; i++) {
                    changes.note(SANBAO, "customer", Ids.next(), world.unit("north"));
                }
            });
            updates.look();
            assertThat(clerk.next().data().get("all").asBoolean()).isTrue();
        }
    }

    @Test
    void the_ninth_stream_of_an_account_takes_the_place_of_the_first() {
        var streams = new ArrayList<Messages>();
        for (int i = 0; i < 9; i++) {
            streams.add(listen(Who.SOUTH_ACCOUNTANT));
        }
        assertThat(streams.getFirst().next().data().get("ended").asString()).isEqualTo("crowded");
        noteFor(Who.SOUTH_ACCOUNTANT, Ids.next());
        updates.look();
        streams.subList(1, 9)
                .forEach(each -> assertThat(each.next().data().get("kinds")).hasSize(1));
        streams.forEach(Messages::close);
    }

    @Test
    void proxies_are_told_to_pass_it_on_at_once() {
        try (var stream = listen(Who.NORTH_CLERK)) {
            assertThat(stream.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith("text/event-stream");
            assertThat(stream.headers().firstValue("X-Accel-Buffering")).contains("no");
            assertThat(stream.headers().firstValue("Cache-Control").orElseThrow())
                    .contains("no-store");
        }
    }
}
