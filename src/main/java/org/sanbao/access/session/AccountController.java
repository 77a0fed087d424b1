package org.sanbao.access.session;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.sanbao.shared.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Accounts of people, for those who manage them. */
@RestController
@RequestMapping("/api/organisation/people/{person}/account")
class AccountController {

    private final Accounts accounts;

    AccountController(Accounts accounts) {
        this.accounts = accounts;
    }

    record NewAccount(
            @NotBlank @Size(max = 100) String name,
            @NotBlank @Size(max = 1000) String password) {}

    record NewPassword(@NotBlank @Size(max = 1000) String password) {}

    record Opened(UUID id) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Opened open(@PathVariable UUID person, @RequestBody @Valid NewAccount body, Actor actor) {
        return new Opened(accounts.open(actor, person, body.name, body.password));
    }

    @PostMapping("/reset")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reset(@PathVariable UUID person, @RequestBody @Valid NewPassword body, Actor actor) {
        accounts.reset(actor, person, body.password);
    }

    @PostMapping("/disable")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void disable(@PathVariable UUID person, Actor actor) {
        accounts.disable(actor, person);
    }
}
