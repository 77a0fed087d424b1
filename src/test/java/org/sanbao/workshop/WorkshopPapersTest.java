package org.sanbao.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sanbao.DatabaseTest;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.documents.PaperView;
import org.sanbao.documents.Papers;
import org.sanbao.documents.Signing;
import org.sanbao.documents.SigningWay;
import org.sanbao.documents.Stroke;
import org.sanbao.obligations.CarriersAtWork;
import org.sanbao.obligations.Obligations;
import org.sanbao.shared.Actor;
import org.sanbao.shared.http.Version;
import org.sanbao.workorders.WorkOrders;
import org.sanbao.workorders.vocabulary.Result;
import org.springframework.beans.factory.annotation.Autowired;

/** The papers of goods taken in keep true to them. */
class WorkshopPapersTest extends DatabaseTest {

    @Autowired
    private World world;

    @Autowired
    private SomeGoods goods;

    @Autowired
    private Workshop workshop;

    @Autowired
    private ItemReader reader;

    @Autowired
    private WorkOrders orders;

    @Autowired
    private Papers papers;

    @Autowired
    private CarriersAtWork carriers;

    @Autowired
    private Obligations obligations;

    @Test
    void the_line_of_the_register_is_a_paper_with_the_goods_number_and_is_closed_with_the_return() {
        UUID item = goods.takenIn(Who.NORTH_CLERK, Who.NORTH_TECHNICIAN);
        assertThat(view(item).register()).isNull();

        workshop.register(clerk(), item, "shelf 4");
        PaperView written = view(item).register();
        assertThat(written.form()).isEqualTo("in-out-register");
        assertThat(written.number())
                .startsWith("JC")
                .isEqualTo(view(item).line().number());
        assertThat(written.state()).isEqualTo("in");

        workshop.put(clerk(), item, "shelf 9");
        PaperView moved = view(item).register();
        assertThat(moved.content()).isNotEqualTo(written.content());

        workshop.begin(technician(), item);
        workshop.finish(technician(), item, new BenchReport(Result.SOLVED, 20, "ok"));
        workshop.inspect(technician(), item, new Inspection(true, false, null));
        workshop.giveBack(technician(), item, true);
        workshop.enterReturn(clerk(), item);
        assertThat(view(item).register().state()).isEqualTo("out");
        assertThat(view(item).register().content()).isNotEqualTo(moved.content());
    }

    @Test
    void another_day_promised_stands_on_a_new_version_of_the_signed_receipt() {
        UUID item = goods.takenIn(Who.NORTH_CLERK, Who.NORTH_TECHNICIAN);
        PaperView first = view(item).receipt();
        papers.sign(first.id(), drawn(first), technician());

        promise(item, Duration.ofDays(6));

        PaperView anew = view(item).receipt();
        assertThat(anew.number()).isEqualTo(first.number());
        assertThat(anew.version()).isEqualTo(2);
        assertThat(anew.frozen()).isFalse();
        assertThat(anew.content()).isNotEqualTo(first.content());
    }

    @Test
    void a_receipt_nobody_signed_is_only_drawn_anew_and_two_new_days_make_one_correction() {
        UUID item = goods.takenIn(Who.NORTH_CLERK, Who.NORTH_TECHNICIAN);
        PaperView first = view(item).receipt();
        promise(item, Duration.ofDays(6));
        promise(item, Duration.ofDays(8));

        PaperView anew = view(item).receipt();
        assertThat(anew.version()).isEqualTo(1);
        assertThat(anew.content()).isNotEqualTo(first.content());
        assertThat(obligations.ofCase(view(item).line().call(), clerk()))
                .filteredOn(each -> each.rule().equals("ready-as-promised"))
                .filteredOn(each -> each.status().equals("open"))
                .singleElement()
                .satisfies(each ->
                        assertThat(each.due()).isEqualTo(view(item).line().promisedFor()));
    }

    @Test
    void goods_given_back_need_no_receipt_any_more() {
        UUID item = goods.takenIn(Who.NORTH_CLERK, Who.NORTH_TECHNICIAN);
        workshop.register(clerk(), item, null);
        workshop.begin(technician(), item);
        workshop.finish(technician(), item, new BenchReport(Result.SOLVED, 20, "ok"));
        workshop.inspect(technician(), item, new Inspection(true, false, null));
        extend(item, Duration.ofDays(6));
        workshop.giveBack(technician(), item, true);
        int version = view(item).receipt().version();
        carriers.run();
        assertThat(view(item).receipt().version()).isEqualTo(version);
        assertThat(view(item).receipt().state()).isEqualTo("voided");
    }

    @Test
    void goods_taken_while_the_phone_had_no_network_were_taken_when_the_phone_says() {
        UUID job = goods.job(Who.NORTH_CLERK, Who.NORTH_TECHNICIAN);
        goods.photograph(job, Who.NORTH_TECHNICIAN);
        var taken = world.now();
        world.wait(Duration.ofHours(2));
        UUID item = workshop.takeIn(technician(), new TakeIn(job, "-", "-", taken.plus(Duration.ofHours(1)), taken));
        assertThat(view(item).line().takenInAt()).isEqualTo(taken);
    }

    private void promise(UUID item, Duration from) {
        extend(item, from);
        carriers.run();
    }

    private void extend(UUID item, Duration from) {
        var line = view(item).line();
        orders.extend(
                world.actor(Who.NORTH_DIRECTOR),
                line.job(),
                Version.tag(line.jobVersion()),
                world.now().plus(from));
    }

    private Signing drawn(PaperView paper) {
        var stroke = new Stroke(IntStream.range(0, 24)
                .mapToObj(i -> List.of(120 + i * 28, 160 + i * 37 % 120, i * 35))
                .toList());
        return new Signing(
                "technician",
                technician().name(),
                SigningWay.DRAWN,
                paper.content(),
                List.of(stroke),
                null,
                null,
                null,
                null);
    }

    private ItemView view(UUID item) {
        return reader.view(clerk(), item);
    }

    private Actor clerk() {
        return world.actor(Who.NORTH_CLERK);
    }

    private Actor technician() {
        return world.actor(Who.NORTH_TECHNICIAN);
    }
}
