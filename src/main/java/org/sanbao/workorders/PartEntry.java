package org.sanbao.workorders;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.sanbao.workorders.vocabulary.PartKind;

/**
 * A part that was replaced.
 *
 * @param price     of one, in the job's currency; null where nothing is charged
 * @param oldSerial of the part taken out, {@code newSerial} of the one put in; null where it has none
 */
public record PartEntry(
        @NotBlank @Size(max = 200) String name,
        @Size(max = 100) String number,
        @NotNull @Min(1) @Max(9999) Integer quantity,
        @PositiveOrZero @Digits(integer = 8, fraction = 2) BigDecimal price,
        @NotNull PartKind kind,
        @Size(max = 100) String oldSerial,
        @Size(max = 100) String newSerial) {}
