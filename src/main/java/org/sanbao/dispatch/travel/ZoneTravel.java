package org.sanbao.dispatch.travel;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;

/**
 * How one gets about in a zone where nobody knows the roads.
 *
 * @param detour         way by road for one in a straight line
 * @param parkingMinutes from the kerb to the door, on arriving
 * @param paces          by hour of the day, the first at 0 o'clock
 */
public record ZoneTravel(
        @NotNull @DecimalMin("1") @DecimalMax("5") BigDecimal detour,
        @NotNull @Min(0) @Max(60) Integer parkingMinutes,
        @NotEmpty @Size(max = 24) List<@NotNull @Valid Pace> paces) {

    /** @param fromHour until the next one's; the last until midnight */
    public record Pace(
            @NotNull @Min(0) @Max(23) Integer fromHour,
            @NotNull @Min(3) @Max(150) Integer kmh) {}

    int kmh(int hour) {
        int kmh = paces.getFirst().kmh();
        for (Pace each : paces) {
            kmh = each.fromHour() <= hour ? each.kmh() : kmh;
        }
        return kmh;
    }
}
