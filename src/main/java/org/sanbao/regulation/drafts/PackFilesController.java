package org.sanbao.regulation.drafts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.sanbao.regulation.Adoption;
import org.sanbao.regulation.Adoptions;
import org.sanbao.shared.Actor;
import org.sanbao.shared.http.InvalidInput;
import org.sanbao.shared.http.NotVisible;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Packs taken out as files and brought in again. */
@RestController
@RequestMapping("/api/regulation")
class PackFilesController {

    private static final MediaType ZIP = new MediaType("application", "zip");

    private final Adoptions adoptions;
    private final Drafts drafts;
    private final DraftViews views;

    PackFilesController(Adoptions adoptions, Drafts drafts, DraftViews views) {
        this.adoptions = adoptions;
        this.drafts = drafts;
        this.views = views;
    }

    /** What an adoption says, as it was stored. */
    @GetMapping("/adoptions/{id}/files.zip")
    ResponseEntity<byte[]> adopted(@PathVariable UUID id, Actor actor) throws IOException {
        Adoption adoption = adoptions.find(id).orElseThrow(NotVisible::new);
        return archive(adoption.document() + "-" + adoption.number(), adoptions.files(adoption));
    }

    @GetMapping("/drafts/{id}/files.zip")
    ResponseEntity<byte[]> drafted(@PathVariable UUID id, Actor actor) throws IOException {
        Draft draft = drafts.find(actor, id);
        String name = draft.document() + "-draft-" + draft.revision();
        return archive(name, drafts.writing(actor, id).files());
    }

    /** Begins a draft with the files of an archive, for the whole company; the company's figures stay as they are in force. */
    @PostMapping("/drafts/brought")
    @ResponseStatus(HttpStatus.CREATED)
    DraftView bring(
            @RequestParam(required = false) MultipartFile file,
            @RequestParam(required = false) String purpose,
            @RequestParam(required = false) LocalDate effective,
            Actor actor)
            throws IOException {
        actor.demand("regulation.edit");
        if (file == null || file.isEmpty()) {
            throw new InvalidInput("file", "not-empty");
        }
        Map<String, String> files;
        try (var content = file.getInputStream()) {
            files = PackArchive.read(content);
        }
        var terms = new DraftTerms(purpose, false, Set.of(), Set.of(), effective);
        return views.view(actor, drafts.find(actor, drafts.bring(actor, terms, files)));
    }

    private static ResponseEntity<byte[]> archive(String name, Map<String, String> files) throws IOException {
        var content = new ByteArrayOutputStream();
        PackArchive.write(new TreeMap<>(files), content);
        return ResponseEntity.ok()
                .contentType(ZIP)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + ".zip")
                                .build()
                                .toString())
                .body(content.toByteArray());
    }
}
