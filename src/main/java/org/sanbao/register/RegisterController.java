package org.sanbao.register;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sanbao.lists.FileAsked;
import org.sanbao.lists.ListFiles;
import org.sanbao.lists.Listing;
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

    /** The columns of the page, by the same keys. */
    private static final Listing<RegisterLine> COLUMNS = Listing.<RegisterLine>of("register", "register.")
            .with("number", RegisterLine::number)
            .with("received", RegisterLine::receivedAt)
            .withWords("finding", "register.finding.", RegisterLine::finding)
            .with("voucher", RegisterLine::voucher)
            .with("technician", RegisterLine::technician)
            .with("customer", RegisterLine::customer)
            .with("model", RegisterLine::model)
            .with("fault", RegisterLine::fault);

    private final RegisterDays days;
    private final ListFiles files;

    RegisterController(RegisterDays days, ListFiles files) {
        this.days = days;
        this.files = files;
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

    @GetMapping("/{unit}/file")
    void file(
            @PathVariable UUID unit,
            @RequestParam(required = false) LocalDate day,
            FileAsked file,
            Actor actor,
            HttpServletResponse answer)
            throws IOException {
        List<RegisterLine> lines = days.day(unit, day, actor).lines();
        files.send(actor, COLUMNS, file, into -> lines.forEach(into), answer);
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
