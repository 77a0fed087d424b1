package org.sanbao.dispatch.plans;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.sanbao.calendar.Span;
import org.sanbao.dispatch.needs.Need;
import org.sanbao.dispatch.needs.Needs;
import org.sanbao.journal.Journal;
import org.sanbao.shared.Actor;
import org.sanbao.shared.http.InvalidInput;
import org.sanbao.shared.http.NotVisible;
import org.sanbao.workorders.Assignments;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Times promised to customers: none that nobody could keep, and no hour twice. */
@Component
class Appointments {

    private final Needs needs;
    private final Windows windows;
    private final Assignments assignments;
    private final Journal journal;

    Appointments(Needs needs, Windows windows, Assignments assignments, Journal journal) {
        this.needs = needs;
        this.windows = windows;
        this.assignments = assignments;
        this.journal = journal;
    }

    /**
     * Appointments the customer that somebody arrives within {@code [from, to)}; what was promised before holds no more.
     *
     * @param seen version of the job's schedule the actor saw, {@code If-Match}
     * @throws WindowIsFull if nobody could be there then any more
     */
    @Transactional
    void promise(Actor by, UUID job, String seen, Instant from, Instant to) {
        Need need = needs.of(Set.of(job), by.sight()).get(job);
        if (need == null) {
            throw new NotVisible();
        }
        by.demand("job.assign");
        if (!to.isAfter(from)) {
            throw new InvalidInput("to", "invalid");
        }
        journal.lock(need.org()); // two at once: the second sees what the first has promised
        if (!windows.isOpen(by, need, new Span(from, to))) {
            throw new WindowIsFull();
        }
        assignments.promise(by, job, seen, from, to);
    }
}
