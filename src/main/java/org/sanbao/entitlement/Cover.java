package org.sanbao.entitlement;

import java.time.LocalDate;
import java.util.List;

/**
 * What the regulation says of a unit on a day.
 *
 * @param category A, B, C or D as the regulation defines them (S3-006 … S3-009); null: could not be decided
 * @param payment  {@code free}, {@code paid}, {@code contract}; null: could not be decided
 * @param covered  inside the warranty; null: could not be decided
 * @param until    last day of the warranty, or null
 * @param reasons  why, one for each table that answered
 * @param missing  the attribute without which it cannot be decided, as rules write it ({@code unit.sold_on}); null if all is decided
 */
public record Cover(
        String category, String payment, Boolean covered, LocalDate until, List<Reason> reasons, String missing) {

    /** No regulation in force fills these decision points. */
    static final Cover UNREGULATED = new Cover(null, null, null, null, List.of(), null);

    /**
     * @param text     the reason in the reader's language where the regulation has it, else its code; {@code language} is the one it is in, or null
     * @param pack     regulation, its {@code version} and {@code clause}, for the chip
     */
    public record Reason(String text, String language, String pack, String version, String clause) {}
}
