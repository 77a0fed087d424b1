package org.sanbao.charges;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is split comes to the same again. */
class SharesTest {

    @Test
    void three_share_ten() {
        assertThat(Shares.equal(new BigDecimal("10.00"), 3))
                .containsExactly(new BigDecimal("3.34"), new BigDecimal("3.33"), new BigDecimal("3.33"));
    }

    @Test
    void who_weighs_nothing_gets_nothing() {
        assertThat(Shares.by(new BigDecimal("10.01"), List.of(BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.TWO)))
                .containsExactly(new BigDecimal("0.00"), new BigDecimal("3.34"), new BigDecimal("6.67"));
    }

    @Test
    void any_sum_by_any_weights_is_split_without_a_rest() {
        long seed = Long.getLong("sanbao.seed", System.nanoTime());
        var random = new Random(seed);
        for (int run = 0; run < 1_000; run++) {
            BigDecimal sum = BigDecimal.valueOf(random.nextInt(200_000) - 100_000, 2);
            List<BigDecimal> weights = Stream.generate(() -> BigDecimal.valueOf(random.nextInt(7)))
                    .limit(1 + random.nextInt(6))
                    .toList();
            List<BigDecimal> parts = Shares.by(sum, weights);
            assertThat(parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                    .as("seed " + seed + ": " + sum + " by " + weights)
                    .isEqualByComparingTo(sum);
            assertThat(parts).hasSameSizeAs(weights);
        }
    }
}
