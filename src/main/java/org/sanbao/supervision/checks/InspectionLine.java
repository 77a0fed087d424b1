package org.sanbao.supervision.checks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An inspection in a list.
 *
 * @param period   first day of the month or quarter it is for; null of a spot check
 * @param lookedAt how many clauses were looked at
 * @param findings how many were not kept
 * @param open     how many findings are not settled
 */
public record InspectionLine(
        UUID id,
        UUID unit,
        String unitName,
        InspectionKind kind,
        LocalDate period,
        Instant doneAt,
        String doneBy,
        int lookedAt,
        int findings,
        int open) {}
