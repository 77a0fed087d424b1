package org.sanbao.exchange;

import jakarta.validation.Valid;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.sanbao.exchange.rows.ImportKind;
import org.sanbao.exchange.rows.Mapping;
import org.sanbao.shared.Actor;
import org.sanbao.shared.http.InvalidInput;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Imports over HTTP. */
@RestController
@RequestMapping("/api/exchange/imports")
class ImportsController {

    private static final int MOST_FAULTS = 200;
    private static final int ALL_FAULTS = 100_000;

    record Made(UUID id) {}

    private final Imports imports;
    private final FaultsCsv csv;

    ImportsController(Imports imports, FaultsCsv csv) {
        this.imports = imports;
        this.csv = csv;
    }

    @GetMapping
    List<BatchLine> latest(Actor actor) {
        return imports.latest(actor);
    }

    /** A multipart form with the file, its kind, and the organisation unit it is for (the actor's own if left out). */
    @PostMapping
    ResponseEntity<Made> upload(
            Actor actor,
            @RequestParam(required = false) MultipartFile file,
            @RequestParam(required = false) ImportKind kind,
            @RequestParam(required = false) UUID org)
            throws IOException {
        actor.demand(Imports.MAY);
        if (file == null || kind == null) {
            throw new InvalidInput(file == null ? "file" : "kind", "not-null");
        }
        UUID id = imports.upload(
                actor, org == null ? actor.unit() : org, kind, file.getOriginalFilename(), file.getBytes());
        return ResponseEntity.created(URI.create("/api/exchange/imports/" + id)).body(new Made(id));
    }

    @GetMapping("/{id}")
    BatchFile file(Actor actor, @PathVariable UUID id) {
        return imports.file(actor, id);
    }

    @PostMapping("/{id}/check")
    void check(Actor actor, @PathVariable UUID id, @Valid @RequestBody Mapping mapping) {
        imports.check(actor, id, mapping);
    }

    @PostMapping("/{id}/run")
    void run(Actor actor, @PathVariable UUID id) {
        imports.run(actor, id);
    }

    @PostMapping("/{id}/stop")
    void stop(Actor actor, @PathVariable UUID id) {
        imports.stop(actor, id);
    }

    @DeleteMapping("/{id}")
    void discard(Actor actor, @PathVariable UUID id) {
        imports.discard(actor, id);
    }

    @GetMapping("/{id}/faults")
    List<FaultLine> faults(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "0") int after) {
        return imports.faults(actor, id, after, MOST_FAULTS);
    }

    @GetMapping("/{id}/faults.csv")
    ResponseEntity<byte[]> faultsFile(Actor actor, @PathVariable UUID id) {
        byte[] file = csv.of(imports.faults(actor, id, 0, ALL_FAULTS), actor.language());
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("faults.csv")
                                .build()
                                .toString())
                .body(file);
    }
}
