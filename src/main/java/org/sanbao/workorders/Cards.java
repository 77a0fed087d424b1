package org.sanbao.workorders;

import java.time.Instant;
import org.sanbao.journal.Entry;
import org.sanbao.journal.Journal;
import org.sanbao.obligations.Gates;
import org.sanbao.shared.Actor;
import org.sanbao.shared.Sight;
import org.sanbao.shared.vocabulary.Event;
import org.springframework.stereotype.Component;

/** Writes what happens to a job into the journal of its case, with the job's card as it is after. */
@Component
class Cards {

    private final Journal journal;
    private final Subjects subjects;
    private final Gates gates;

    Cards(Journal journal, Subjects subjects, Gates gates) {
        this.journal = journal;
        this.subjects = subjects;
        this.gates = gates;
    }

    /**
     * As {@link #append}, for what somebody decides here and now, and only if the regulation lets it pass. What a technician reports has
     * happened and is never turned away.
     *
     * @throws org.sanbao.obligations.GateRefused if a rule refuses
     */
    void decide(Job job, Event event, Actor by) {
        decide(job, event, null, by);
    }

    /** @param happened null is now */
    void decide(Job job, Event event, Instant happened, Actor by) {
        Entry entry = entry(job, subject(job), event, happened, by);
        gates.check(by, entry);
        journal.append(entry);
    }

    /** @param happened null is now */
    void append(Job job, Event event, Instant happened, Actor by) {
        append(job, subject(job), event, happened, by);
    }

    void append(Job job, Subjects.Subject subject, Event event, Instant happened, Actor by) {
        journal.append(entry(job, subject, event, happened, by));
    }

    /** What {@link #append} would append now. */
    Entry entry(Job job, Event event, Actor by) {
        return entry(job, subject(job), event, null, by);
    }

    private Subjects.Subject subject(Job job) {
        return subjects.find(job.stream(), Sight.everything("the case of a job in sight"))
                .orElseThrow();
    }

    private static Entry entry(Job job, Subjects.Subject subject, Event event, Instant happened, Actor by) {
        return Entry.of(job.stream(), by, event).at(happened).with(job.card(subject.zone(), subject.siteKind()));
    }
}
