package org.sanbao.live;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.sanbao.access.session.LivingSessions;
import org.springframework.dao.DataAccessException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The stream of live updates. Its thread is virtual and waits for news; it holds no connection to the database. */
@RestController
class LiveController {

    private final LiveUpdates updates;
    private final LivingSessions sessions;

    LiveController(LiveUpdates updates, LivingSessions sessions) {
        this.updates = updates;
        this.sessions = sessions;
    }

    /**
     * Server-sent events; the data of each is a {@link Told}.
     *
     * @param told  id of the last event the reader got, as browsers send it by themselves
     * @param after the same, from a reader that takes a broken stream up by itself
     * @param age   seconds since a new reader began to read what it shows
     */
    @Operation(summary = "Kinds and ids of what changes, as server-sent events, for as long as the session lives")
    @GetMapping(path = "/api/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    void follow(
            @RequestHeader(name = "Last-Event-ID", required = false) String told,
            @RequestParam(required = false) String after,
            @RequestParam(defaultValue = "3600") @Min(0) @Max(3600) int age,
            HttpServletRequest request,
            HttpServletResponse response)
            throws InterruptedException {
        var session = sessions.of(request);
        Place place = told == null && after == null
                ? null
                : Place.read(told).or(() -> Place.read(after)).orElse(Place.UNKNOWN);
        Follower follower = updates.join(session, place, Duration.ofSeconds(age));
        try {
            begin(response);
            follower.write(response.getOutputStream());
        } catch (IOException readerHasGone) {
            // Whoever goes says nothing; that is how it is noticed.
        } catch (DataAccessException | org.jooq.exception.DataAccessException unreachable) {
            // Nobody can say whether the session lives: the stream ends here, and the reader asks again.
        } finally {
            updates.leave(follower);
        }
    }

    private static void begin(HttpServletResponse response) throws IOException {
        response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        // A proxy that collects answers before it passes them on would keep the news to itself.
        response.setHeader("X-Accel-Buffering", "no");
        // After a node stopped, its readers do not all come to the next one in the same moment.
        long comeBack = ThreadLocalRandom.current().nextLong(500, 2_000);
        response.getOutputStream().write(("retry: " + comeBack + "\n\n").getBytes(StandardCharsets.UTF_8));
        response.flushBuffer();
    }
}
