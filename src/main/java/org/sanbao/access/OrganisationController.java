package org.sanbao.access;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/organisation/units")
class OrganisationController {

    private final Organisation organisation;

    OrganisationController(Organisation organisation) {
        this.organisation = organisation;
    }

    record NewUnit(
            @NotNull UUID parent,
            @NotNull UnitKind kind,
            @NotBlank @Size(max = 200) String name,
            @NotNull ZoneId zone,
            boolean keepsRegister) {}

    record ChangedUnit(
            @NotBlank @Size(max = 200) String name, @NotNull ZoneId zone, boolean keepsRegister) {}

    @GetMapping
    List<OrgUnit> units(Actor actor) {
        return organisation.units(actor.sight());
    }

    @GetMapping("/closed")
    List<OrgUnit> closed(Actor actor) {
        return organisation.closed(actor.sight());
    }

    @GetMapping("/{id}")
    OrgUnit unit(@PathVariable UUID id, Actor actor) {
        return organisation.unit(id, actor.sight());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    OrgUnit open(@RequestBody @Valid NewUnit body, Actor actor) {
        var description = new Organisation.Description(body.kind, body.name.strip(), body.zone, body.keepsRegister);
        UUID id = organisation.open(actor, body.parent, description);
        return organisation.unit(id, org.sanbao.shared.Sight.everything("just opened by the asker"));
    }

    @PutMapping("/{id}")
    OrgUnit change(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String seen,
            @RequestBody @Valid ChangedUnit body,
            Actor actor) {
        OrgUnit before = organisation.unit(id, actor.sight());
        var description = new Organisation.Description(before.kind(), body.name.strip(), body.zone, body.keepsRegister);
        organisation.change(actor, id, Math.toIntExact(Version.seen(seen)), description);
        return organisation.unit(id, actor.sight());
    }

    @PostMapping("/{id}/close")
    OrgUnit close(@PathVariable UUID id, Actor actor) {
        organisation.close(actor, id);
        return organisation.unit(id, actor.sight());
    }
}
