package org.sanbao.ledgers;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sanbao.regulation.rules.LedgerRule.Over;

/** Closes of months at random, against the sums one would write on paper. */
class ReckoningTest {

    private final long seed = Long.getLong("sanbao.seed", System.nanoTime());
    private final Random random = new Random(seed);

    @Test
    void taken_is_the_lesser_of_the_cap_and_of_what_was_carried_and_entered_and_the_rest_is_carried() {
        for (int run = 0; run < 500; run++) {
            months(run, Over.CARRY);
        }
    }

    @Test
    void what_is_above_the_cap_is_let_go_where_the_ledger_says_so() {
        for (int run = 0; run < 500; run++) {
            months(run, Over.DROP);
        }
    }

    /** On paper: two sums, what the cap counts for and what is beyond it. */
    private void months(int run, Over over) {
        Map<UUID, Reckoning.Open> open = new LinkedHashMap<>();
        BigDecimal carried = BigDecimal.ZERO;
        for (int month = 0; month < 8; month++) {
            String what = "seed " + seed + " run " + run + " month " + month + " " + over;
            BigDecimal under = BigDecimal.ZERO;
            BigDecimal beyond = BigDecimal.ZERO;
            for (int i = random.nextInt(5); i > 0; i--) {
                BigDecimal amount = BigDecimal.valueOf(random.nextInt(20_000) - 3_000, 2);
                boolean above = amount.signum() > 0 && random.nextInt(5) == 0;
                UUID id = new UUID(month, i);
                if (amount.signum() != 0) {
                    open.put(id, new Reckoning.Open(id, amount, false, above));
                    under = above ? under : under.add(amount);
                    beyond = above ? beyond.add(amount) : beyond;
                }
            }
            BigDecimal cap = random.nextInt(4) == 0 ? null : BigDecimal.valueOf(random.nextInt(15_000), 2);
            BigDecimal weighs = carried.add(under);
            BigDecimal most = cap == null ? weighs : weighs.min(cap);
            BigDecimal left = weighs.subtract(most);

            Reckoning.Result result = Reckoning.of(List.copyOf(open.values()), cap, over);

            assertThat(result.carried()).as(what).isEqualByComparingTo(carried);
            assertThat(result.entered()).as(what).isEqualByComparingTo(under.add(beyond));
            assertThat(result.taken()).as(what).isEqualByComparingTo(most.add(beyond));
            assertThat(result.rest()).as(what).isEqualByComparingTo(over == Over.CARRY ? left : BigDecimal.ZERO);
            assertThat(result.dropped()).as(what).isEqualByComparingTo(over == Over.DROP ? left : BigDecimal.ZERO);
            carried = result.rest();
            settle(open, result);
        }
    }

    private static void settle(Map<UUID, Reckoning.Open> open, Reckoning.Result result) {
        for (Reckoning.Part part : result.parts()) {
            Reckoning.Open each = open.get(part.entry());
            BigDecimal rest = each.rest().subtract(part.taken()).subtract(part.dropped());
            if (rest.signum() == 0) {
                open.remove(part.entry());
            } else {
                open.put(part.entry(), new Reckoning.Open(part.entry(), rest, true, each.beyondCap()));
            }
        }
    }

    @Test
    void the_oldest_entries_are_taken_first() {
        var first = open("30");
        var second = open("30");

        var result = Reckoning.of(List.of(first, second), new BigDecimal("40"), Over.CARRY);

        assertThat(result.parts())
                .extracting(Reckoning.Part::taken)
                .containsExactly(new BigDecimal("30"), new BigDecimal("10"));
    }

    private static Reckoning.Open open(String rest) {
        return new Reckoning.Open(UUID.randomUUID(), new BigDecimal(rest), false, false);
    }
}
