package org.sanbao.workshop;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;

/**
 * Goods as they leave the customer.
 *
 * @param accessories piece by piece, or that there are none
 * @param condition   scratches, dents, what is missing: what might be disputed at the return
 * @param promisedFor when the customer may have them back; after they were taken
 * @param happened    when, by the device; null is now, as is anything later
 */
public record TakeIn(
        @NotNull UUID job,
        @NotBlank @Size(max = 2000) String accessories,
        @NotBlank @Size(max = 2000) String condition,
        @NotNull Instant promisedFor,
        Instant happened) {

    Instant takenAt(Instant now) {
        return happened == null || happened.isAfter(now) ? now : happened;
    }
}
