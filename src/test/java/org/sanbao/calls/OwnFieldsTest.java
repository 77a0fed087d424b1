package org.sanbao.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanbao.tables.Tables.CALL;
import static org.sanbao.tables.Tables.CONSEQUENCE;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.sanbao.Browser;
import org.sanbao.DatabaseTest;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.journal.Recorded;
import org.sanbao.journal.Timeline;
import org.sanbao.obligations.Replay;
import org.sanbao.shared.Actor;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What the register's regulation asks beside what Sanbao itself fills: where it was bought, the order's number if online, how high one works. */
class OwnFieldsTest extends DatabaseTest {

    @Autowired
    World world;

    @Autowired
    SomeCalls some;

    @Autowired
    Timeline timeline;

    @Autowired
    Calls calls;

    @Autowired
    Replay replay;

    @Autowired
    DSLContext database;

    private static Map<String, Object> entry(Map<String, Object> own) {
        return new HashMap<>(Map.of(
                "newCustomer",
                Map.of("kind", "private", "name", "赵敏", "phones", List.of()),
                "channel",
                "phone",
                "fault",
                "不制冷",
                "own",
                own));
    }

    private Browser.Answer register(Map<String, Object> own) {
        return world.browser(Who.NORTH_CLERK).post("/api/calls", entry(own));
    }

    private UUID registered(Map<String, Object> own) {
        Browser.Answer made = register(own);
        assertThat(made.status()).as(String.valueOf(made.body())).isEqualTo(201);
        return UUID.fromString(made.body().get("id").asString());
    }

    private static List<String> wrong(Browser.Answer refused) {
        assertThat(refused.status()).isEqualTo(400);
        return StreamSupport.stream(refused.body().get("errors").spliterator(), false)
                .map(each ->
                        each.get("field").asString() + " " + each.get("code").asString())
                .sorted()
                .toList();
    }

    private JsonNode file(UUID call) {
        return world.browser(Who.NORTH_CLERK).get("/api/calls/" + call).body();
    }

    @Test
    void the_form_s_own_fields_are_told_in_the_reader_s_language() {
        JsonNode fields = world.browser(Who.NORTH_CLERK)
                .get("/api/fields/call-register?org=" + world.unit("north"))
                .body();

        assertThat(fields.findValuesAsString("id")).containsExactly("bought_at", "order_number", "work_height");
        assertThat(fields.get(0).get("label").asString()).isEqualTo("Bought at");
        assertThat(fields.get(0).get("choices").get(2).get("words").asString()).isEqualTo("Online");
        assertThat(fields.get(1).get("conditional").asBoolean()).isTrue();
        assertThat(fields.get(2).get("kind").asString()).isEqualTo("double");
        assertThat(fields.get(2).get("unit").asString()).isEqualTo("m");
    }

    @Test
    void answers_are_kept_typed_and_what_people_wrote_stays_out_of_the_journal() {
        UUID call = registered(Map.of("bought_at", "online", "order_number", " ＪＤ-88 ", "work_height", 3));

        JsonNode own = file(call).get("own");
        assertThat(own.get("bought_at").asString()).isEqualTo("online");
        assertThat(own.get("order_number").asString()).isEqualTo("JD-88");
        assertThat(own.get("work_height").doubleValue()).isEqualTo(3.0);
        Recorded event = timeline.of(call, some.clerk().sight()).getFirst();
        assertThat(event.changes().get("call"))
                .containsEntry("paper.call_register.bought_at", "online")
                .containsEntry("paper.call_register.work_height", 3.0);
        assertThat(event.toString()).doesNotContain("JD-88");
    }

    @Test
    void what_does_not_fit_is_refused_by_its_field_and_nothing_is_registered() {
        int before = database.fetchCount(CALL);

        assertThat(wrong(register(Map.of("bought_at", "moon", "work_height", "high", "colour", "red"))))
                .containsExactly("own.bought_at own-choice", "own.colour own-unknown", "own.work_height own-number");
        assertThat(wrong(register(Map.of("work_height", 301)))).containsExactly("own.work_height own-at-most");
        assertThat(wrong(register(Map.of("bought_at", "dealer", "order_number", "JD-1"))))
                .containsExactly("own.order_number own-not-asked");
        assertThat(database.fetchCount(CALL)).isEqualTo(before);
    }

    @Test
    void a_field_with_a_condition_is_asked_once_the_rest_makes_it_so() {
        Browser clerk = world.browser(Who.NORTH_CLERK);

        assertThat(clerk.get("/api/calls/asked").body().toString()).isEqualTo("[\"bought_at\",\"work_height\"]");
        assertThat(clerk.get("/api/calls/asked?own=bought_at:online&channel=phone")
                        .body()
                        .toString())
                .isEqualTo("[\"bought_at\",\"order_number\",\"work_height\"]");
    }

    private List<String> asked(String own) {
        return world.browser(Who.NORTH_CLERK)
                .get("/api/calls?" + own)
                .body()
                .get("rows")
                .findValuesAsString("id");
    }

    @Test
    void the_list_is_narrowed_by_them_and_taken_out_with_them() {
        UUID low = registered(Map.of("bought_at", "project", "work_height", 2.5));
        UUID high = registered(Map.of("bought_at", "project", "work_height", 12));
        UUID other = registered(Map.of("bought_at", "dealer", "work_height", 12));

        assertThat(asked("own=bought_at:project")).contains(low.toString(), high.toString());
        assertThat(asked("own=bought_at:project")).doesNotContain(other.toString());
        assertThat(asked("own=bought_at:project&own=work_height:5..")).containsExactly(high.toString());
        assertThat(asked("own=bought_at:project,work_height:..2.5")).containsExactly(low.toString());
        assertThat(world.browser(Who.SOUTH_CLERK)
                        .get("/api/calls?own=bought_at:project")
                        .body()
                        .get("rows"))
                .isEmpty();
        assertThat(world.browser(Who.NORTH_CLERK)
                        .get("/api/calls?own=colour:red")
                        .status())
                .isEqualTo(400);
        List<String> file = new String(
                        world.browser(Who.NORTH_CLERK)
                                .file(
                                        "/api/calls/file?own=work_height:12&columns=number,own.bought_at,own.work_height&sort=own.bought_at",
                                        "en"),
                        StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(file.getFirst()).endsWith(",Bought at,Working height (m)");
        assertThat(file.stream().skip(1).map(line -> line.substring(line.indexOf(',') + 1)))
                .containsExactly("Building project,12.0", "Dealer,12.0");
    }

    @Test
    void a_correction_keeps_what_stood_there_and_the_rule_hears_of_it() {
        UUID call = registered(Map.of("bought_at", "online", "order_number", "JD-77"));
        JsonNode line = file(call);
        var right = new HashMap<String, Object>(Map.of(
                "channel",
                "phone",
                "receivedAt",
                line.get("receivedAt").asString(),
                "fault",
                line.get("fault").asString(),
                "urgent",
                false,
                "why",
                "看错了订单",
                "own",
                Map.of("bought_at", "online", "order_number", "JD-78", "work_height", 4.5)));
        Browser.Answer corrected = world.browser(Who.NORTH_CLERK)
                .send("POST", "/api/calls/" + call + "/corrections", right, Map.of("If-Match", "\"1\""));

        assertThat(corrected.status()).as(String.valueOf(corrected.body())).isEqualTo(200);
        JsonNode changes = file(call).get("corrections").get(0).get("changes");
        Map<String, String> was = StreamSupport.stream(changes.spliterator(), false)
                .collect(Collectors.toMap(
                        each -> each.get("field").asString(),
                        each -> each.get("before").asString("") + " → "
                                + each.get("after").asString()));
        assertThat(was)
                .containsOnly(Map.entry("own.order_number", "JD-77 → JD-78"), Map.entry("own.work_height", " → 4.5"));
        List<Recorded> past = timeline.of(call, some.clerk().sight());
        assertThat(past.stream()
                        .filter(row -> row.type().equals("record.corrected"))
                        .map(row -> row.attributes().get("attribute")))
                .containsExactlyInAnyOrder("call.own-words", "paper.call_register.work_height");
        assertThat(past.getLast().changes().get("call")).containsEntry("paper.call_register.work_height", 4.5);
        assertThat(past.toString()).doesNotContain("JD-7");
    }

    @Test
    void work_at_height_is_told_the_director_and_a_replay_sees_the_answer_as_it_was() {
        UUID high = registered(Map.of("work_height", 2));
        UUID low = registered(Map.of("work_height", 1.9));

        assertThat(told(high)).contains("P1/director-hears-of-high-work");
        assertThat(told(low)).isNotEmpty().doesNotContain("P1/director-hears-of-high-work");
        assertThat(replay.compare().differences()).isEmpty();
    }

    private List<String> told(UUID call) {
        return database.select(CONSEQUENCE.RULE)
                .from(CONSEQUENCE)
                .where(CONSEQUENCE.STREAM.eq(call))
                .fetch(CONSEQUENCE.RULE);
    }

    @Test
    void what_follows_on_a_call_keeps_its_answers() {
        Actor clerk = some.clerk();
        UUID call = registered(Map.of("work_height", 6));
        calls.handOver(clerk, call, world.person(Who.NORTH_DIRECTOR), null);

        assertThat(timeline.of(call, clerk.sight()).getLast().changes().get("call"))
                .containsEntry("paper.call_register.work_height", 6.0);
    }
}
