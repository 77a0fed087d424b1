package org.sanbao.customers;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A telephone as somebody dictates it. */
public record PhoneEntry(
        @NotBlank @Size(max = 60) String number,
        @Size(max = 60) String label) {}
