package org.sanbao.regulation.drafts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sanbao.shared.Written;
import org.sanbao.shared.http.InvalidInput;

/**
 * What a draft is for and where it shall count.
 *
 * @param purpose   why, in a sentence; at most 500 characters
 * @param repeals   what it changes shall cease to be
 * @param units     with all units below; empty is the whole company
 * @param products  product lines; empty is all
 * @param effective first day in force
 */
public record DraftTerms(String purpose, boolean repeals, Set<UUID> units, Set<String> products, LocalDate effective) {

    private static final int LONGEST_PURPOSE = 500;
    private static final int LONGEST_LINE = 60;

    /** @throws InvalidInput for a purpose or a product line that is blank or too long */
    public DraftTerms {
        purpose = Written.line(purpose);
        if (purpose == null || purpose.length() > LONGEST_PURPOSE) {
            throw purpose == null ? new InvalidInput("purpose", "not-blank") : tooLong("purpose", LONGEST_PURPOSE);
        }
        units = Set.copyOf(units);
        products = Set.copyOf(products);
        if (products.stream().anyMatch(line -> line.isBlank() || line.length() > LONGEST_LINE)) {
            throw tooLong("products", LONGEST_LINE);
        }
        if (effective == null) {
            throw new InvalidInput("effective", "not-null");
        }
    }

    private static InvalidInput tooLong(String field, int most) {
        return new InvalidInput(List.of(new InvalidInput.Field(field, "size", Map.of("min", 1, "max", most))));
    }
}
