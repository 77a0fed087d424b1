package org.sanbao.eventlogs.export;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.sanbao.shared.Actor;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The journal as a file for tools of process mining. */
@RestController
@RequestMapping("/api/eventlogs/journal")
class JournalLogsController {

    private static final String ALWAYS = "1970-01-01T00:00:00Z";
    private static final String EVER = "9999-01-01T00:00:00Z";

    private final JournalLogs logs;

    JournalLogsController(JournalLogs logs) {
        this.logs = logs;
    }

    /** What happened in {@code [from, to)}, in the units in sight; all of it when left out. */
    @GetMapping
    void journal(
            @RequestParam(defaultValue = "XES") JournalLogs.Format format,
            @RequestParam(defaultValue = ALWAYS) Instant from,
            @RequestParam(defaultValue = EVER) Instant to,
            Actor actor,
            HttpServletResponse answer)
            throws IOException {
        Path file = Files.createTempFile("sanbao-log-", null);
        try {
            logs.write(actor, format, from, to, file);
            String extension = format == JournalLogs.Format.XES ? "xes" : "jsonocel";
            answer.setContentType(format.type);
            answer.setContentLengthLong(Files.size(file));
            answer.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment()
                            .filename("journal." + extension)
                            .build()
                            .toString());
            answer.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            Files.copy(file, answer.getOutputStream());
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
