package org.sanbao.shared.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sanbao.shared.Ids;
import org.sanbao.shared.Refused;
import org.sanbao.shared.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.util.DisconnectedClientHelper;
import tools.jackson.databind.json.JsonMapper;

/** Problems in the reader's language (RFC 9457), for controllers and filters alike. */
@Component
public class ProblemWriter {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemWriter.class);

    private final Texts texts;
    private final JsonMapper json;

    ProblemWriter(Texts texts, JsonMapper json) {
        this.texts = texts;
        this.json = json;
    }

    public void write(Refused refusal, HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(of(refusal, request.getLocale()), response);
    }

    void write(Exception failure, HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(unexpected(failure, request.getLocale()), response);
    }

    Problem of(Refused refusal, Locale language) {
        return problem(refusal.type(), refusal.status(), refusal.arguments(), List.of(), language);
    }

    /** Nobody foresaw it: logged with a number the reader can quote, and nothing of its inside is told. */
    Problem unexpected(Throwable failure, Locale language) {
        if (isCollision(failure)) {
            return problem("somebody-was-faster", 409, Map.of(), List.of(), language);
        }
        String incident = Ids.next().toString().substring(24);
        if (DisconnectedClientHelper.isClientDisconnectedException(failure)) {
            LOG.debug("The reader has gone: {}", failure.getMessage());
        } else {
            LOG.error("Incident {}", incident, failure);
        }
        return problem("unexpected", 500, Map.of("incident", incident), List.of(), language);
    }

    Problem problem(
            String type, int status, Map<String, Object> arguments, List<Problem.FieldError> errors, Locale language) {
        return new Problem(
                "/problems/" + type,
                status,
                texts.get(language, "problem." + type + ".title", arguments),
                texts.get(language, "problem." + type + ".detail", arguments),
                arguments,
                errors);
    }

    void send(Problem problem, HttpServletResponse response) throws IOException {
        response.setStatus(problem.status());
        response.setContentType("application/problem+json");
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }

    /** Deadlock, serialisation failure or a uniqueness the database decided: trying again is the remedy. */
    private static boolean isCollision(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof java.sql.SQLException sql && sql.getSQLState() != null) {
                return switch (sql.getSQLState()) {
                    case "40001", "40P01", "23505", "23P01", "55P03" -> true;
                    default -> false;
                };
            }
        }
        return false;
    }
}
