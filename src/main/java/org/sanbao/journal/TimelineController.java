package org.sanbao.journal;

import java.util.List;
import java.util.UUID;
import org.sanbao.shared.Actor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The line of events of a case. */
@RestController
class TimelineController {

    private final Timeline timeline;

    TimelineController(Timeline timeline) {
        this.timeline = timeline;
    }

    @GetMapping("/api/cases/{stream}/timeline")
    List<Recorded> timeline(@PathVariable UUID stream, Actor actor) {
        return timeline.of(stream, actor.sight());
    }
}
