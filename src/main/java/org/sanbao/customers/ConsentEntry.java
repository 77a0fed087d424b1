package org.sanbao.customers;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What a customer agreed to, or no longer.
 *
 * @param told how it was expressed: on the telephone, on paper
 */
public record ConsentEntry(
        @NotNull Purpose purpose,
        @NotNull Boolean given,
        @NotBlank @Size(max = 400) String told) {

    public enum Purpose {
        @JsonProperty("messages")
        MESSAGES,
        @JsonProperty("survey")
        SURVEY,
        @JsonProperty("recording")
        RECORDING
    }
}
