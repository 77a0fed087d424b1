package org.sanbao.regulation.drafts;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sanbao.shared.Actor;
import org.sanbao.shared.http.Version;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Drafts begun, written, put forward and decided. */
@RestController
@RequestMapping("/api/regulation/drafts")
class DraftsController {

    private final Drafts drafts;
    private final Approval approval;
    private final DraftViews views;
    private final Checks checks;

    DraftsController(Drafts drafts, Approval approval, DraftViews views, Checks checks) {
        this.drafts = drafts;
        this.approval = approval;
        this.views = views;
        this.checks = checks;
    }

    /** What a draft is for and where; {@code units} and {@code products} empty for all. */
    record Terms(
            @NotBlank @Size(max = 500) String purpose,
            boolean repeals,
            @NotNull @Size(max = 500) Set<@NotNull UUID> units,
            @NotNull @Size(max = 500) Set<@NotBlank @Size(max = 60) String> products,
            @NotNull LocalDate effective) {

        DraftTerms read() {
            return new DraftTerms(purpose, repeals, units, products, effective);
        }
    }

    record Beginning(@NotNull UUID base, @NotNull @Valid Terms terms) {}

    /** {@code params}: null for one that is blanked. */
    record Text(
            @NotNull @Size(min = 1, max = 20) Map<String, @NotNull String> files,
            @NotNull @Size(max = 5000) Map<String, String> params,
            @NotNull @Size(max = 5000) Set<@NotBlank String> switchedOff) {

        Writing read() {
            return new Writing(files, params, switchedOff);
        }

        static Text of(Writing writing) {
            return new Text(writing.files(), writing.params(), writing.switchedOff());
        }
    }

    record Kept(DraftView draft, List<Checks.Found> findings) {}

    record Remark(@Size(max = 2000) String remark) {}

    record Reason(@NotBlank @Size(max = 2000) String remark) {}

    @GetMapping
    List<DraftView> all(Actor actor) {
        return views.views(actor, drafts.all(actor));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    DraftView begin(@Valid @RequestBody Beginning beginning, Actor actor) {
        return view(drafts.begin(actor, beginning.base(), beginning.terms().read()), actor);
    }

    @GetMapping("/{id}")
    ResponseEntity<DraftView> one(@PathVariable UUID id, Actor actor) {
        DraftView view = view(id, actor);
        return ResponseEntity.ok().eTag(Version.tag(view.version())).body(view);
    }

    @PutMapping("/{id}")
    DraftView describe(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String seen,
            @Valid @RequestBody Terms terms,
            Actor actor) {
        return views.view(actor, drafts.describe(actor, id, seen, terms.read()));
    }

    @GetMapping("/{id}/text")
    ResponseEntity<Text> text(@PathVariable UUID id, Actor actor) {
        Draft draft = drafts.find(actor, id);
        return ResponseEntity.ok().eTag(Version.tag(draft.version())).body(Text.of(drafts.writing(actor, id)));
    }

    @PutMapping("/{id}/text")
    Kept write(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String seen,
            @Valid @RequestBody Text text,
            Actor actor) {
        Writing writing = text.read();
        Draft kept = drafts.write(actor, id, seen, writing);
        return new Kept(views.view(actor, kept), checks.of(writing, kept.terms().units(), actor.language()));
    }

    @PostMapping("/{id}/withdraw")
    DraftView withdraw(@PathVariable UUID id, Actor actor) {
        drafts.withdraw(actor, id);
        return view(id, actor);
    }

    @PostMapping("/{id}/submit")
    DraftView submit(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String seen,
            Actor actor) {
        return views.view(actor, approval.submit(actor, id, seen));
    }

    @PostMapping("/{id}/send-back")
    DraftView sendBack(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String seen,
            @Valid @RequestBody Reason reason,
            Actor actor) {
        return views.view(actor, approval.sendBack(actor, id, seen, reason.remark()));
    }

    @PostMapping("/{id}/approve")
    DraftView approve(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String seen,
            @Valid @RequestBody Remark remark,
            Actor actor) {
        return views.view(actor, approval.approve(actor, id, seen, remark.remark()));
    }

    private DraftView view(UUID id, Actor actor) {
        return views.view(actor, drafts.find(actor, id));
    }
}
