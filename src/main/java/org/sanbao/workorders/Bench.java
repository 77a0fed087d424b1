package org.sanbao.workorders;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sanbao.shared.Actor;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.Sight;
import org.sanbao.shared.http.InvalidInput;
import org.sanbao.shared.http.NotVisible;
import org.sanbao.shared.vocabulary.Event;
import org.sanbao.workorders.vocabulary.Result;
import org.sanbao.workorders.vocabulary.VisitEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What becomes of a work order while the customer's goods are with us (S3-016 to S3-020). Used by the workshop inside its own commands,
 * which also asks who may: here the job is only locked, moved and journalled. Every event carries the job's card as it is after.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Bench {

    private final JobRepository jobs;
    private final Subjects subjects;
    private final Vouchers vouchers;
    private final Visits visits;
    private final JobReader reader;
    private final Cards cards;
    private final BusinessClock clock;

    Bench(
            JobRepository jobs,
            Subjects subjects,
            Vouchers vouchers,
            Visits visits,
            JobReader reader,
            Cards cards,
            BusinessClock clock) {
        this.jobs = jobs;
        this.subjects = subjects;
        this.vouchers = vouchers;
        this.visits = visits;
        this.reader = reader;
        this.cards = cards;
        this.clock = clock;
    }

    /**
     * The job, and nobody else changes it until this command ends.
     *
     * @throws NotVisible if it is out of sight
     */
    public BenchJob lock(UUID id, Sight sight) {
        return view(locked(id, sight));
    }

    /**
     * The goods go with us; whoever repairs them promised a day.
     *
     * @throws StepOutOfTurn if the visit did not end so, and the order is none for the workshop
     * @throws org.sanbao.obligations.GateRefused if the regulation asks for something first
     */
    public void takeIn(UUID id, Instant promised, Event takenIn, Instant happened, Actor by) {
        Job job = locked(id, by.sight());
        job.takeIn(promised);
        jobs.store(job);
        cards.decide(job, takenIn, happened, by);
    }

    /**
     * Work on the bench begins. If the customer signed the voucher when the goods were taken, its next version begins with it.
     *
     * @throws org.sanbao.obligations.GateRefused if the regulation asks for something first, such as the repair card
     */
    public void begin(UUID id, Actor by) {
        Job job = locked(id, by.sight());
        job.begin();
        jobs.store(job);
        cards.decide(job, new VisitEvent.WorkBegan(false), by);
        vouchers.goOn(job, by);
    }

    /** Work on the bench ended after {@code minutes} really spent; parts entered so far are what was replaced. */
    public void finish(UUID id, FinishEntry entry, int minutes, Actor by) {
        if (entry.result() == Result.TAKEN_AWAY) {
            throw new InvalidInput("result", "invalid");
        }
        Job job = locked(id, by.sight());
        job.worked(minutes);
        Instant now = clock.instant();
        jobs.worked(id, by.person(), minutes, now);
        boolean late = entry.happened() != null && entry.happened().isBefore(now);
        visits.finish(by, job, entry, late ? entry.happened() : now);
    }

    /** @throws org.sanbao.obligations.GateRefused if the regulation asks for something first */
    public void decide(UUID id, Event event, Actor by) {
        cards.decide(locked(id, by.sight()), event, by);
    }

    public void append(UUID id, Event event, Actor by) {
        cards.append(locked(id, by.sight()), event, null, by);
    }

    /** The goods are back with the customer. Refusals as {@link #decide}. */
    public void giveBack(UUID id, Event returned, Actor by) {
        Job job = locked(id, by.sight());
        job.giveBack();
        jobs.store(job);
        cards.decide(job, returned, by);
    }

    /** What was replaced so far. */
    public List<JobView.PartLine> parts(UUID id, Sight sight) {
        return reader.parts(locked(id, sight));
    }

    private Job locked(UUID id, Sight sight) {
        return jobs.lock(id, sight).orElseThrow(NotVisible::new);
    }

    private BenchJob view(Job job) {
        var row = job.row();
        var subject = subjects.find(job.stream(), Sight.everything("the case of a job in sight"))
                .orElseThrow();
        return new BenchJob(
                job.id(),
                job.stream(),
                row.getOrg(),
                subject.organisation(),
                subject.timeZone(),
                subject.language(),
                subject.customerName(),
                subject.model(),
                subject.serial(),
                subject.fault(),
                job.technician(),
                row.getTakenIn(),
                row.getDueAt(),
                Duration.ofMinutes(row.getBenchMinutes()),
                vouchers.view(job));
    }
}
