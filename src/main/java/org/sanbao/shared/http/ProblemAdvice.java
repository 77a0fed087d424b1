package org.sanbao.shared.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sanbao.shared.Refused;
import org.sanbao.shared.Texts;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;

/** Turns whatever a controller throws into a problem that names the field and the remedy. */
@RestControllerAdvice
class ProblemAdvice {

    private final ProblemWriter writer;
    private final Texts texts;

    ProblemAdvice(ProblemWriter writer, Texts texts) {
        this.writer = writer;
        this.texts = texts;
    }

    @ExceptionHandler
    ResponseEntity<Problem> refused(Refused refusal, Locale language) {
        return send(writer.of(refusal, language));
    }

    @ExceptionHandler
    ResponseEntity<Problem> invalid(InvalidInput refusal, Locale language) {
        return send(invalid(
                refusal.fields().stream()
                        .map(field -> new Problem.FieldError(
                                field.field(),
                                field.code(),
                                texts.get(language, "field." + field.code(), field.arguments())))
                        .toList(),
                language));
    }

    @ExceptionHandler
    ResponseEntity<Problem> invalid(BindException failure, Locale language) {
        return send(invalid(
                failure.getFieldErrors().stream()
                        .map(error -> error.contains(jakarta.validation.ConstraintViolation.class)
                                ? fieldError(
                                        error.getField(),
                                        error.getCode(),
                                        attributes(error.unwrap(jakarta.validation.ConstraintViolation.class)),
                                        language)
                                : malformed(error.getField(), language))
                        .toList(),
                language));
    }

    @ExceptionHandler
    ResponseEntity<Problem> invalid(HandlerMethodValidationException failure, Locale language) {
        return send(invalid(
                failure.getParameterValidationResults().stream()
                        .map(result -> new Problem.FieldError(
                                result.getMethodParameter().getParameterName(),
                                "invalid",
                                texts.get(language, "field.invalid", Map.of())))
                        .toList(),
                language));
    }

    @ExceptionHandler
    ResponseEntity<Problem> wrongType(MethodArgumentTypeMismatchException failure, Locale language) {
        return send(invalid(
                List.of(new Problem.FieldError(
                        failure.getName(), "malformed", texts.get(language, "field.malformed", Map.of()))),
                language));
    }

    /** JSON that cannot be read: the field is named where the reader got that far. */
    @ExceptionHandler
    ResponseEntity<Problem> unreadable(HttpMessageNotReadableException failure, Locale language) {
        if (failure.getCause() instanceof DatabindException where
                && !where.getPath().isEmpty()) {
            String field = where.getPath().stream()
                    .map(step ->
                            step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
                    .collect(java.util.stream.Collectors.joining())
                    .replaceFirst("^\\.", "");
            return send(invalid(
                    List.of(new Problem.FieldError(
                            field, "malformed", texts.get(language, "field.malformed", Map.of()))),
                    language));
        }
        boolean json = failure.getCause() instanceof StreamReadException;
        return send(writer.problem(json ? "not-json" : "body-missing", 400, Map.of(), List.of(), language));
    }

    /** No form where one is wanted, or one that breaks off. */
    @ExceptionHandler
    ResponseEntity<Problem> noForm(MultipartException failure, Locale language) {
        int status =
                failure instanceof ErrorResponse known ? known.getStatusCode().value() : 400;
        return send(writer.problem("request-not-understood", status, Map.of(), List.of(), language));
    }

    /** The reader has gone: there is nobody to answer and nothing amiss here. */
    @ExceptionHandler
    void gone(AsyncRequestNotUsableException gone) {}

    @ExceptionHandler
    ResponseEntity<Problem> anythingElse(Exception failure, Locale language, HttpServletRequest request) {
        if (failure instanceof ErrorResponse known) {
            HttpStatusCode status = known.getStatusCode();
            String type = status.value() == 404
                    ? "not-visible"
                    : status.value() == 405 ? "method-not-offered" : "request-not-understood";
            return send(writer.problem(type, status.value(), Map.of(), List.of(), language));
        }
        return send(writer.unexpected(failure, language));
    }

    private Problem.FieldError malformed(String field, Locale language) {
        return new Problem.FieldError(field, "malformed", texts.get(language, "field.malformed", Map.of()));
    }

    private Problem invalid(List<Problem.FieldError> errors, Locale language) {
        return writer.problem("invalid-input", 400, Map.of(), errors, language);
    }

    private Problem.FieldError fieldError(
            String field, String constraint, Map<String, Object> attributes, Locale language) {
        String code = constraint.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        String key = texts.has("field." + code) ? "field." + code : "field.invalid";
        return new Problem.FieldError(field, code, texts.get(language, key, attributes));
    }

    private static Map<String, Object> attributes(jakarta.validation.ConstraintViolation<?> violation) {
        return violation.getConstraintDescriptor().getAttributes();
    }

    private static ResponseEntity<Problem> send(Problem problem) {
        return ResponseEntity.status(problem.status())
                .header(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_PROBLEM_JSON_VALUE)
                .body(problem);
    }
}
