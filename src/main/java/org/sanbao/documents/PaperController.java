package org.sanbao.documents;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.sanbao.shared.Actor;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/papers")
class PaperController {

    private final Papers papers;
    private final PaperSheets sheets;

    PaperController(Papers papers, PaperSheets sheets) {
        this.papers = papers;
        this.sheets = sheets;
    }

    /** A copy reached its keeper. */
    record Delivery(@Min(1) @Max(99) int copy) {}

    record Handing(@NotBlank @Size(max = 60) String to) {}

    @GetMapping
    List<PaperView> ofCase(@RequestParam UUID stream, Actor actor) {
        return papers.ofCase(stream, actor.sight());
    }

    @GetMapping("/{id}")
    PaperView view(@PathVariable UUID id, Actor actor) {
        return papers.view(id, actor.sight());
    }

    /** The sheet as a page of its own, to be framed: it loads nothing and runs nothing. */
    @GetMapping(value = "/{id}/page", produces = "text/html;charset=utf-8")
    ResponseEntity<String> page(@PathVariable UUID id, @RequestParam(required = false) Integer version, Actor actor) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePrivate())
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; sandbox allow-same-origin; frame-ancestors 'self'")
                .header("X-Content-Type-Options", "nosniff")
                .body(sheets.html(id, version, actor.sight()));
    }

    @GetMapping(value = "/{id}/pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> pdf(@PathVariable UUID id, @RequestParam(required = false) Integer version, Actor actor) {
        byte[] pdf = sheets.pdf(id, version, actor.sight());
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePrivate())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(sheets.fileName(id, actor.sight()), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(pdf);
    }

    @PostMapping("/{id}/signatures")
    PaperView sign(@PathVariable UUID id, @Valid @RequestBody Signing signing, Actor actor) {
        papers.sign(id, signing, actor);
        return papers.view(id, actor.sight());
    }

    @PostMapping("/{id}/copies")
    PaperView deliver(@PathVariable UUID id, @Valid @RequestBody Delivery delivery, Actor actor) {
        papers.deliver(id, delivery.copy(), actor);
        return papers.view(id, actor.sight());
    }

    @PostMapping("/{id}/submitted")
    PaperView submit(@PathVariable UUID id, @Valid @RequestBody Handing handing, Actor actor) {
        papers.submit(id, handing.to(), true, actor);
        return papers.view(id, actor.sight());
    }
}
