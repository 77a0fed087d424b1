package org.sanbao.charges;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sanbao.obligations.CaseTitles;

/**
 * A charge as its reader sees it, in the reader's language.
 *
 * @param name      as the regulation calls it
 * @param unit      points, measure or a currency of ISO 4217
 * @param party     the person's name, or the role of somebody outside
 * @param own       put to the reader
 * @param title     the case; null where no page shows it to the reader
 * @param appealUntil until when it may be contested; null where it may not
 * @param deciders  names of those for whom it waits; empty once it is settled
 * @param rule      what its rule lets a person do
 * @param may       what the reader may do now: {@code confirm}, {@code drop}, {@code appeal}, {@code agree}, {@code review}, {@code lift}
 */
record ChargeView(
        UUID id,
        String pack,
        String version,
        String clause,
        String name,
        String kind,
        String state,
        String unit,
        BigDecimal amount,
        String measure,
        boolean inKind,
        UUID person,
        String party,
        boolean own,
        CaseTitles.Title title,
        UUID obligation,
        Instant at,
        Instant proposedAt,
        Instant decidedAt,
        String decidedBy,
        String reason,
        Instant appealUntil,
        Instant appealedAt,
        String appealReason,
        Instant reviewedAt,
        String reviewedBy,
        String answer,
        Instant agreedAt,
        boolean breachWithdrawn,
        List<String> deciders,
        Terms rule,
        List<String> may) {

    /**
     * @param asked    a person fixes amount or measure
     * @param measures to choose from, with their words
     * @param formula  how the amount is reckoned, as the regulation writes it, figures by their names; null where it is asked for
     * @param ledger   the account's id, or null; {@code ledgerName} in words
     * @param missing  papers that must be in the case first and are not
     */
    record Terms(
            boolean asked,
            BigDecimal min,
            BigDecimal max,
            BigDecimal suggested,
            List<Measure> measures,
            String formula,
            String ledger,
            String ledgerName,
            boolean beyondCap,
            boolean orInKind,
            boolean voluntary,
            Integer instalments,
            String appeal,
            List<String> proof,
            List<String> missing) {}

    record Measure(String code, String name) {}
}
