package org.sanbao.dispatch.needs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sanbao.workorders.vocabulary.JobKind;

class EstimateBookTest {

    private static final UUID BOILER = new UUID(0, 1);

    private static Estimate estimate(JobKind kind, String line, UUID product, String symptom, int minutes) {
        return new Estimate(
                UUID.randomUUID(), kind, line, product, symptom, minutes, 1, List.of(), List.of(), Map.of(), 1);
    }

    @Test
    void the_row_that_says_most_of_a_work_holds() {
        var all = List.of(
                estimate(null, null, null, null, 60),
                estimate(JobKind.REPAIR, null, null, null, 61),
                estimate(null, null, null, "leak", 62),
                estimate(null, "heating", null, null, 63),
                estimate(null, "heating", null, "leak", 64),
                estimate(null, null, BOILER, null, 65),
                estimate(null, null, BOILER, "leak", 66));
        var work = new Work(JobKind.REPAIR, "heating", BOILER, "leak");

        for (int last = all.size() - 1; last >= 0; last--) {
            var some = all.subList(0, last + 1);
            assertThat(new EstimateBook(some).of(work).minutes()).isEqualTo(60 + last);
        }
        assertThat(new EstimateBook(all)
                        .of(new Work(JobKind.MAINTENANCE, null, null, null))
                        .minutes())
                .as("of a thing nobody knows")
                .isEqualTo(60);
    }

    @Test
    void on_random_books_it_is_the_one_that_covers_the_work_and_ranks_highest() {
        long seed = 20261122;
        var random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            var all = new ArrayList<>(List.of(estimate(null, null, null, null, 5)));
            for (int n = 0; n < 12; n++) {
                Work about = some(random, true);
                boolean ofProduct = about.product() != null;
                Estimate one = estimate(
                        about.kind(), ofProduct ? null : about.productLine(), about.product(), about.symptom(), 10 + n);
                if (all.stream().noneMatch(each -> sameSubject(each, one))) {
                    all.add(one);
                }
            }
            Work work = some(random, false);
            Estimate expected = all.stream()
                    .filter(each -> covers(each, work))
                    .max(Comparator.comparingInt(EstimateBookTest::rank))
                    .orElseThrow();
            assertThat(new EstimateBook(all).of(work))
                    .as("seed " + seed + ", round " + round)
                    .isEqualTo(expected);
        }
    }

    private static Work some(Random random, boolean sparse) {
        return new Work(
                sparse && random.nextBoolean() ? null : JobKind.values()[random.nextInt(2)],
                sparse && random.nextBoolean() ? null : "line" + random.nextInt(2),
                sparse && random.nextBoolean() ? null : new UUID(0, random.nextInt(2)),
                sparse && random.nextBoolean() ? null : "symptom" + random.nextInt(2));
    }

    private static boolean sameSubject(Estimate one, Estimate other) {
        return one.kind() == other.kind()
                && Objects.equals(one.productLine(), other.productLine())
                && Objects.equals(one.product(), other.product())
                && Objects.equals(one.symptom(), other.symptom());
    }

    private static boolean covers(Estimate each, Work work) {
        return (each.kind() == null || each.kind() == work.kind())
                && (each.productLine() == null || each.productLine().equals(work.productLine()))
                && (each.product() == null || each.product().equals(work.product()))
                && (each.symptom() == null || each.symptom().equals(work.symptom()));
    }

    /** As the issue words the order: product and symptom, product, line and symptom, line, symptom, kind, nothing. */
    private static int rank(Estimate each) {
        int subject = each.product() != null ? 4 : each.productLine() != null ? 2 : 0;
        return 2 * (subject + (each.symptom() == null ? 0 : 1)) + (each.kind() == null ? 0 : 1);
    }
}
