package org.sanbao.desk;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.sanbao.shared.Actor;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is kept about whoever asks. */
@RestController
@RequestMapping("/api/me/file")
class OwnFileController {

    private static final int PAGE = 50;

    /** More than one person does in ten years; the file says where there is more. */
    private static final int ENTIRE = 200_000;

    private final OwnFile file;

    OwnFileController(OwnFile file) {
        this.file = file;
    }

    @Operation(summary = "What is kept about me: the newest rows of each part")
    @GetMapping
    OwnFile.Contents read(Actor actor) {
        return file.of(actor, PAGE);
    }

    @Operation(summary = "What is kept about me, whole, as a file")
    @GetMapping("/download")
    ResponseEntity<OwnFile.Contents> download(Actor actor) {
        OwnFile.Contents contents = file.of(actor, ENTIRE);
        LocalDate day = LocalDate.ofInstant(contents.at(), ZoneOffset.UTC);
        var name = ContentDisposition.attachment()
                .filename("sanbao-" + day + ".json")
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .contentType(MediaType.APPLICATION_JSON)
                .body(contents);
    }
}
