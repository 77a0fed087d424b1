package org.sanbao.workorders;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanbao.documents.Attachment;
import org.sanbao.documents.Attachments;
import org.sanbao.documents.NewAttachment;
import org.sanbao.fields.OwnAnswer;
import org.sanbao.journal.Entry;
import org.sanbao.journal.Journal;
import org.sanbao.journal.vocabulary.TaskReceived;
import org.sanbao.shared.Actor;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.Codes;
import org.sanbao.shared.Ids;
import org.sanbao.shared.Money;
import org.sanbao.shared.Sight;
import org.sanbao.shared.http.InvalidInput;
import org.sanbao.shared.http.NotVisible;
import org.sanbao.shared.vocabulary.Event;
import org.sanbao.workorders.vocabulary.Cause;
import org.sanbao.workorders.vocabulary.JobEvent;
import org.sanbao.workorders.vocabulary.PartCard;
import org.sanbao.workorders.vocabulary.PartKind;
import org.sanbao.workorders.vocabulary.Result;
import org.sanbao.workorders.vocabulary.VisitEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What technicians report from the way, the site and the bench (S3-012, S3-016, S3-018, S3-021). Everything here adds: it carries no
 * version, may be delivered late, and is true at the time the device says. Reported twice it happened once.
 */
@Component
@Transactional
public class Visits {

    private final JobRepository jobs;
    private final VisitRepository visits;
    private final Vouchers vouchers;
    private final Cards cards;
    private final RegisterLine line;
    private final JobFields fields;
    private final Checklists checklists;
    private final Attachments attachments;
    private final Journal journal;
    private final BusinessClock clock;

    Visits(
            JobRepository jobs,
            VisitRepository visits,
            Vouchers vouchers,
            Cards cards,
            RegisterLine line,
            JobFields fields,
            Checklists checklists,
            Attachments attachments,
            Journal journal,
            BusinessClock clock) {
        this.jobs = jobs;
        this.visits = visits;
        this.vouchers = vouchers;
        this.cards = cards;
        this.line = line;
        this.fields = fields;
        this.checklists = checklists;
        this.attachments = attachments;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * One of the buttons of a visit, the end of the work excepted, which is {@link #finish}. A button pressed on before another, or
     * delivered after it, is kept with its own time.
     *
     * @throws VisitWithdrawn if the job was given to somebody else before
     */
    public void step(Actor by, UUID visit, Step step, StepEntry entry) {
        if (step == Step.FINISHED) {
            throw new InvalidInput("step", "invalid");
        }
        Reported reported = begin(by, visit);
        Instant happened = happened(entry.happened(), reported.visit());
        if (visits.insert(visit, step, happened, clock.instant(), by.person(), entry)) {
            visits.move(visit, step.from(reported.visit().state()));
            follow(by, reported.job(), step, happened);
        }
    }

    private void follow(Actor by, Job job, Step step, Instant happened) {
        if (step.compareTo(Step.FINISHED) < 0 && job.state() == JobState.ASSIGNED) {
            job.begin();
            jobs.store(job);
        }
        Event event =
                switch (step) {
                    case ACCEPTED -> new TaskReceived("job", by.person());
                    case DEPARTED -> new VisitEvent.Departed();
                    case ARRIVED -> new VisitEvent.Arrived();
                    case BEGAN -> new VisitEvent.WorkBegan(false);
                    case LEFT -> new VisitEvent.Left(false);
                    case RETURNED -> new VisitEvent.Returned();
                    default -> null;
                };
        if (event != null) {
            cards.append(job, event, happened, by);
        }
        vouchers.redrawUnlessSigned(job, by);
    }

    /** The work ended: solved, not solved, or the product is taken along. Parts entered so far are what was replaced. */
    public void finish(Actor by, UUID visit, FinishEntry entry) {
        Reported reported = begin(by, visit);
        Instant happened = happened(entry.happened(), reported.visit());
        var step = new StepEntry(happened, null, null, null);
        if (!visits.insert(visit, Step.FINISHED, happened, clock.instant(), by.person(), step)) {
            return;
        }
        visits.move(visit, Step.FINISHED.from(reported.visit().state()));
        finish(by, reported.job(), entry, happened);
    }

    /** The same wherever the work was done; the caller holds the lock on the job. */
    void finish(Actor by, Job job, FinishEntry entry, Instant happened) {
        job.finish(entry.result(), entry.workDone(), happened);
        jobs.store(job);
        if (entry.result() == Result.SOLVED) {
            replacedParts(by, job, happened);
        }
        cards.append(job, new VisitEvent.WorkFinished(entry.result(), null, null, false), happened, by);
        vouchers.redraw(job, by);
        line.solve(by, job);
    }

    private void replacedParts(Actor by, Job job, Instant happened) {
        for (var part : jobs.replace(job.id(), happened)) {
            var kind = Codes.parse(PartKind.class, part.getKind());
            Money price = part.getPrice() == null
                    ? null
                    : Money.of(part.getPrice(), job.row().getCurrency());
            var card = new PartCard(
                    part.getId(),
                    kind,
                    happened.atZone(java.time.ZoneOffset.UTC).toLocalDate(),
                    price);
            journal.append(Entry.of(job.stream(), by, new JobEvent.PartReplaced(kind == PartKind.GUARANTEE))
                    .at(happened)
                    .with(card)
                    .about("job", job.id()));
        }
    }

    /** It cannot be finished as scheduled; whom that concerns, the regulation says (S3-021). {@code why}: a word of its list. */
    public void delay(Actor by, UUID id, String why) {
        Job job = ofActor(by, id, "visit.do");
        cards.append(job, new JobEvent.Delayed(why), null, by);
    }

    /** A part that was replaced; until the work ends it may be taken back. */
    public UUID addPart(Actor by, UUID id, PartEntry part) {
        Job job = ofActor(by, id, "visit.do");
        UUID line = Ids.next();
        jobs.insert(id, line, part, clock.instant(), by.person());
        vouchers.redraw(job, by);
        return line;
    }

    public void removePart(Actor by, UUID id, UUID part) {
        Job job = ofActor(by, id, "visit.do");
        if (job.state() == JobState.FINISHED) {
            throw new StepOutOfTurn(job.state().code(), "part");
        }
        if (jobs.removePart(id, part)) {
            vouchers.redraw(job, by);
        }
    }

    /** Items, quantities and cost are fixed: what the customer will pay. */
    public void price(Actor by, UUID id, Costs costs) {
        Job job = ofActor(by, id, "visit.do");
        job.price(costs);
        jobs.store(job);
        vouchers.redraw(job, by);
        if (job.fee() != null) {
            cards.append(job, new JobEvent.CostEstimated(job.fee(), false), null, by);
        }
    }

    public void establish(Actor by, UUID id, Cause cause) {
        Job job = ofActor(by, id, "visit.do");
        job.establish(cause);
        jobs.store(job);
        vouchers.redraw(job, by);
        int photos = attachments.count(id, "before") + attachments.count(id, "fault");
        cards.append(job, new JobEvent.CauseEstablished(cause, "technician", true, photos), null, by);
    }

    /**
     * What was done, in words: written after the work ended too, for as long as nobody has signed it.
     *
     * @throws org.sanbao.documents.PaperFrozen if the voucher is signed
     */
    public void describe(Actor by, UUID id, String workDone) {
        Job job = ofActor(by, id, "visit.do");
        job.describe(workDone);
        jobs.store(job);
        vouchers.redraw(job, by);
    }

    /**
     * Answers to the voucher's own fields; they take the place of all that was answered before.
     *
     * @throws InvalidInput naming every field whose answer does not fit
     */
    public void fill(Actor by, UUID id, Map<String, OwnAnswer> own) {
        Job job = ofActor(by, id, "visit.do");
        if (fields.answer(job, own, by)) {
            jobs.store(job);
            vouchers.redraw(job, by);
            cards.append(job, new JobEvent.Answered(Vouchers.FORM), null, by);
        }
    }

    /**
     * Answers of a checklist; the last word on an item counts.
     *
     * @param answers item to {@code yes}, {@code no} or {@code not-applicable}
     * @throws NotVisible if the regulation in force has no such list
     */
    public void answer(Actor by, UUID id, String list, Map<String, String> answers) {
        Job job = ofActor(by, id, "visit.do");
        checklists.answer(job, list, answers, by);
    }

    /** A picture or file of the job. */
    public Attachment attach(Actor by, UUID id, String moment, String name, byte[] bytes, Instant happened) {
        Job job = jobs.find(id, by.sight()).orElseThrow(NotVisible::new);
        by.demand("document.write");
        return attachments.add(
                new NewAttachment(job.stream(), job.row().getOrg(), id, moment, name, bytes, happened), by);
    }

    private record Reported(VisitRepository.Row visit, Job job) {}

    private Reported begin(Actor by, UUID id) {
        var visit = visits.find(id).orElseThrow(NotVisible::new);
        Job job = jobs.locked(visit.job(), by, "visit.do");
        // Read again: only under the job's lock is it what it is.
        var now = visits.find(id).orElseThrow();
        if (!now.technician().equals(by.person())) {
            throw new NotYourVisit();
        }
        if (now.state() == VisitState.WITHDRAWN) {
            throw new VisitWithdrawn();
        }
        return new Reported(now, job);
    }

    /** A technician reports of own jobs only; the office may of all. */
    private Job ofActor(Actor by, UUID id, String capability) {
        Job job = jobs.locked(id, by, capability);
        if (!by.may("job.change") && !by.person().equals(job.technician())) {
            throw new NotYourVisit();
        }
        return job;
    }

    /** The phone's word, but not before the job was given out nor after now: phones' clocks run wrong. */
    private Instant happened(Instant said, VisitRepository.Row visit) {
        Instant now = clock.instant();
        if (said == null || said.isAfter(now)) {
            return now;
        }
        return said.isBefore(visit.plannedAt()) ? visit.plannedAt() : said;
    }

    /** Positions are for the day's work, not for a history of people. */
    void fadePositions() {
        Instant now = clock.instant();
        visits.fadePositions(now.minus(java.time.Duration.ofDays(30)), now.minus(java.time.Duration.ofDays(90)));
    }

    /** What was done on a visit, oldest first; for those who may see its job. */
    @Transactional(readOnly = true)
    List<StepLine> steps(UUID visit) {
        return visits.steps(visit);
    }

    @Transactional(readOnly = true)
    List<VisitRepository.Row> of(UUID job, Sight sight) {
        jobs.find(job, sight).orElseThrow(NotVisible::new);
        return visits.of(job);
    }
}
