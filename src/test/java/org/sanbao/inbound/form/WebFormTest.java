package org.sanbao.inbound.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanbao.tables.Tables.INBOUND_USE;
import static org.sanbao.tables.Tables.INCOMING;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbao.Browser;
import org.sanbao.DatabaseTest;
import org.sanbao.Who;
import org.sanbao.World;
import org.springframework.beans.factory.annotation.Autowired;

/** The form on the web, over real HTTP, by somebody without an account. */
class WebFormTest extends DatabaseTest {

    private static final String REPORT = """
            {"name": "Li Ming", "phone": "13922220001", "address": "8 Yan'an Road", "product": "KFR-35GW",
             "fault": "drips water", "consent": true%s}""";

    @Autowired
    World world;

    @Autowired
    DSLContext database;

    @Autowired
    WebForms forms;

    private Browser customer;
    private String path;

    @BeforeEach
    void open() {
        database.deleteFrom(INBOUND_USE).execute();
        forms.open(world.actor(Who.ADMINISTRATOR), world.unit("north"), true);
        path = forms.all(world.actor(Who.ADMINISTRATOR)).stream()
                .filter(each -> each.org().equals(world.unit("north")))
                .map(each -> "/api/public" + each.path())
                .findFirst()
                .orElseThrow();
        customer = world.stranger();
    }

    @Test
    void a_report_with_a_photo_becomes_a_call_with_that_photo() {
        assertThat(customer.get(path).body().get("unit").asString()).isEqualTo("北方分公司");
        String receipt = receiptOf(send(REPORT.formatted(""), bitmap()));

        Browser clerk = world.browser(Who.NORTH_CLERK);
        var rows = clerk.get("/api/inbound").body().get("rows");
        var row = StreamSupport.stream(rows.spliterator(), false)
                .filter(each -> each.get("receipt").asString().equals(receipt))
                .findFirst()
                .orElseThrow();
        assertThat(row.get("files").asInt()).isEqualTo(1);
        String call = clerk.post(
                        "/api/inbound/" + row.get("id").asString() + "/register",
                        Map.of(
                                "channel", "phone",
                                "fault", "drips",
                                "newCustomer", Map.of("kind", "private", "name", "Li Ming")))
                .body()
                .get("id")
                .asString();

        var file = clerk.get("/api/calls/" + call).body();
        assertThat(file.get("channel").asString()).isEqualTo("web");
        assertThat(file.get("receivedAt")).isEqualTo(row.get("receivedAt"));
        var files = clerk.get("/api/attachments?stream=" + call).body();
        assertThat(files.size()).isEqualTo(1);
        assertThat(files.get(0).get("picture").asBoolean()).isTrue();
    }

    @Test
    void a_form_that_is_closed_or_was_never_there_answers_alike() {
        forms.open(world.actor(Who.ADMINISTRATOR), world.unit("north"), false);

        assertThat(customer.get(path).status()).isEqualTo(404);
        assertThat(send(REPORT.formatted(""), null).status()).isEqualTo(404);
        assertThat(customer.get("/api/public/report/never-there").body())
                .isEqualTo(customer.get(path).body());
    }

    @Test
    void what_is_amiss_is_named() {
        assertThat(fieldOf(send(REPORT.formatted("").replace("13922220001", "x"), null)))
                .isEqualTo("phone");
        assertThat(fieldOf(send(REPORT.formatted("").replace("true", "false"), null)))
                .isEqualTo("consent");
        assertThat(fieldOf(send(REPORT.formatted("").replace("Li Ming", "  "), null)))
                .isEqualTo("name");
        assertThat(fieldOf(send(REPORT.formatted(""), "no picture"))).isEqualTo("photos[0]");
    }

    @Test
    void what_is_no_form_or_breaks_off_is_refused_and_no_fault_of_ours() {
        assertThat(customer.post(path, Map.of("name", "Li Ming")).problem()).isEqualTo("request-not-understood");
        var torn = customer.send(
                "POST", path, "--b\r\nContent-", Map.of("Content-Type", "multipart/form-data; boundary=b"));
        assertThat(torn.status()).as(torn.toString()).isBetween(400, 415);
    }

    @Test
    void a_program_that_fills_in_everything_is_thanked_and_leaves_nothing() {
        int before = database.fetchCount(INCOMING);

        String receipt = receiptOf(send(REPORT.formatted(", \"website\": \"http://x\""), null));

        assertThat(receipt).matches("[2-9A-Z]{4}-[2-9A-Z]{4}");
        assertThat(database.fetchCount(INCOMING)).isEqualTo(before);
    }

    @Test
    void the_same_report_sent_twice_under_one_key_is_one() {
        int before = database.fetchCount(INCOMING);
        String first = receiptOf(send(REPORT.formatted(""), null, "report-key-1"));
        String again = receiptOf(send(REPORT.formatted(""), null, "report-key-1"));

        assertThat(again).isEqualTo(first);
        assertThat(database.fetchCount(INCOMING)).isEqualTo(before + 1);
    }

    @Test
    void who_reports_without_end_is_asked_to_wait() {
        int[] answers = new int[11];
        for (int i = 0; i < answers.length; i++) {
            answers[i] = send(REPORT.formatted(""), null).status();
        }
        assertThat(Arrays.copyOf(answers, 10)).containsOnly(200);
        assertThat(answers[10]).isEqualTo(429);
    }

    private static String receiptOf(Browser.Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.body().get("receipt").asString();
    }

    private static String fieldOf(Browser.Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        return answer.body().get("errors").get(0).get("field").asString();
    }

    private Browser.Answer send(String report, String photo) {
        return send(report, photo, "key-" + UUID.randomUUID());
    }

    private Browser.Answer send(String report, String photo, String key) {
        var form = new StringBuilder("--b\r\nContent-Disposition: form-data; name=\"report\"; filename=\"blob\"\r\n"
                + "Content-Type: application/json\r\n\r\n" + report + "\r\n");
        if (photo != null) {
            form.append("--b\r\nContent-Disposition: form-data; name=\"photos\"; filename=\"photo-1.jpg\"\r\n"
                    + "Content-Type: image/jpeg\r\n\r\n" + photo + "\r\n");
        }
        return customer.send(
                "POST",
                path,
                form.append("--b--\r\n").toString(),
                Map.of("Content-Type", "multipart/form-data; boundary=b", "Idempotency-Key", key));
    }

    /** One dark dot, all of whose bytes are ASCII, so that it travels in a text. */
    private static String bitmap() {
        byte[] bytes = new byte[58];
        bytes[0] = 'B';
        bytes[1] = 'M';
        bytes[2] = 58;
        bytes[10] = 54;
        bytes[14] = 40;
        bytes[18] = 1;
        bytes[22] = 1;
        bytes[26] = 1;
        bytes[28] = 24;
        bytes[34] = 4;
        return new String(bytes, StandardCharsets.US_ASCII);
    }
}
