package org.sanbao.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sanbao.Altered.with;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sanbao.DatabaseTest;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.calls.vocabulary.Channel;
import org.sanbao.customers.CustomerEntry;
import org.sanbao.customers.CustomerKind;
import org.sanbao.customers.Customers;
import org.sanbao.customers.SiteEntry;
import org.sanbao.customers.Zone;
import org.sanbao.equipment.Equipment;
import org.sanbao.equipment.ProductEntry;
import org.sanbao.equipment.UnitEntry;
import org.sanbao.journal.Recorded;
import org.sanbao.journal.Timeline;
import org.sanbao.obligations.ObligationView;
import org.sanbao.obligations.Obligations;
import org.sanbao.shared.Actor;
import org.sanbao.shared.Ids;
import org.sanbao.shared.NotAllowed;
import org.sanbao.shared.http.InvalidInput;
import org.sanbao.shared.http.NotVisible;
import org.sanbao.shared.http.VersionMissing;
import org.sanbao.shared.http.VersionStale;
import org.springframework.beans.factory.annotation.Autowired;

/** A line of the register is put right: what it said before stays, and duties follow what is right. */
class CorrectionsTest extends DatabaseTest {

    @Autowired
    Calls calls;

    @Autowired
    CallReader reader;

    @Autowired
    Corrections corrections;

    @Autowired
    Customers customers;

    @Autowired
    Equipment equipment;

    @Autowired
    Obligations obligations;

    @Autowired
    Timeline timeline;

    @Autowired
    World world;

    private Actor clerk() {
        return world.actor(Who.NORTH_CLERK);
    }

    private UUID registered() {
        return registered("W" + Ids.next(), "S1");
    }

    private UUID registered(String model, String serial) {
        var unit = UnitEntry.of(new ProductEntry("washer", model, null, 12), serial);
        var entry = CallEntry.unknown(
                CustomerEntry.of(CustomerKind.PRIVATE, "李娜", "13800138000"),
                SiteEntry.of("CN", Zone.SUBURBAN, "郊区路 1 号"),
                unit,
                "leak",
                "漏水");
        return calls.register(clerk(), entry).id();
    }

    private CallFile file(UUID call) {
        return reader.file(clerk(), call);
    }

    private CallCorrection as(CallFile file, UUID site, UUID unit, Instant receivedAt, boolean urgent, String fault) {
        return new CallCorrection(
                site,
                unit,
                file.caller(),
                file.callerPhone(),
                Channel.PHONE,
                receivedAt,
                file.symptom(),
                fault,
                urgent,
                null,
                "听错了");
    }

    private CallCorrection unchanged(CallFile file) {
        return as(file, file.site().id(), file.unit().id(), file.receivedAt(), file.urgent(), file.fault());
    }

    private void correct(UUID call, CallCorrection right) {
        corrections.correct(clerk(), call, "\"" + file(call).version() + "\"", right);
    }

    private ObligationView arrival(UUID call) {
        return obligations.ofCase(call, clerk()).stream()
                .filter(each -> each.clause().equals("19") && each.due() != null)
                .findFirst()
                .orElseThrow();
    }

    private List<String> corrected(UUID call) {
        return timeline.of(call, clerk().sight()).stream()
                .filter(row -> row.type().equals("record.corrected"))
                .map(row -> (String) row.attributes().get("attribute"))
                .toList();
    }

    @Test
    void another_place_moves_the_deadline_and_what_was_written_before_stays() {
        UUID call = registered();
        CallFile file = file(call);
        Instant due = arrival(call).due();
        UUID town = customers.addSite(clerk(), file.customer().id(), SiteEntry.of("CN", Zone.URBAN, "市中心路 2 号"));

        correct(call, as(file, town, file.unit().id(), file.receivedAt(), false, "漏水"));

        CallFile after = file(call);
        assertThat(after.site().id()).isEqualTo(town);
        assertThat(after.version()).isEqualTo(file.version() + 1);
        assertThat(arrival(call).due()).isBefore(due);
        assertThat(after.corrections()).singleElement().satisfies(each -> {
            assertThat(each.why()).isEqualTo("听错了");
            assertThat(each.changes()).containsExactly(new CallFile.LineChange("site", "郊区路 1 号", "市中心路 2 号"));
        });

        correct(call, as(after, file.site().id(), file.unit().id(), file.receivedAt(), false, "漏水"));
        assertThat(arrival(call).due()).isEqualTo(due);
    }

    @Test
    void a_call_received_earlier_runs_from_then() {
        UUID call = registered();
        CallFile file = file(call);
        Instant started = arrival(call).started();
        Instant earlier = file.receivedAt().minus(Duration.ofHours(2));

        correct(call, as(file, file.site().id(), file.unit().id(), earlier, false, "漏水"));

        assertThat(file(call).receivedAt()).isEqualTo(earlier);
        assertThat(arrival(call).started()).isEqualTo(started.minus(Duration.ofHours(2)));
        assertThatThrownBy(() -> correct(
                        call,
                        as(
                                file,
                                file.site().id(),
                                file.unit().id(),
                                file.registeredAt().plusSeconds(1),
                                false,
                                "漏水")))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void another_unit_is_judged_anew() {
        UUID call = registered();
        CallFile file = file(call);
        var machine = UnitEntry.of(new ProductEntry("washer", "W" + Ids.next(), null, 12), "S2");
        var sold = with(machine.at(file.customer().id(), file.site().id()), "soldOn", LocalDate.of(2020, 1, 1));
        UUID other = equipment.addOwned(clerk(), world.unit("north"), sold);

        correct(call, as(file, file.site().id(), other, file.receivedAt(), true, "漏水"));

        assertThat(file(call).underGuarantee()).isFalse();
        assertThat(file(call).urgent()).isTrue();
        assertThat(corrected(call)).containsExactly("unit.id", "call.urgent");
        Recorded first = timeline.of(call, clerk().sight()).stream()
                .filter(row -> row.type().equals("record.corrected"))
                .findFirst()
                .orElseThrow();
        assertThat(first.changes().get("call")).containsEntry("under_guarantee", false);
        assertThat(first.attributes()).containsEntry("was", file.unit().id().toString());
    }

    @Test
    void a_day_of_sale_put_right_in_the_units_file_is_put_right_in_its_open_calls() {
        UUID call = registered();
        CallFile file = file(call);
        assertThat(file.underGuarantee()).isNull();
        var same =
                with(UnitEntry.of(null, "S1"), "product", file.unit().product().id());
        var sold = with(same.at(file.customer().id(), file.site().id()), "soldOn", LocalDate.of(2020, 1, 1));

        transaction.executeWithoutResult(status ->
                equipment.change(clerk(), file.unit().id(), sold, file.unit().version()));

        assertThat(file(call).underGuarantee()).isFalse();
        assertThat(corrected(call)).containsExactly("unit.sold_on");
    }

    @Test
    void a_warranty_put_right_in_the_products_file_is_put_right_in_the_open_calls_of_every_branch() {
        UUID call = registered();
        sell(call, LocalDate.ofInstant(world.now(), ZoneOffset.UTC).minusMonths(18));
        assertThat(file(call).underGuarantee()).isFalse();
        UUID ended = registered(file(call).unit().product().model(), "S9");
        sell(ended, LocalDate.ofInstant(world.now(), ZoneOffset.UTC).minusMonths(18));
        transaction.executeWithoutResult(
                status -> calls.cancel(world.actor(Who.NORTH_DIRECTOR), ended, CancelReason.values()[0], "no longer"));

        lasting(call, 24, world.actor(Who.SOUTH_MANAGER));

        assertThat(file(call).underGuarantee()).isTrue();
        assertThat(corrected(call)).containsExactly("unit.sold_on", "unit.warranty_months");
        Recorded last = timeline.of(call, clerk().sight()).stream()
                .filter(row -> row.type().equals("record.corrected"))
                .reduce((one, other) -> other)
                .orElseThrow();
        assertThat(last.changes().get("call")).containsEntry("under_guarantee", true);
        assertThat(last.actor()).isEqualTo(world.person(Who.SOUTH_MANAGER));
        assertThat(world.browser(Who.NORTH_CLERK)
                        .get("/api/cases/" + call + "/timeline")
                        .body()
                        .toString())
                .as("and it is told what was put right")
                .contains("\"about\":\"months of warranty\"");
        assertThat(file(ended).underGuarantee()).as("judged and done").isFalse();
        assertThat(corrected(ended)).containsExactly("unit.sold_on");

        lasting(call, 24, world.actor(Who.SOUTH_MANAGER));
        assertThat(corrected(call)).as("nothing became otherwise").hasSize(2);
    }

    private void sell(UUID call, LocalDate day) {
        CallFile file = file(call);
        var same = with(
                UnitEntry.of(null, file.unit().serial()),
                "product",
                file.unit().product().id());
        var sold = with(same.at(file.customer().id(), file.site().id()), "soldOn", day);
        transaction.executeWithoutResult(status ->
                equipment.change(clerk(), file.unit().id(), sold, file.unit().version()));
    }

    private void lasting(UUID call, int months, Actor by) {
        var product = equipment.product(by, file(call).unit().product().id());
        var entry = new ProductEntry(product.line(), product.model(), product.names(), months);
        transaction.executeWithoutResult(status -> equipment.changeProduct(by, product.id(), entry, product.version()));
    }

    @Test
    void a_zone_put_right_in_the_customers_file_moves_the_deadline() {
        UUID call = registered();
        CallFile file = file(call);
        Instant due = arrival(call).due();

        transaction.executeWithoutResult(status -> customers.changeSite(
                clerk(),
                file.site().id(),
                SiteEntry.of("CN", Zone.URBAN, "郊区路 1 号"),
                file.site().version()));

        assertThat(arrival(call).due()).isBefore(due);
        assertThat(corrected(call)).containsExactly("site.zone");
    }

    @Test
    void words_stay_out_of_the_journal_and_nothing_different_is_nothing() {
        UUID call = registered();
        CallFile file = file(call);
        int rows = timeline.of(call, clerk().sight()).size();

        correct(call, unchanged(file));
        assertThat(timeline.of(call, clerk().sight())).hasSize(rows);
        assertThat(file(call).version()).isEqualTo(file.version());

        correct(call, as(file, file.site().id(), file.unit().id(), file.receivedAt(), false, "不漏水，不启动"));
        assertThat(corrected(call)).containsExactly("call.fault-words");
        assertThat(timeline.of(call, clerk().sight()).getLast().toString()).doesNotContain("不启动");
    }

    @Test
    void of_two_who_correct_it_the_second_sees_that_it_changed() {
        UUID call = registered();
        CallFile file = file(call);
        correct(call, as(file, file.site().id(), file.unit().id(), file.receivedAt(), true, "漏水"));

        assertThatThrownBy(() -> corrections.correct(clerk(), call, "\"" + file.version() + "\"", unchanged(file)))
                .isInstanceOf(VersionStale.class);
        assertThatThrownBy(() -> corrections.correct(clerk(), call, null, unchanged(file)))
                .isInstanceOf(VersionMissing.class);
    }

    @Test
    void only_who_may_and_only_while_it_is_open() {
        UUID call = registered();
        CallFile file = file(call);
        assertThatThrownBy(() -> corrections.correct(world.actor(Who.SOUTH_CLERK), call, "\"1\"", unchanged(file)))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> corrections.correct(world.actor(Who.NORTH_TECHNICIAN), call, "\"1\"", unchanged(file)))
                .isInstanceOf(NotAllowed.class);
        calls.cancel(clerk(), call, CancelReason.MISTAKEN, "误登");
        assertThatThrownBy(() -> correct(call, unchanged(file))).isInstanceOf(CallStateForbids.class);
    }

    @Test
    void a_place_of_somebody_else_is_unknown_and_a_named_one_stays_named() {
        UUID call = registered();
        UUID foreign = file(registered()).site().id();
        CallFile file = file(call);
        assertThatThrownBy(() -> correct(call, as(file, foreign, file.unit().id(), file.receivedAt(), false, "漏水")))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> correct(call, as(file, null, file.unit().id(), file.receivedAt(), false, "漏水")))
                .isInstanceOf(InvalidInput.class);
    }
}
