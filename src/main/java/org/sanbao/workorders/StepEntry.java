package org.sanbao.workorders;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;

/**
 * What the phone sends with a step.
 *
 * @param happened  when it was pressed, by the phone; null is now
 * @param reason    of a pause: {@code break}, or a reason for which the case waits
 * @param latitude  only if the technician's phone offers it; kept to about a hundred metres
 */
public record StepEntry(
        Instant happened,
        @Size(max = 1000) String reason,
        @DecimalMin("-90") @DecimalMax("90") BigDecimal latitude,
        @DecimalMin("-180") @DecimalMax("180") BigDecimal longitude) {

    public StepEntry {
        boolean whole = latitude != null && longitude != null;
        latitude = whole ? latitude.setScale(3, RoundingMode.HALF_UP) : null;
        longitude = whole ? longitude.setScale(3, RoundingMode.HALF_UP) : null;
    }
}
