package org.sanbao.regulation.drafts;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sanbao.regulation.reader.Outline;
import org.sanbao.shared.Actor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What somebody is writing, looked at without keeping it. */
@RestController
@RequestMapping("/api/regulation")
class EditingController {

    private final Drafts drafts;
    private final Checks checks;

    EditingController(Drafts drafts, Checks checks) {
        this.drafts = drafts;
        this.checks = checks;
    }

    record Change(
            @NotBlank @Size(max = 100) String file,
            @NotEmpty @Size(max = 12) List<@NotBlank @Size(max = 200) String> path,
            @Size(max = 50_000) String value,
            @Size(max = 50_000) String yaml,
            @Size(min = 1, max = 200) String item,
            @Size(max = 200) String after) {

        Edits.Edit read() {
            return new Edits.Edit(file, path, value, yaml, item, after);
        }
    }

    /** {@code edits} are made in the files before they are looked at, in their order. */
    record Asked(
            @NotNull @Size(min = 1, max = 20) Map<String, @NotNull String> files,
            @NotNull @Size(max = 5000) Map<String, String> params,
            @NotNull @Size(max = 5000) Set<@NotBlank String> switchedOff,
            @NotNull @Size(max = 200) List<@NotNull @Valid Change> edits) {}

    /** @param files as they are after the edits; only those that were changed */
    record Looked(Map<String, String> files, List<Checks.Found> findings, Outline outline) {}

    @PostMapping("/drafts/{id}/editing")
    Looked look(@PathVariable UUID id, @Valid @RequestBody Asked asked, Actor actor) {
        Draft draft = drafts.writable(actor, id);
        var before = new Writing(asked.files(), asked.params(), asked.switchedOff());
        Map<String, String> files = Edits.applied(
                before.files(), asked.edits().stream().map(Change::read).toList());
        var after = new Writing(files, asked.params(), asked.switchedOff());
        Map<String, String> changed = new java.util.TreeMap<>(files);
        changed.entrySet()
                .removeIf(file -> file.getValue().equals(before.files().get(file.getKey())));
        return new Looked(changed, checks.of(after, draft.terms().units(), actor.language()), Outline.of(files));
    }

    /** The kinds of rule with the keys each may have. */
    @GetMapping("/editing/kinds")
    Map<String, List<String>> kinds() {
        return Outline.kinds();
    }
}
