package org.sanbao.people;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.sanbao.workorders.vocabulary.Category;

/** Time that no visit tells of, such as upkeep of tools or training on the job, booked like the rest (S3-009). */
public record OwnWork(
        @NotNull Category category,
        @Min(1) @Max(1440) int minutes,
        @NotBlank @Size(max = 300) String remark) {}
