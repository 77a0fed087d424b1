package org.sanbao.equipment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.Map;

/**
 * A product as written down.
 *
 * @param line           product line, which rules and lists of symptoms go by; null where nobody knows: that of the model if the model is known, else
 *                       {@code other}
 * @param names          by language (BCP 47); empty: the model says it all
 * @param warrantyMonths what the maker promises; null: nothing of its own
 */
public record ProductEntry(
        @Size(max = 100) String line,
        @NotBlank @Size(max = 200) String model,

        @Size(max = 10)
        Map<@Pattern(regexp = "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*") String, @NotBlank @Size(max = 300) String> names,

        @PositiveOrZero @Max(1200) Integer warrantyMonths) {

    public ProductEntry {
        names = names == null ? Map.of() : Map.copyOf(names);
    }

    ProductEntry in(String other) {
        return new ProductEntry(other, model, names, warrantyMonths);
    }
}
