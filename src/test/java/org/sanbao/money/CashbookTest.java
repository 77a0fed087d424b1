package org.sanbao.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.sanbao.DatabaseTest;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.journal.Recorded;
import org.sanbao.journal.Timeline;
import org.sanbao.shared.Actor;
import org.sanbao.shared.Money;
import org.sanbao.shared.Sight;
import org.sanbao.shared.http.InvalidInput;
import org.sanbao.workorders.Costs;
import org.sanbao.workorders.JobReader;
import org.sanbao.workorders.SomeJobs;
import org.springframework.beans.factory.annotation.Autowired;

class CashbookTest extends DatabaseTest {

    private static final Sight ALL = Sight.everything("test");

    @Autowired
    private World world;

    @Autowired
    private SomeJobs jobs;

    @Autowired
    private JobReader reader;

    @Autowired
    private Cashbook cashbook;

    @Autowired
    private MoneyQueries queries;

    @Autowired
    private Timeline timeline;

    @Test
    void money_taken_is_missed_until_it_is_counted() {
        UUID job = finished("80");
        UUID taking = take(job, "80");
        assertThat(queries.held(ALL)).anySatisfy(held -> {
            assertThat(held.id()).isEqualTo(taking);
            assertThat(held.amount()).isEqualTo(yuan("80"));
        });

        cashbook.handIn(List.of(taking), new BigDecimal("80"), null, accountant());
        assertThat(queries.held(ALL)).noneMatch(held -> held.id().equals(taking));
        assertThat(events(job)).containsSubsequence("cash.taken", "cash.handed-in");
    }

    @Test
    void no_more_is_taken_than_is_owed() {
        UUID job = finished("80");
        take(job, "50");
        assertThatThrownBy(() -> take(job, "30.01")).isInstanceOf(MoreThanOutstanding.class);
        take(job, "30");
    }

    @Test
    void no_money_of_another_currency_is_taken() {
        UUID job = finished("80");
        assertThatThrownBy(() -> cashbook.take(
                        job, Money.of("80", "EUR"), PaymentMethod.CASH, null, world.actor(Who.NORTH_TECHNICIAN)))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void a_difference_is_explained_or_nothing_is_received() {
        UUID taking = take(finished("80"), "80");
        assertThatThrownBy(() -> cashbook.handIn(List.of(taking), new BigDecimal("79"), " ", accountant()))
                .isInstanceOf(DifferenceUnexplained.class);
        cashbook.handIn(List.of(taking), new BigDecimal("79"), "a coin lost", accountant());
        assertThat(queries.countedSince(world.now().minusSeconds(60), ALL))
                .anySatisfy(counted -> assertThat(counted.differenceReason()).isEqualTo("a coin lost"));
    }

    @Test
    void two_who_count_the_same_money_at_once_receive_it_once() throws Exception {
        UUID taking = take(finished("80"), "80");
        Callable<UUID> count = () -> cashbook.handIn(List.of(taking), new BigDecimal("80"), null, accountant());
        try (var hands = Executors.newFixedThreadPool(2)) {
            List<Future<UUID>> both = hands.invokeAll(List.of(count, count));
            assertThat(both.stream().filter(each -> each.state() == Future.State.SUCCESS))
                    .hasSize(1);
            assertThat(both.stream()
                            .filter(each -> each.state() == Future.State.FAILED)
                            .findFirst()
                            .orElseThrow()
                            .exceptionNow())
                    .isInstanceOf(HandedInAlready.class);
        }
    }

    @Test
    void two_who_take_the_whole_fee_at_once_take_it_once() throws Exception {
        UUID job = finished("80");
        Callable<UUID> whole = () -> take(job, "80");
        try (var hands = Executors.newFixedThreadPool(2)) {
            List<Future<UUID>> both = hands.invokeAll(List.of(whole, whole));
            assertThat(both.stream().filter(each -> each.state() == Future.State.SUCCESS))
                    .hasSize(1);
        }
    }

    @Test
    void parts_alone_are_owed_too() {
        UUID job = jobs.finished(Who.NORTH_CLERK, Who.NORTH_TECHNICIAN, new Costs(null, new BigDecimal("35.50"), null));
        assertThat(queries.unsettled(ALL, MoneyQueries.MOST)).anySatisfy(line -> {
            assertThat(line.job()).isEqualTo(job);
            assertThat(line.fee()).isEqualTo(yuan("35.50"));
        });
        assertThatThrownBy(() -> take(job, "35.51")).isInstanceOf(MoreThanOutstanding.class);
    }

    @Test
    void a_wrong_entry_is_taken_back_once_and_then_may_be_made_rightly() {
        UUID job = finished("80");
        UUID wrong = take(job, "70");
        cashbook.counter(wrong, "typed 70", accountant());
        assertThatThrownBy(() -> cashbook.counter(wrong, "again", accountant()))
                .isInstanceOf(EntryCounteredAlready.class);
        UUID right = take(job, "80");
        cashbook.handIn(List.of(right), new BigDecimal("80"), null, accountant());
        assertThatThrownBy(() -> cashbook.counter(right, "too late", accountant()))
                .isInstanceOf(CounterTheHandInFirst.class);
    }

    @Test
    void money_handed_in_by_mistake_goes_back_and_is_handed_in_again() {
        UUID job = finished("80");
        UUID taking = take(job, "80");
        cashbook.handIn(List.of(taking), new BigDecimal("80"), null, accountant());
        UUID brought = queries.ofJob(job, ALL).stream()
                .filter(line -> line.kind() == EntryKind.HANDED_IN)
                .findFirst()
                .orElseThrow()
                .id();
        cashbook.counter(brought, "another one's envelope", accountant());
        assertThat(queries.held(ALL)).anyMatch(held -> held.id().equals(taking));
        cashbook.handIn(List.of(taking), new BigDecimal("80"), null, accountant());
        assertThat(queries.held(ALL)).noneMatch(held -> held.id().equals(taking));
    }

    @Test
    void a_job_without_its_invoice_stands_on_the_accountants_list() {
        UUID job = finished("300");
        assertThat(queries.unsettled(ALL, MoneyQueries.MOST))
                .anyMatch(line -> line.job().equals(job));
        cashbook.invoice(job, yuan("300"), "04412", null, accountant());
        assertThat(queries.unsettled(ALL, MoneyQueries.MOST))
                .noneMatch(line -> line.job().equals(job));
        assertThat(events(job)).contains("invoice.issued");
    }

    private UUID finished(String labour) {
        return jobs.finished(Who.NORTH_CLERK, Who.NORTH_TECHNICIAN, labour);
    }

    private UUID take(UUID job, String amount) {
        return cashbook.take(job, yuan(amount), PaymentMethod.CASH, null, world.actor(Who.NORTH_TECHNICIAN));
    }

    private Actor accountant() {
        return world.actor(Who.NORTH_ACCOUNTANT);
    }

    private static Money yuan(String amount) {
        return Money.of(amount, "CNY");
    }

    private List<String> events(UUID job) {
        UUID call = reader.view(world.actor(Who.NORTH_CLERK), job).line().call();
        return timeline.of(call, ALL).stream().map(Recorded::type).toList();
    }
}
