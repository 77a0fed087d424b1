package org.sanbao.dispatch.travel;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** A place on earth in degrees (WGS 84), kept to a decimetre. */
public record Point(
        @NotNull @DecimalMin("-90") @DecimalMax("90") BigDecimal latitude,
        @NotNull @DecimalMin("-180") @DecimalMax("180") BigDecimal longitude) {

    private static final int DECIMALS = 6;

    public Point {
        latitude = latitude == null ? null : latitude.setScale(DECIMALS, RoundingMode.HALF_UP);
        longitude = longitude == null ? null : longitude.setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    /** The place; null where either is unknown. */
    public static Point of(BigDecimal latitude, BigDecimal longitude) {
        return latitude == null || longitude == null ? null : new Point(latitude, longitude);
    }
}
