package org.sanbao.calls;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanbao.calls.vocabulary.ReplyChannel;
import org.sanbao.calls.vocabulary.Step;
import org.sanbao.fields.OwnColumns;
import org.sanbao.journal.vocabulary.WaitingReason;
import org.sanbao.lists.FileAsked;
import org.sanbao.lists.ListFiles;
import org.sanbao.lists.Listing;
import org.sanbao.shared.Actor;
import org.sanbao.shared.http.Version;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The register over HTTP. */
@RestController
@RequestMapping("/api/calls")
class CallsController {

    private static final int MOST_OPEN = 20;

    record Triage(
            @NotNull Step step,
            @NotNull Boolean solved,
            @Size(max = 4000) String words) {}

    record Answer(
            @NotNull ReplyChannel channel,
            @NotBlank @Size(max = 4000) String words) {}

    record Pause(
            @NotNull WaitingReason reason,
            @NotBlank @Size(max = 4000) String words) {}

    record Words(@Size(max = 4000) String words) {}

    record SaidWords(@NotBlank @Size(max = 4000) String words) {}

    record Cancelling(
            @NotNull CancelReason reason,
            @NotBlank @Size(max = 4000) String words) {}

    record Merging(@NotNull UUID into, @Size(max = 4000) String words) {}

    record Reopening(
            @NotNull ReopenReason reason,
            @NotBlank @Size(max = 4000) String words) {}

    record HandingOver(@NotNull UUID to, @Size(max = 4000) String words) {}

    /** The columns of the page, by the same keys. */
    private static final Listing<CallLine> COLUMNS = Listing.<CallLine>of("calls", "calls.column.")
            .with("number", CallLine::number)
            .withWords("status", "calls.status.", CallLine::status)
            .withWords("waiting", "calls.reason.", CallLine::waitingFor)
            .withMark("urgent", "calls.field.urgent", CallLine::urgent)
            .withWords("channel", "calls.channel.", CallLine::channel)
            .with("customer", CallLine::customerName)
            .with("address", CallLine::address)
            .with("model", CallLine::model)
            .with("serial", CallLine::serial)
            .with("fault", CallLine::fault)
            .with("received", CallLine::receivedAt)
            .with("registered", CallLine::registeredAt)
            .with("answers", CallLine::answeredBy)
            .with("branch", CallLine::orgName);

    private final Calls calls;
    private final CallReader reader;
    private final ListFiles files;
    private final CallFields fields;
    private final AskedFields askedFields;
    private final OwnColumns own;
    private final CallDrafts drafts;
    private final Corrections corrections;

    CallsController(
            Calls calls,
            CallReader reader,
            ListFiles files,
            CallFields fields,
            AskedFields askedFields,
            OwnColumns own,
            CallDrafts drafts,
            Corrections corrections) {
        this.calls = calls;
        this.reader = reader;
        this.files = files;
        this.fields = fields;
        this.askedFields = askedFields;
        this.own = own;
        this.drafts = drafts;
        this.corrections = corrections;
    }

    @PostMapping
    ResponseEntity<Calls.Registered> register(Actor actor, @Valid @RequestBody CallEntry entry) {
        Calls.Registered call = calls.register(actor, entry);
        return ResponseEntity.created(URI.create("/api/calls/" + call.id())).body(call);
    }

    @GetMapping
    CallPage page(Actor actor, CallFilter filter) {
        return reader.page(actor, filter);
    }

    @GetMapping("/file")
    void file(Actor actor, CallFilter filter, FileAsked asked, HttpServletResponse answer) throws IOException {
        files.send(
                actor,
                own.with(COLUMNS, fields.anywhere(), CallLine::own),
                asked,
                into -> reader.each(actor, filter, into),
                answer);
    }

    @GetMapping("/open")
    List<CallLine> open(
            Actor actor, @RequestParam(required = false) UUID customer, @RequestParam(required = false) UUID unit) {
        return reader.open(actor, customer, unit, MOST_OPEN);
    }

    @GetMapping("/asked")
    List<String> asked(Actor actor, AskedFields.SoFar call) {
        return askedFields.of(actor, call);
    }

    @GetMapping("/{id}")
    ResponseEntity<CallFile> file(Actor actor, @PathVariable UUID id) {
        CallFile file = reader.file(actor, id);
        return ResponseEntity.ok().eTag(Version.tag(file.version())).body(file);
    }

    @PostMapping("/{id}/triage")
    void triage(Actor actor, @PathVariable UUID id, @Valid @RequestBody Triage body) {
        calls.triage(actor, id, body.step(), body.solved(), body.words());
    }

    @PostMapping("/{id}/answer")
    void answer(Actor actor, @PathVariable UUID id, @Valid @RequestBody Answer body) {
        calls.answer(actor, id, body.channel(), body.words());
    }

    @PostMapping("/{id}/pause")
    void pause(Actor actor, @PathVariable UUID id, @Valid @RequestBody Pause body) {
        calls.pause(actor, id, body.reason(), body.words());
    }

    @PostMapping("/{id}/resume")
    void resume(Actor actor, @PathVariable UUID id, @Valid @RequestBody Words body) {
        calls.resume(actor, id, body.words());
    }

    @PostMapping("/{id}/solve")
    void solve(Actor actor, @PathVariable UUID id, @Valid @RequestBody Words body) {
        calls.solve(actor, id, body.words());
    }

    @PostMapping("/{id}/close")
    void close(Actor actor, @PathVariable UUID id) {
        calls.close(actor, id);
    }

    @PostMapping("/{id}/cancel")
    void cancel(Actor actor, @PathVariable UUID id, @Valid @RequestBody Cancelling body) {
        calls.cancel(actor, id, body.reason(), body.words());
    }

    @PostMapping("/{id}/merge")
    void merge(Actor actor, @PathVariable UUID id, @Valid @RequestBody Merging body) {
        calls.merge(actor, id, body.into(), body.words());
    }

    @PostMapping("/{id}/reopen")
    void reopen(Actor actor, @PathVariable UUID id, @Valid @RequestBody Reopening body) {
        calls.reopen(actor, id, body.reason(), body.words());
    }

    @PostMapping("/{id}/hand-over")
    void handOver(Actor actor, @PathVariable UUID id, @Valid @RequestBody HandingOver body) {
        calls.handOver(actor, id, body.to(), body.words());
    }

    @PostMapping("/{id}/notes")
    void note(Actor actor, @PathVariable UUID id, @Valid @RequestBody SaidWords body) {
        calls.note(actor, id, body.words());
    }

    @PostMapping("/{id}/corrections")
    void correctLine(
            Actor actor,
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String seen,
            @Valid @RequestBody CallCorrection right) {
        corrections.correct(actor, id, seen, right);
    }

    @GetMapping("/drafts")
    List<CallDrafts.Draft> drafts(Actor actor) {
        return drafts.own(actor);
    }

    @PutMapping("/drafts/{id}")
    void keepDraft(Actor actor, @PathVariable UUID id, @RequestBody Map<String, Object> content) {
        drafts.keep(actor, id, content);
    }

    @DeleteMapping("/drafts/{id}")
    void discardDraft(Actor actor, @PathVariable UUID id) {
        drafts.discard(actor, id);
    }
}
