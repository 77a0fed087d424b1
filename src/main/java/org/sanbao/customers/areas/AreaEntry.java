package org.sanbao.customers.areas;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.sanbao.customers.Zone;

/**
 * An area as somebody writes or draws it: by places, by an outline, or both.
 *
 * @param places  null: none
 * @param outline corners, each longitude and latitude in degrees, at least three; null: none
 */
public record AreaEntry(
        @NotBlank @Size(max = 100) String name,
        @NotNull Zone zone,
        @Size(max = 500) List<@NotBlank @Size(max = 100) String> places,

        @Size(min = 3, max = 500)
        List<@NotNull @Size(min = 2, max = 2) List<@NotNull @DecimalMin("-180") @DecimalMax("180") BigDecimal>>
                outline) {

    public AreaEntry {
        places = places == null ? List.of() : List.copyOf(places);
    }

    /** An area by words of addresses. */
    public static AreaEntry of(String name, Zone zone, String... places) {
        return new AreaEntry(name, zone, List.of(places), null);
    }
}
