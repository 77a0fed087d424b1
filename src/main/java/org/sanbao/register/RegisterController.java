package org.sanbao.register;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sanbao.shared.Actor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The register's days over HTTP. */
@RestController
@RequestMapping("/api/register")
class RegisterController {

    private final RegisterDays days;

    RegisterController(RegisterDays days) {
        this.days = days;
    }

    /** @param password the keeper's own, which signs the sheet */
    record Sending(
            @NotNull LocalDate day,
            @NotBlank @Size(max = 200) String password) {}

    record Comparing(@NotNull LocalDate day) {}

    @GetMapping
    List<RegisterDays.Keeper> keepers(Actor actor) {
        return days.keepers(actor);
    }

    @GetMapping("/{unit}")
    RegisterDays.Day day(@PathVariable UUID unit, @RequestParam(required = false) LocalDate day, Actor actor) {
        return days.day(unit, day, actor);
    }

    @PostMapping("/{unit}/compared")
    RegisterDays.Day compare(@PathVariable UUID unit, @Valid @RequestBody Comparing comparing, Actor actor) {
        days.compare(unit, comparing.day(), actor);
        return days.day(unit, comparing.day(), actor);
    }

    @PostMapping("/{unit}/sent")
    RegisterDays.Day send(@PathVariable UUID unit, @Valid @RequestBody Sending sending, Actor actor) {
        days.send(unit, sending.day(), sending.password(), actor);
        return days.day(unit, sending.day(), actor);
    }
}
