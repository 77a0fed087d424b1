package org.sanbao.eventlogs.kept;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.sanbao.shared.Actor;
import org.sanbao.shared.Written;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Logs brought along, to try drafts on. */
@RestController
@RequestMapping("/api/eventlogs/kept")
class KeptLogsController {

    private final KeptLogs logs;
    private final DraftOnLog trials;

    KeptLogsController(KeptLogs logs, DraftOnLog trials) {
        this.logs = logs;
        this.trials = trials;
    }

    record Made(UUID id) {}

    @GetMapping
    List<KeptLog> all(Actor actor) {
        return logs.all(actor);
    }

    /**
     * A multipart form with the file: CSV or XES, gzipped or not. {@code org}: whose it is, the actor's own unit if left out; the columns, if
     * left out, those that tools of process mining write; {@code zone} that of times without one; {@code times} the form of times.
     */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Made keep(
            Actor actor,
            @RequestParam(required = false) MultipartFile file,
            @RequestParam(required = false) UUID org,
            @RequestParam(required = false) String name,
            @RequestParam(name = "case", required = false) String trace,
            @RequestParam(required = false) String activity,
            @RequestParam(required = false) String time,
            @RequestParam(required = false) String resource,
            @RequestParam(defaultValue = "UTC") String zone,
            @RequestParam(required = false) String times,
            @RequestParam(required = false) String encoding)
            throws IOException {
        actor.demand(KeptLogs.MAY);
        KeptLogs.require(file != null && !file.isEmpty(), "file");
        var reading = new Reading(
                Written.line(trace),
                Written.line(activity),
                Written.line(time),
                Written.line(resource),
                zone,
                Written.line(times),
                Written.line(encoding));
        UUID whose = org == null ? actor.unit() : org;
        return new Made(logs.keep(actor, whose, name, file.getOriginalFilename(), file.getBytes(), reading));
    }

    /** The draft, as it is written now, tried on the log. */
    @GetMapping("/{id}/drafts/{draft}")
    DraftOnLog.Trial trial(@PathVariable UUID id, @PathVariable UUID draft, Actor actor) throws IOException {
        return trials.of(actor, id, draft);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable UUID id, Actor actor) {
        logs.delete(actor, id);
    }
}
