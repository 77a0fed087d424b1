package org.sanbao.dispatch.needs;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What a person says a job needs. What is null follows the call and the estimates; an empty list says that none is needed.
 *
 * @param symptom  another than the call's
 * @param earliest a part comes, the customer is away
 */
public record Said(
        @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*") @Size(max = 100)
        String symptom,

        @Min(5) @Max(1440) Integer minutes,
        @Min(1) @Max(2) Integer people,
        @Size(max = 50) List<@NotNull String> skills,
        @Size(max = 50) List<@NotNull String> tools,
        @Size(max = 50) Map<String, @NotNull @Min(1) @Max(99) Integer> parts,
        Instant earliest) {

    static final Said NOTHING = new Said(null, null, null, null, null, null, null);
}
