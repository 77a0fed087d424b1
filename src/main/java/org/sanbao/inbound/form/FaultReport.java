package org.sanbao.inbound.form;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A fault as a customer reports it on the web.
 *
 * @param consent agrees that what they write is kept to deal with the report
 * @param website nobody sees this field; programs fill it in
 */
record FaultReport(
        @NotBlank @Size(max = 300) String name,
        @NotBlank @Size(max = 60) String phone,
        @Email @Size(max = 320) String email,
        @NotBlank @Size(max = 1000) String address,
        @NotBlank @Size(max = 300) String product,
        @Size(max = 100) String serial,
        @NotBlank @Size(max = 4000) String fault,
        @NotNull @AssertTrue Boolean consent,
        String website) {

    boolean isOfAProgram() {
        return website != null && !website.isBlank();
    }
}
