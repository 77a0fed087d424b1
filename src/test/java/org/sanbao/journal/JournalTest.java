package org.sanbao.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.sanbao.DatabaseTest;
import org.sanbao.shared.Actor;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.Ids;
import org.sanbao.shared.Money;
import org.sanbao.shared.Sight;
import org.sanbao.shared.http.NotVisible;
import org.sanbao.shared.vocabulary.Card;
import org.sanbao.shared.vocabulary.CardType;
import org.sanbao.shared.vocabulary.Event;
import org.sanbao.shared.vocabulary.EventType;
import org.springframework.beans.factory.annotation.Autowired;

class JournalTest extends DatabaseTest {

    @Autowired
    Journal journal;

    @Autowired
    Timeline timeline;

    @Autowired
    Verification verification;

    @Autowired
    Seals seals;

    @Autowired
    JournalCursors cursors;

    @Autowired
    BusinessClock clock;

    @Autowired
    DSLContext database;

    enum Colour {
        DARK_RED,
        GREEN
    }

    @EventType(
            value = "test.painted",
            cards = {"thing", "place"},
            means = "a thing was painted")
    record Painted(Colour colour, Money price, Integer coats, Boolean dry) implements Event {}

    @CardType(value = "thing", means = "a thing")
    record Thing(UUID id, Colour colour, UUID owner) implements Card {}

    private final Actor somebody = Actor.sanbao("test");
    private final UUID unit = Ids.next();

    private Recorded paint(UUID stream, Entry entry) {
        return transaction.execute(status -> journal.append(entry));
    }

    private Entry painted(UUID stream, Colour colour) {
        return Entry.of(stream, somebody, new Painted(colour, Money.of("12.5", "CNY"), 2, null))
                .in(unit)
                .with(new Thing(stream, colour, null));
    }

    @Test
    void a_row_keeps_what_was_said_in_plain_values() {
        UUID stream = Ids.next();
        paint(stream, painted(stream, Colour.DARK_RED));

        Recorded row = timeline.of(stream, Sight.everything("test")).getFirst();
        assertThat(row.n()).isEqualTo(1);
        assertThat(row.type()).isEqualTo("test.painted");
        assertThat(row.attributes())
                .isEqualTo(java.util.Map.of("colour", "dark-red", "price", "12.50 CNY", "coats", 2L));
        assertThat(row.refs()).isEqualTo(java.util.Map.of("thing", stream));
        assertThat(row.changes().get("thing"))
                .containsEntry("colour", "dark-red")
                .doesNotContainKey("owner");
    }

    @Test
    void cards_are_folded_and_found_again_by_the_next_command() {
        UUID stream = Ids.next();
        paint(stream, painted(stream, Colour.DARK_RED));
        paint(stream, painted(stream, Colour.GREEN));

        String colour = transaction.execute(
                status -> (String) journal.lock(stream).card("thing", stream).get("colour"));
        assertThat(colour).isEqualTo("green");
    }

    @Test
    void two_at_once_on_one_stream_follow_each_other() throws Exception {
        UUID stream = Ids.next();
        paint(stream, painted(stream, Colour.GREEN));
        List<Future<Recorded>> all = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 20; i++) {
                all.add(threads.submit(() -> paint(stream, painted(stream, Colour.GREEN))));
            }
        }
        for (var each : all) {
            each.get();
        }
        assertThat(timeline.of(stream, Sight.everything("test")))
                .extracting(Recorded::n)
                .containsExactlyElementsOf(
                        java.util.stream.IntStream.rangeClosed(1, 21).boxed().toList());
        assertThat(verification.verify(List.of()).findings())
                .extracting(Verification.Finding::stream)
                .doesNotContain(stream);
    }

    @Test
    void nothing_happens_in_the_future() {
        UUID stream = Ids.next();
        Instant later = clock.instant().plusSeconds(60);
        assertThatThrownBy(() -> paint(stream, painted(stream, Colour.GREEN).at(later)))
                .isInstanceOf(HappenedInTheFuture.class);
    }

    @Test
    void a_command_that_fails_leaves_no_trace() {
        UUID stream = Ids.next();
        assertThatThrownBy(() -> transaction.execute(status -> {
                    journal.append(painted(stream, Colour.GREEN));
                    throw new IllegalStateException("the command failed");
                }))
                .hasMessage("the command failed");
        assertThatThrownBy(() -> timeline.of(stream, Sight.everything("test"))).isInstanceOf(NotVisible.class);
    }

    @Test
    void a_stream_out_of_sight_is_as_if_it_were_not_there() {
        UUID stream = Ids.next();
        paint(stream, painted(stream, Colour.GREEN));
        assertThat(timeline.of(stream, Sight.units(java.util.Set.of(unit)))).hasSize(1);
        assertThatThrownBy(() -> timeline.of(stream, Sight.units(java.util.Set.of(Ids.next()))))
                .isInstanceOf(NotVisible.class);
    }

    @Test
    void the_database_refuses_to_rewrite_a_row() {
        UUID stream = Ids.next();
        paint(stream, painted(stream, Colour.GREEN));
        assertThatThrownBy(() -> database.execute("update journal set type = 'x' where stream = '" + stream + "'"))
                .hasStackTraceContaining("the journal only grows");
    }

    @Test
    void verification_finds_a_changed_an_inserted_and_a_removed_row_and_a_stream_gone_whole() {
        UUID changed = Ids.next();
        UUID shortened = Ids.next();
        UUID gone = Ids.next();
        for (UUID stream : List.of(changed, shortened, gone)) {
            paint(stream, painted(stream, Colour.GREEN));
            paint(stream, painted(stream, Colour.DARK_RED));
        }
        seals.seal();
        String root = seals.last().orElseThrow();
        assertThat(verification.verify(List.of(root)).isWhole()).isTrue();

        database.execute("alter table journal disable trigger journal_only_grows");
        try {
            database.execute("update journal set body = replace(body::text, 'green', 'white')::json where stream = '"
                    + changed + "' and n = 1");
            database.execute("delete from journal where stream = '" + shortened + "' and n = 2");
            database.execute("delete from journal where stream = '" + gone + "'");
            database.execute("delete from stream where id = '" + gone + "'");
        } finally {
            database.execute("alter table journal enable trigger journal_only_grows");
        }
        var report = verification.verify(List.of(root, "00ff"));
        assertThat(report.findings())
                .contains(
                        new Verification.Finding("row", changed, 1),
                        new Verification.Finding("stream-end", shortened, 2),
                        new Verification.Finding("root-kept-outside", null, 0));
        assertThat(report.findings()).extracting(Verification.Finding::what).contains("seal");
    }

    @Test
    void a_cursor_hands_out_every_row_once_also_when_a_reader_fails() {
        cursors.next("reader", 100_000, rows -> {});
        UUID stream = Ids.next();
        paint(stream, painted(stream, Colour.GREEN));
        paint(stream, painted(stream, Colour.GREEN));

        assertThatThrownBy(() -> cursors.next("reader", 1, rows -> {
                    throw new IllegalStateException("the reader failed");
                }))
                .hasMessage("the reader failed");
        var seen = new ArrayList<Recorded>();
        while (cursors.next("reader", 1, seen::addAll) > 0) {}
        assertThat(seen)
                .extracting(Recorded::stream, Recorded::n)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(stream, 1), org.assertj.core.groups.Tuple.tuple(stream, 2));
    }
}
