package org.sanbao.supervision.checks;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sanbao.shared.Written;

/**
 * An inspection as whoever looked hands it in: of every clause in force there.
 *
 * @param period any day of the month or quarter it is for; null is that of today
 * @param remark on the whole; may be null
 */
public record Checking(
        @NotNull UUID unit,
        @NotNull InspectionKind kind,
        LocalDate period,
        @NotNull @Size(min = 1, max = 2000) List<@Valid @NotNull Item> items,
        @Size(max = 4000) String remark) {

    /**
     * Of one clause.
     *
     * @param remark     what was seen; must be given where the clause is not kept
     * @param remedy     what is to be done about it, likewise
     * @param answerable who is to do it; null is the head of the unit
     * @param due        by when; null is when the regulation says
     */
    public record Item(
            @NotBlank @Size(max = 100) String edition,
            @NotBlank @Size(max = 100) String clause,
            @NotNull Verdict verdict,
            @Size(max = 2000) String remark,
            @Size(max = 2000) String remedy,
            UUID answerable,
            LocalDate due) {

        Item cleaned() {
            return new Item(edition, clause, verdict, Written.lines(remark), Written.lines(remedy), answerable, due);
        }
    }
}
