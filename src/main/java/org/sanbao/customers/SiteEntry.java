package org.sanbao.customers;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;

/**
 * A place as written down.
 *
 * @param country  ISO 3166; null: the company's
 * @param lines    the address in the order its country writes it
 * @param zone     null: as the service areas say; where none holds the place it is not known, and rules that ask will say so
 * @param timeZone IANA name; null: that of the organisation unit
 */
public record SiteEntry(
        @Size(max = 200) String label,
        @Pattern(regexp = "[A-Z]{2}") String country,
        @NotEmpty @Size(max = 8) List<@NotBlank @Size(max = 300) String> lines,
        @Size(max = 20) String postcode,
        Zone zone,
        @Size(max = 60) String kind,
        Boolean estate,
        Boolean estateOffice,
        @DecimalMin("-90") @DecimalMax("90") BigDecimal latitude,
        @DecimalMin("-180") @DecimalMax("180") BigDecimal longitude,
        @Size(max = 60) String timeZone) {

    /** An address in one country and zone. */
    public static SiteEntry of(String country, Zone zone, String... lines) {
        return new SiteEntry(null, country, List.of(lines), null, zone, null, null, null, null, null, null);
    }
}
