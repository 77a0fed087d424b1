package org.sanbao.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanbao.tables.Tables.CONSEQUENCE;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.sanbao.DatabaseTest;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.documents.PaperView;
import org.sanbao.documents.Papers;
import org.sanbao.documents.Signing;
import org.sanbao.obligations.CarriersAtWork;
import org.sanbao.shared.Actor;
import org.sanbao.shared.Money;
import org.sanbao.shared.Sight;
import org.sanbao.workorders.SomeJobs;
import org.springframework.beans.factory.annotation.Autowired;

/** What is handed in is acknowledged on paper, because the regulation says so (S3-003). */
class CashReceiptsTest extends DatabaseTest {

    private static final Sight ALL = Sight.everything("test");

    @Autowired
    private World world;

    @Autowired
    private SomeJobs jobs;

    @Autowired
    private Cashbook cashbook;

    @Autowired
    private MoneyQueries queries;

    @Autowired
    private Papers papers;

    @Autowired
    private CarriersAtWork carriers;

    @Autowired
    private DSLContext database;

    @Test
    void each_sum_handed_in_gets_one_receipt_about_its_job() {
        UUID one = jobs.finished(Who.NORTH_CLERK, Who.NORTH_TECHNICIAN, "80");
        UUID other = jobs.finished(Who.NORTH_CLERK, Who.NORTH_TECHNICIAN, "120.50");
        handIn("200.50", take(one, "80"), take(other, "120.50"));
        carriers.run();
        carriers.run();
        assertThat(receipts(one)).singleElement().satisfies(receipt -> {
            assertThat(receipt.number()).startsWith("SK");
            assertThat(receipt.state()).isEqualTo("issued");
            assertThat(receipt.frozen()).isFalse();
        });
        assertThat(receipts(other)).hasSize(1);
        assertThat(left()).isZero();
        assertThat(lately())
                .filteredOn(counted -> counted.receipts().size() == 2)
                .isNotEmpty();
    }

    @Test
    void two_equal_sums_of_one_job_get_two_receipts() {
        UUID job = jobs.finished(Who.NORTH_CLERK, Who.NORTH_TECHNICIAN, "80");
        handIn("80", take(job, "40"), take(job, "40"));
        carriers.run();
        assertThat(receipts(job)).hasSize(2).extracting(PaperView::number).doesNotHaveDuplicates();
    }

    @Test
    void the_accountant_signs_it_and_it_stays_as_it_was_signed() {
        UUID job = jobs.finished(Who.NORTH_CLERK, Who.NORTH_TECHNICIAN, "80");
        handIn("80", take(job, "80"));
        carriers.run();
        PaperView receipt = receipts(job).getFirst();
        assertThat(toSign()).contains(receipt.id());
        world.browser(Who.NORTH_ACCOUNTANT);
        sign(receipt);
        assertThat(papers.view(receipt.id(), ALL)).satisfies(signed -> {
            assertThat(signed.frozen()).isTrue();
            assertThat(signed.content()).isEqualTo(receipt.content());
            assertThat(signed.isSignedBy("accountant")).isTrue();
        });
        assertThat(toSign()).doesNotContain(receipt.id());
    }

    @Test
    void a_receipt_nobody_signed_stays_on_the_accountants_page_for_days() {
        UUID job = jobs.finished(Who.NORTH_CLERK, Who.NORTH_TECHNICIAN, "80");
        handIn("80", take(job, "80"));
        carriers.run();
        UUID receipt = receipts(job).getFirst().id();
        assertThat(queries.countedSince(world.now().plusSeconds(60), ALL))
                .flatExtracting(MoneyQueries.Counted::receipts)
                .extracting(MoneyQueries.Receipt::paper)
                .contains(receipt);
    }

    @Test
    void money_taken_back_takes_its_receipt_with_it() {
        UUID job = jobs.finished(Who.NORTH_CLERK, Who.NORTH_TECHNICIAN, "80");
        handIn("80", take(job, "80"));
        carriers.run();
        cashbook.counter(broughtIn(job), "another one's envelope", accountant());
        assertThat(receipts(job)).singleElement().satisfies(receipt -> {
            assertThat(receipt.state()).isEqualTo("voided");
            assertThat(receipt.voidedAt()).isNotNull();
        });
    }

    @Test
    void money_taken_back_before_its_receipt_was_made_out_gets_none() {
        UUID job = jobs.finished(Who.NORTH_CLERK, Who.NORTH_TECHNICIAN, "80");
        handIn("80", take(job, "80"));
        cashbook.counter(broughtIn(job), "another one's envelope", accountant());
        carriers.run();
        assertThat(receipts(job)).isEmpty();
        assertThat(database.select(CONSEQUENCE.WHY)
                        .from(CONSEQUENCE)
                        .where(
                                CONSEQUENCE.KIND.eq("issue"),
                                CONSEQUENCE.ARGUMENTS.cast(String.class).contains(job.toString()))
                        .fetch(CONSEQUENCE.WHY))
                .containsExactly("no-longer-due");
    }

    private UUID take(UUID job, String amount) {
        return cashbook.take(job, Money.of(amount, "CNY"), PaymentMethod.CASH, null, world.actor(Who.NORTH_TECHNICIAN));
    }

    private void handIn(String counted, UUID... takings) {
        cashbook.handIn(List.of(takings), new BigDecimal(counted), null, accountant());
    }

    private UUID broughtIn(UUID job) {
        return queries.ofJob(job, ALL).stream()
                .filter(line -> line.kind() == EntryKind.HANDED_IN)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private List<PaperView> receipts(UUID job) {
        return papers.about(job, ALL).stream()
                .filter(paper -> paper.form().equals("cash-receipt"))
                .toList();
    }

    private List<MoneyQueries.Counted> lately() {
        return queries.countedSince(world.now().minusSeconds(60), ALL);
    }

    private List<UUID> toSign() {
        return lately().stream()
                .flatMap(counted -> counted.receipts().stream())
                .filter(MoneyQueries.Receipt::toSign)
                .map(MoneyQueries.Receipt::paper)
                .toList();
    }

    private void sign(PaperView receipt) {
        papers.sign(
                receipt.id(),
                Signing.confirmed("accountant", receipt.content(), World.PASSWORD, accountant()),
                accountant());
    }

    private int left() {
        return database.fetchCount(
                CONSEQUENCE,
                CONSEQUENCE.KIND.eq("issue"),
                CONSEQUENCE.STATE.eq("LEFT"),
                CONSEQUENCE.WHY.ne("no-longer-due"));
    }

    private Actor accountant() {
        return world.actor(Who.NORTH_ACCOUNTANT);
    }
}
