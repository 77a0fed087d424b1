package org.sanbao.ledgers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.sanbao.regulation.rules.LedgerRule.Over;

/**
 * What the close of a period takes from one account. Credits count first; then at most the cap is taken of what weighs on the party, oldest
 * entries first; what lies beyond any cap is taken whole. A rest is carried on or dropped, as the ledger says.
 */
final class Reckoning {

    private Reckoning() {}

    /**
     * What is still there of an entry.
     *
     * @param rest    never zero; negative is a credit
     * @param carried whether an earlier close left it
     */
    record Open(UUID entry, BigDecimal rest, boolean carried, boolean beyondCap) {}

    /** What becomes of one entry; what is neither is carried on. There is one for each entry looked at, so that it counts as carried next time. */
    record Part(UUID entry, BigDecimal taken, BigDecimal dropped) {}

    /** The sums: {@code carried + entered = taken + dropped + rest}. */
    record Result(
            BigDecimal carried,
            BigDecimal entered,
            BigDecimal cap,
            BigDecimal taken,
            BigDecimal dropped,
            BigDecimal rest,
            List<Part> parts) {}

    /**
     * @param open in the order in which they are taken
     * @param cap  not negative; null is without
     */
    static Result of(List<Open> open, BigDecimal cap, Over over) {
        BigDecimal room = cap == null ? null : cap.subtract(credits(open));
        var parts = new ArrayList<Part>();
        for (Open each : open) {
            BigDecimal taken = each.rest;
            if (taken.signum() > 0 && !each.beyondCap && room != null) {
                taken = taken.min(room);
                room = room.subtract(taken);
            }
            BigDecimal above = each.rest.subtract(taken);
            parts.add(new Part(each.entry, taken, over == Over.DROP ? above : BigDecimal.ZERO));
        }
        return summed(open, cap, parts);
    }

    /** They make room under the cap; never positive. */
    private static BigDecimal credits(List<Open> open) {
        return sum(open.stream()
                .filter(each -> each.rest.signum() < 0 && !each.beyondCap)
                .map(Open::rest));
    }

    private static Result summed(List<Open> open, BigDecimal cap, List<Part> parts) {
        BigDecimal carried = sum(open.stream().filter(Open::carried).map(Open::rest));
        BigDecimal all = sum(open.stream().map(Open::rest));
        BigDecimal taken = sum(parts.stream().map(Part::taken));
        BigDecimal dropped = sum(parts.stream().map(Part::dropped));
        BigDecimal rest = all.subtract(taken).subtract(dropped);
        return new Result(carried, all.subtract(carried), cap, taken, dropped, rest, List.copyOf(parts));
    }

    private static BigDecimal sum(Stream<BigDecimal> all) {
        return all.reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
