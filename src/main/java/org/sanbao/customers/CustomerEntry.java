package org.sanbao.customers;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A customer as written down.
 *
 * @param language BCP 47 of the language to speak and write to them; null: the company's
 * @param email    where notices go; null: to the address they wrote from last
 * @param foreign  lives or trades abroad; null: not asked
 */
public record CustomerEntry(
        @NotNull CustomerKind kind,
        @NotBlank @Size(max = 300) String name,

        @Pattern(regexp = "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*") @Size(max = 35)
        String language,

        Boolean foreign,
        @Size(max = 254) String email,
        @Size(max = 4000) String note,
        @Size(max = 20) List<@Valid PhoneEntry> phones,
        @Size(max = 50) List<@Valid ContactEntry> contacts) {

    public CustomerEntry {
        phones = phones == null ? List.of() : List.copyOf(phones);
        contacts = contacts == null ? List.of() : List.copyOf(contacts);
    }

    /** Name and telephone, which is all a first call needs. */
    public static CustomerEntry of(CustomerKind kind, String name, String... phones) {
        return new CustomerEntry(
                kind,
                name,
                null,
                null,
                null,
                null,
                java.util.Arrays.stream(phones)
                        .map(number -> new PhoneEntry(number, null))
                        .toList(),
                List.of());
    }
}
