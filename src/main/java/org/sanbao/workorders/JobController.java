package org.sanbao.workorders;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanbao.documents.Attachment;
import org.sanbao.fields.OwnAnswer;
import org.sanbao.shared.Actor;
import org.sanbao.shared.http.Version;
import org.sanbao.workorders.vocabulary.Category;
import org.sanbao.workorders.vocabulary.Cause;
import org.sanbao.workorders.vocabulary.JobKind;
import org.sanbao.workorders.vocabulary.Payment;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@RequestMapping("/api/jobs")
class JobController {

    private final WorkOrders orders;
    private final Assignments assignments;
    private final Visits visits;
    private final JobReader reader;

    JobController(WorkOrders orders, Assignments assignments, Visits visits, JobReader reader) {
        this.orders = orders;
        this.assignments = assignments;
        this.visits = visits;
        this.reader = reader;
    }

    record Opening(@NotNull UUID call, @NotNull JobKind kind) {}

    /** {@code from} and {@code to}: the appointment, both or neither; {@code agreed} with the customer, null is no. */
    record Assignment(@NotNull UUID technician, Instant from, Instant to, Boolean agreed) {}

    record Extension(@NotNull Instant until) {}

    record Decision(
            @NotNull Category category,
            @NotNull Payment payment,
            @NotBlank @Size(max = 1000) String why) {}

    record Filling(@NotNull @Size(max = 60) Map<String, OwnAnswer> own) {}

    record Establishing(@NotNull Cause cause) {}

    record Describing(@NotBlank @Size(max = 4000) String workDone) {}

    record Delay(
            @NotBlank @Size(max = 60) @Pattern(regexp = "[a-z0-9-]+")
            String why) {}

    record Correction(@NotBlank @Size(max = 1000) String why) {}

    record Approval(
            @NotBlank @Size(max = 60) @Pattern(regexp = "[a-z0-9-]+")
            String kind) {}

    record Filing(@NotBlank @Size(max = 300) String place) {}

    record Answers(
            @NotNull @Size(min = 1, max = 100)
            Map<@Size(max = 100) String, @NotNull @Pattern(regexp = "yes|no|not-applicable") String> answers) {}

    @GetMapping("/mine")
    List<JobLine> mine(Actor actor) {
        return reader.mine(actor);
    }

    @GetMapping
    List<JobLine> ofCase(@RequestParam UUID call, Actor actor) {
        return reader.ofCase(actor, call);
    }

    @GetMapping("/{id}")
    ResponseEntity<JobView> view(@PathVariable UUID id, Actor actor) {
        JobView view = reader.view(actor, id);
        return ResponseEntity.ok().eTag(Version.tag(view.line().version())).body(view);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    WorkOrders.Opened open(@Valid @RequestBody Opening opening, Actor actor) {
        return orders.open(actor, opening.call(), opening.kind());
    }

    @PostMapping("/{id}/assignment")
    JobView assign(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) String seen,
            @Valid @RequestBody Assignment assignment,
            Actor actor) {
        assignments.assign(
                actor,
                id,
                seen,
                assignment.technician(),
                assignment.from(),
                assignment.to(),
                Boolean.TRUE.equals(assignment.agreed()));
        return reader.view(actor, id);
    }

    @PostMapping("/{id}/extension")
    JobView extend(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) String seen,
            @Valid @RequestBody Extension extension,
            Actor actor) {
        orders.extend(actor, id, seen, extension.until());
        return reader.view(actor, id);
    }

    @PostMapping("/{id}/category")
    JobView decide(@PathVariable UUID id, @Valid @RequestBody Decision decision, Actor actor) {
        orders.decide(actor, id, decision.category(), decision.payment(), decision.why());
        return reader.view(actor, id);
    }

    @PostMapping("/{id}/costs")
    JobView price(@PathVariable UUID id, @Valid @RequestBody Costs costs, Actor actor) {
        visits.price(actor, id, costs);
        return reader.view(actor, id);
    }

    @PostMapping("/{id}/fields")
    JobView fill(@PathVariable UUID id, @Valid @RequestBody Filling filling, Actor actor) {
        visits.fill(actor, id, filling.own());
        return reader.view(actor, id);
    }

    @PostMapping("/{id}/cause")
    JobView establish(@PathVariable UUID id, @Valid @RequestBody Establishing establishing, Actor actor) {
        visits.establish(actor, id, establishing.cause());
        return reader.view(actor, id);
    }

    @PostMapping("/{id}/work-done")
    JobView describe(@PathVariable UUID id, @Valid @RequestBody Describing describing, Actor actor) {
        visits.describe(actor, id, describing.workDone());
        return reader.view(actor, id);
    }

    @PostMapping("/{id}/parts")
    @ResponseStatus(HttpStatus.CREATED)
    JobView addPart(@PathVariable UUID id, @Valid @RequestBody PartEntry part, Actor actor) {
        visits.addPart(actor, id, part);
        return reader.view(actor, id);
    }

    @PostMapping("/{id}/parts/{part}/removed")
    JobView removePart(@PathVariable UUID id, @PathVariable UUID part, Actor actor) {
        visits.removePart(actor, id, part);
        return reader.view(actor, id);
    }

    @PostMapping("/{id}/checklists/{list}")
    JobView answer(@PathVariable UUID id, @PathVariable String list, @Valid @RequestBody Answers answers, Actor actor) {
        visits.answer(actor, id, list, answers.answers());
        return reader.view(actor, id);
    }

    @PostMapping("/{id}/delays")
    JobView delay(@PathVariable UUID id, @Valid @RequestBody Delay delay, Actor actor) {
        visits.delay(actor, id, delay.why());
        return reader.view(actor, id);
    }

    @PostMapping("/{id}/corrections")
    JobView correct(@PathVariable UUID id, @Valid @RequestBody Correction correction, Actor actor) {
        orders.correct(actor, id, correction.why());
        return reader.view(actor, id);
    }

    @PostMapping("/{id}/approvals")
    JobView approve(@PathVariable UUID id, @Valid @RequestBody Approval approval, Actor actor) {
        orders.approve(actor, id, approval.kind());
        return reader.view(actor, id);
    }

    @PostMapping("/{id}/closed")
    JobView close(@PathVariable UUID id, @Valid @RequestBody Filing filing, Actor actor) {
        orders.close(actor, id, filing.place());
        return reader.view(actor, id);
    }

    /** @param moment what it shows: before, fault, after, condition, proof */
    @PostMapping(value = "/{id}/attachments", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Attachment attach(
            @PathVariable UUID id,
            @RequestParam @Pattern(regexp = "before|fault|after|condition|proof|other") String moment,
            @RequestParam(required = false) Instant happened,
            @RequestParam MultipartFile file,
            Actor actor)
            throws IOException {
        return visits.attach(actor, id, moment, file.getOriginalFilename(), file.getBytes(), happened);
    }
}
