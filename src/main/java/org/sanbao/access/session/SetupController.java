package org.sanbao.access.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/setup")
class SetupController {

    private final Setup setup;
    private final SetupCodes codes;
    private final AttemptLimit limit;

    SetupController(Setup setup, SetupCodes codes, AttemptLimit limit) {
        this.setup = setup;
        this.codes = codes;
        this.limit = limit;
    }

    /** @param needed whether there is no company yet */
    record State(boolean needed) {}

    /**
     * @param zone    IANA time zone of the company
     * @param person  name of the first administrator, as written
     * @param account the name to sign in with
     */
    record Founding(
            @NotBlank @Size(max = 100) String code,
            @NotBlank @Size(max = 200) String company,
            @NotNull ZoneId zone,
            @NotBlank @Size(max = 200) String person,
            @NotNull @Pattern(regexp = "en|zh-CN|es") String language,
            @NotBlank @Size(max = 100) String account,
            @NotBlank @Size(max = 1000) String password) {}

    @GetMapping
    State state() {
        return new State(codes.needed());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    State found(@RequestBody @Valid Founding body, HttpServletRequest request, HttpServletResponse response) {
        try {
            limit.attempt("set-up", request.getRemoteAddr());
        } catch (TooManyAttempts refusal) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(refusal.seconds()));
            throw refusal;
        }
        setup.found(
                body.code,
                new Setup.Founding(
                        body.company,
                        body.zone,
                        body.person,
                        Locale.forLanguageTag(body.language),
                        body.account,
                        body.password));
        limit.succeeded("set-up", request.getRemoteAddr());
        return new State(false);
    }
}
