package org.sanbao.people;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A day as it should have been confirmed.
 *
 * @param why what was wrong, in words; it stands on the new version of the report
 */
public record ReportCorrection(
        @NotNull @Valid Confirmation report,
        @NotBlank @Size(max = 1000) String why) {}
