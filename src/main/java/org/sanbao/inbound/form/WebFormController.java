package org.sanbao.inbound.form;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sanbao.inbound.Arrival;
import org.sanbao.shared.Actor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The form itself, open to everybody, and who has one. */
@RestController
class WebFormController {

    private final FaultReports reports;
    private final WebForms forms;

    WebFormController(FaultReports reports, WebForms forms) {
        this.reports = reports;
        this.forms = forms;
    }

    record Heading(String unit, String company, int photos) {}

    record Receipt(String receipt) {}

    record Opening(@NotNull Boolean open) {}

    @GetMapping("/api/public/report/{code}")
    Heading heading(@PathVariable String code) {
        WebForms.Form form = reports.form(code);
        return new Heading(form.unit(), form.company(), FaultReports.MOST_PHOTOS);
    }

    /** A multipart form: {@code report} as JSON, and pictures as {@code photos}. */
    @PostMapping("/api/public/report/{code}")
    Receipt report(
            @PathVariable String code,
            @Valid @RequestPart FaultReport report,
            @RequestPart(required = false) List<MultipartFile> photos,
            HttpServletRequest request)
            throws IOException {
        return new Receipt(reports.report(code, report, files(photos), request.getRemoteAddr()));
    }

    private static List<Arrival.File> files(List<MultipartFile> photos) throws IOException {
        var files = new ArrayList<Arrival.File>();
        for (MultipartFile photo : photos == null ? List.<MultipartFile>of() : photos) {
            files.add(new Arrival.File(photo.getOriginalFilename(), photo.getBytes()));
        }
        return files;
    }

    @GetMapping("/api/web-forms")
    List<WebForms.Setting> all(Actor actor) {
        return forms.all(actor);
    }

    @PutMapping("/api/web-forms/{org}")
    void open(Actor actor, @PathVariable UUID org, @Valid @RequestBody Opening body) {
        forms.open(actor, org, body.open());
    }
}
