package org.sanbao.dispatch.technicians;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.sanbao.access.Person;
import org.sanbao.dispatch.travel.Point;

/**
 * What is kept of a technician but for hours and stock.
 *
 * @param home      where the person sets out when {@code base} says so; may be known and not used
 * @param languages worked in, by tag
 * @param tools     terms of the company
 * @param areas     the territory; empty: everywhere the unit serves
 */
public record Profile(
        @NotNull Base base,
        @Valid Point home,

        @NotNull @Size(max = 20)
        List<@NotNull @Size(max = 35) @Pattern(regexp = "[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*") String> languages,

        @NotNull @Size(max = 200) List<@NotBlank @Size(max = 60) String> tools,
        @NotNull @Size(max = 200) List<@NotNull @Valid Skill> skills,
        @NotNull @Size(max = 200) List<@NotNull UUID> areas) {

    /** Of somebody of whom nothing is known yet: from the depot, in the language spoken. */
    static Profile unwritten(Person person) {
        var language = person.language().toLanguageTag();
        return new Profile(Base.DEPOT, null, List.of(language), List.of(), List.of(), List.of());
    }
}
