package org.sanbao.access.session;

import static org.sanbao.tables.Tables.ORG_UNIT;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.ZoneId;
import org.jooq.DSLContext;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/session")
class SessionController {

    private final SignIn signIn;
    private final Actors actors;
    private final DSLContext database;

    SessionController(SignIn signIn, Actors actors, DSLContext database) {
        this.signIn = signIn;
        this.actors = actors;
        this.database = database;
    }

    record Credentials(
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Size(max = 1000) String password) {}

    @PostMapping
    SessionView signIn(
            @RequestBody @Valid Credentials credentials, HttpServletRequest request, HttpServletResponse response) {
        try {
            String token = signIn.signIn(credentials.name, credentials.password, request.getRemoteAddr());
            SessionFilter.token(request).ifPresent(signIn::signOut);
            sendCookie(response, token, Sessions.LONGEST, request.isSecure());
            return view(actors.behind(token).orElseThrow(NotSignedIn::new));
        } catch (TooManyAttempts refusal) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(refusal.seconds()));
            throw refusal;
        }
    }

    @GetMapping
    SessionView session() {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn who) {
            return view(who);
        }
        throw new NotSignedIn();
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void signOut(HttpServletRequest request, HttpServletResponse response) {
        SessionFilter.token(request).ifPresent(signIn::signOut);
        sendCookie(response, "", Duration.ZERO, request.isSecure());
    }

    private SessionView view(SignedIn who) {
        return database.select(ORG_UNIT.NAME, ORG_UNIT.TIME_ZONE)
                .from(ORG_UNIT)
                .where(ORG_UNIT.ID.eq(who.getPrincipal().unit()))
                .fetchSingle(unit -> SessionView.of(who, unit.value1(), ZoneId.of(unit.value2())));
    }

    private static void sendCookie(HttpServletResponse response, String token, Duration age, boolean secure) {
        var cookie = ResponseCookie.from(SessionFilter.COOKIE, token)
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .maxAge(age)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
