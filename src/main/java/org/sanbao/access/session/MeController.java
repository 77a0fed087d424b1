package org.sanbao.access.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.sanbao.shared.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What people set for themselves. */
@RestController
@RequestMapping("/api/me")
class MeController {

    private final Accounts accounts;

    MeController(Accounts accounts) {
        this.accounts = accounts;
    }

    record Language(
            @NotNull @Pattern(regexp = "en|zh-CN|es") String language) {}

    record PasswordChange(
            @NotBlank @Size(max = 1000) String current,
            @NotBlank @Size(max = 1000) String wanted) {}

    @PostMapping("/language")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void language(@RequestBody @Valid Language body, Actor actor) {
        accounts.speak(actor, body.language);
    }

    @PostMapping("/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void password(@RequestBody @Valid PasswordChange body, Actor actor, HttpServletRequest request) {
        accounts.changePassword(actor, body.current, body.wanted, session(request));
    }

    /** Where the account is signed in, this browser first. */
    @GetMapping("/sessions")
    List<Sessions.Seen> sessions(Actor actor, HttpServletRequest request) {
        return accounts.sessions(actor, session(request));
    }

    /** Signs out everywhere but here. */
    @PostMapping("/sessions/end-others")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endOthers(Actor actor, HttpServletRequest request) {
        accounts.endOthers(actor, session(request));
    }

    private static byte[] session(HttpServletRequest request) {
        return Token.hash(SessionFilter.token(request).orElseThrow(NotSignedIn::new));
    }
}
