package org.sanbao.access;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.sanbao.access.vocabulary.PersonLeft;
import org.sanbao.access.vocabulary.PersonMoved;
import org.sanbao.shared.Actor;
import org.sanbao.shared.http.Version;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/organisation/people")
class StaffController {

    private final Staff staff;

    StaffController(Staff staff) {
        this.staff = staff;
    }

    record Written(
            @NotBlank @Size(max = 200) String name,
            @Size(max = 400) String sortKey,
            @NotNull @Pattern(regexp = "en|zh-CN|es") String language,
            @Email @Size(max = 254) String email,
            @Pattern(regexp = "[+0-9 ()/.-]{3,40}") String phone) {

        Staff.Details details() {
            return new Staff.Details(name, sortKey, Locale.forLanguageTag(language), email, phone);
        }
    }

    record NewPerson(
            @NotNull UUID unit,
            @Size(max = 60) String role,
            @NotNull @Valid Written details) {}

    record Move(
            @NotNull UUID unit,
            @NotNull PersonMoved.Kind kind,
            @NotBlank @Size(max = 400) String why) {}

    record Leaving(@NotNull PersonLeft.How how) {}

    @GetMapping
    List<Person> people(
            @RequestParam(required = false) UUID unit,
            @RequestParam(required = false) String role,
            @RequestParam(defaultValue = "false") boolean withLeft,
            Actor actor) {
        return staff.people(new Staff.Filter(unit, role, withLeft), actor.sight());
    }

    @GetMapping("/{id}")
    Person person(@PathVariable UUID id, Actor actor) {
        return staff.person(id, actor.sight());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Person join(@RequestBody @Valid NewPerson body, Actor actor) {
        UUID id = staff.join(actor, body.unit, body.role, body.details.details());
        return staff.person(id, actor.sight());
    }

    @PutMapping("/{id}")
    Person change(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String seen,
            @RequestBody @Valid Written body,
            Actor actor) {
        staff.change(actor, id, Math.toIntExact(Version.seen(seen)), body.details());
        return staff.person(id, actor.sight());
    }

    @PostMapping("/{id}/move")
    Person move(@PathVariable UUID id, @RequestBody @Valid Move body, Actor actor) {
        staff.move(actor, id, body.unit, body.kind, body.why);
        return staff.person(id, actor.sight());
    }

    @PostMapping("/{id}/leave")
    Person leave(@PathVariable UUID id, @RequestBody @Valid Leaving body, Actor actor) {
        staff.leave(actor, id, body.how);
        return staff.person(id, actor.sight());
    }
}
