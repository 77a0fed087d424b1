package org.sanbao.shared.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;

/**
 * A refusal as it travels (RFC 9457).
 *
 * @param type      {@code /problems/<rule>}, where the rule is described
 * @param arguments what the sentence was filled with, for programs
 * @param errors    one entry a field that must be mended; empty when the whole command was refused
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type, int status, String title, String detail, Map<String, Object> arguments, List<FieldError> errors) {

    /** @param field path in the request, {@code phones[0].number} */
    public record FieldError(String field, String code, String detail) {}
}
