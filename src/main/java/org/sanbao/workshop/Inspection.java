package org.sanbao.workshop;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What the inspection of a repair found.
 *
 * @param passed      the customer may have it; goods that cannot be repaired pass when they are fit to be given back
 * @param discrepancy other things were repaired than ordered
 * @param remark      what was found, or null
 */
public record Inspection(
        @NotNull Boolean passed,
        boolean discrepancy,
        @Size(max = 2000) String remark) {}
