package org.sanbao.customers;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Somebody one may call at a firm. */
public record ContactEntry(
        @NotBlank @Size(max = 300) String name,
        @Size(max = 200) String position,
        @Size(max = 10) List<@Valid PhoneEntry> phones) {

    public ContactEntry {
        phones = phones == null ? List.of() : List.copyOf(phones);
    }
}
