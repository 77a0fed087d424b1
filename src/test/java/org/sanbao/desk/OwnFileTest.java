package org.sanbao.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.sanbao.Browser;
import org.sanbao.DatabaseTest;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.access.KeptAbout;
import org.sanbao.access.Staff;
import org.sanbao.shared.Sight;
import org.sanbao.shared.Texts;
import org.springframework.beans.factory.annotation.Autowired;

class OwnFileTest extends DatabaseTest {

    /** Tables that name people as those who did something for a case: the journal tells that, under what the person did. */
    private static final Set<String> TOLD_BY_THE_JOURNAL =
            Set.of("call", "call_correction", "call_draft", "call_note", "consent", "import_batch", "register_day");

    @Autowired
    World world;

    @Autowired
    Staff staff;

    @Autowired
    DSLContext database;

    @Autowired
    List<KeptAbout> modules;

    @Test
    void everybody_reads_what_is_kept_about_themselves_and_nothing_about_others() {
        write(Who.NORTH_TECHNICIAN, "+8613911112222");
        write(Who.NORTH_CLERK, "+8613933334444");

        String file = world.browser(Who.NORTH_CLERK).get("/api/me/file").body().toString();

        assertThat(file).contains("+8613933334444").doesNotContain("+8613911112222");
        assertThat(file).contains("north-clerk").doesNotContain("north-technician");
        assertThat(file).doesNotContain(world.person(Who.NORTH_TECHNICIAN).toString());
    }

    @Test
    void it_has_the_posts_the_account_the_sessions_and_what_was_recorded() {
        var parts = world.browser(Who.SOUTH_MANAGER).get("/api/me/file").body().get("parts");

        var filled = new TreeSet<String>();
        parts.forEach(part -> {
            if (part.get("rows").size() > 0) {
                filled.add(part.get("part").asString());
            }
        });
        assertThat(filled).contains("person", "posts", "account", "sessions", "recorded-about-you");
    }

    @Test
    void it_is_downloaded_as_a_file() {
        var answer = world.browser(Who.NORTH_DIRECTOR).get("/api/me/file/download");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Disposition"))
                .startsWith("attachment")
                .contains(".json");
        assertThat(answer.body().get("name").asString()).isNotBlank();
    }

    @Test
    void signing_out_everywhere_else_leaves_this_browser_signed_in() {
        Browser elsewhere = world.browser(Who.NORTH_ACCOUNTANT);
        Browser here = world.browser(Who.NORTH_ACCOUNTANT);
        assertThat(here.get("/api/me/sessions").body().get(0).get("here").asBoolean())
                .isTrue();
        assertThat(here.get("/api/me/sessions").body().size()).isEqualTo(2);

        assertThat(here.post("/api/me/sessions/end-others", Map.of()).status()).isEqualTo(204);

        assertThat(elsewhere.get("/api/me/sessions").status()).isEqualTo(401);
        assertThat(here.get("/api/me/sessions").body().size()).isEqualTo(1);
    }

    @Test
    void no_table_that_names_people_is_left_out() {
        Set<String> shown = modules.stream()
                .flatMap(module -> module.tables().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        shown.addAll(TOLD_BY_THE_JOURNAL);

        assertThat(shown)
                .as("a table refers to people: show its rows in a KeptAbout, or say here why the journal tells it all")
                .containsAll(tablesThatReferToPeople());
    }

    @Test
    void every_part_and_column_has_words() {
        var texts = new Texts();
        var someone = world.actor(Who.NORTH_TECHNICIAN);
        assertThat(modules.stream().flatMap(module -> module.parts(someone, 1).stream()))
                .allSatisfy(part -> {
                    assertThat(texts.has("own-file.part." + part.name()))
                            .as(part.name())
                            .isTrue();
                    assertThat(part.columns())
                            .allSatisfy(column -> assertThat(texts.has("own-file.column." + column.name()))
                                    .as(column.name())
                                    .isTrue());
                });
    }

    private Set<String> tablesThatReferToPeople() {
        return new TreeSet<>(database.fetch("""
                        select distinct referring.relname
                        from pg_constraint
                        join pg_class referring on referring.oid = conrelid
                        join pg_class referred on referred.oid = confrelid
                        where contype = 'f' and referred.relname = 'person'
                        """).getValues(0, String.class));
    }

    private void write(Who who, String phone) {
        UUID id = world.person(who);
        var now = staff.person(id, Sight.everything("test"));
        var details = new Staff.Details(now.name(), null, Locale.ENGLISH, null, phone);
        staff.change(world.actor(Who.NORTH_MANAGER), id, now.version(), details);
    }
}
