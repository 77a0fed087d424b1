package org.sanbao.equipment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sanbao.shared.Money;

/** A unit as people read it, with its life story, latest repair first; see {@link UnitEntry}. */
public record UnitFile(
        UUID id,
        UUID org,
        ProductFile product,
        String serial,
        UUID customer,
        UUID site,
        LocalDate soldOn,
        LocalDate invoicedOn,
        LocalDate installedOn,
        LocalDate acceptedOn,
        LocalDate contractUntil,
        Money price,
        Boolean gift,
        Boolean boughtIn,
        UUID soldBy,
        String note,
        List<RepairLine> repairs,
        int version) {

    /** The unit as rules read it. */
    public UnitCard card() {
        return new UnitCard(
                id,
                product.line(),
                product.model(),
                soldOn,
                invoicedOn,
                installedOn,
                acceptedOn,
                contractUntil,
                product.warrantyMonths(),
                price,
                gift,
                boughtIn,
                soldBy);
    }

    /** A finished repair; {@code paper} is the voucher's number. */
    public record RepairLine(
            UUID caseId,
            String paper,
            Instant finishedAt,
            String fault,
            String result,
            List<String> parts,
            Boolean underGuarantee) {}
}
