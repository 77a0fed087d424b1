package org.sanbao.dispatch.needs;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanbao.workorders.vocabulary.JobKind;

/** An estimate as somebody writes it; see {@link Estimate}. {@code people} null: one. A product says its line itself. */
public record EstimateEntry(
        JobKind kind,
        @Size(max = 100) String productLine,
        UUID product,

        @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*") @Size(max = 100)
        String symptom,

        @NotNull @Min(5) @Max(1440) Integer minutes,
        @Min(1) @Max(2) Integer people,
        @Size(max = 50) List<@NotNull String> skills,
        @Size(max = 50) List<@NotNull String> tools,
        @Size(max = 50) Map<String, @NotNull @Min(1) @Max(99) Integer> parts) {

    public EstimateEntry {
        people = people == null ? 1 : people;
        skills = skills == null ? List.of() : List.copyOf(skills);
        tools = tools == null ? List.of() : List.copyOf(tools);
        parts = parts == null ? Map.of() : parts;
    }
}
