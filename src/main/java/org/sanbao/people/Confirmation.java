package org.sanbao.people;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * What a technician adds to a day and signs.
 *
 * @param seen     fingerprint of the sheet the technician read
 * @param remark   in words; null or blank where there is nothing to say
 * @param password the technician's own, which signs
 */
public record Confirmation(
        @NotNull LocalDate day,
        @NotNull @Pattern(regexp = "[0-9a-f]{64}") String seen,
        @Size(max = 30) List<@NotNull @Valid OwnWork> own,
        @Size(max = 2000) String remark,
        @NotBlank @Size(max = 200) String password) {

    public Confirmation {
        own = own == null ? List.of() : List.copyOf(own);
    }
}
