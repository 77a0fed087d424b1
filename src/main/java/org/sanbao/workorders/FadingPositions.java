package org.sanbao.workorders;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Where technicians were is for the day's work and fades afterwards. */
@Component
class FadingPositions {

    private final Visits visits;

    FadingPositions(Visits visits) {
        this.visits = visits;
    }

    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT6H")
    void fade() {
        visits.fadePositions();
    }
}
