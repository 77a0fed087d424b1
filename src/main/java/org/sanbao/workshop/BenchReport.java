package org.sanbao.workshop;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.sanbao.workorders.vocabulary.Result;

/**
 * How work on the bench ended.
 *
 * @param result   solved or not solved
 * @param minutes  really spent this time on the bench (S3-018)
 * @param workDone in words, for the voucher, or why it could not be repaired
 */
public record BenchReport(
        @NotNull Result result,
        @NotNull @Min(0) @Max(60_000) Integer minutes,
        @NotBlank @Size(max = 4000) String workDone) {}
