package org.sanbao.ledgers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A ledger's period: what was taken from each account at its close, or would be by a close now.
 *
 * @param to     last day; null where no account has anything in the period
 * @param over   whether it may be closed
 * @param asks   figures of each person that the cap reads, to be told at the close
 * @param total  what a close now would take; null while a figure is missing
 */
record Sheet(
        String pack,
        String ledger,
        String edition,
        String clause,
        String unit,
        LocalDate from,
        LocalDate to,
        boolean over,
        List<String> asks,
        List<Line> lines,
        BigDecimal total) {

    /**
     * One account.
     *
     * @param name    of the person, or null
     * @param cap     null where there is none, or a figure for it is missing
     * @param waiting what may still be contested, or is; no part of the other sums
     * @param missing the figure the cap lacks, or null
     * @param closed  whether the period is closed for it: then the sums are for good
     */
    record Line(
            UUID party,
            String kind,
            String name,
            String orgName,
            BigDecimal carried,
            BigDecimal entered,
            BigDecimal cap,
            BigDecimal taken,
            BigDecimal dropped,
            BigDecimal rest,
            BigDecimal waiting,
            Map<String, BigDecimal> figures,
            String missing,
            boolean closed) {}
}
