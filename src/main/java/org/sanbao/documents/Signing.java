package org.sanbao.documents;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sanbao.shared.Actor;

/**
 * A signature as it is given.
 *
 * @param role     place on the form: {@code customer}, {@code technician}, …
 * @param name     of who signs, as written; of who should have signed where nobody did
 * @param content  SHA-256 of the page the signer had before the eyes, hexadecimal: another page cannot be signed by it
 * @param strokes  of a drawn signature, else empty
 * @param password of staff who confirm, else null
 * @param reason   why there is no signature, in words; null where there is one
 * @param proof    attachment that shows it (a photo of the closed door), null where there is a signature
 * @param happened when, by the device; null is now
 */
public record Signing(
        @NotBlank @Size(max = 60) String role,
        @NotBlank @Size(max = 300) String name,
        @NotNull SigningWay way,
        @NotNull @Pattern(regexp = "[0-9a-f]{64}") String content,
        @Valid @Size(max = 200) List<@NotNull Stroke> strokes,
        @Size(max = 200) String password,
        @Size(max = 1000) String reason,
        UUID proof,
        Instant happened) {

    public Signing {
        strokes = strokes == null ? List.of() : List.copyOf(strokes);
    }

    /**
     * Staff confirm with their password, now.
     *
     * @param role    place on the form
     * @param content SHA-256 of the page the signer had before the eyes, hexadecimal
     */
    public static Signing confirmed(String role, String content, String password, Actor by) {
        return new Signing(role, by.name(), SigningWay.CONFIRMED, content, List.of(), password, null, null, null);
    }
}
