package org.sanbao.workorders;

import java.time.Instant;
import java.util.UUID;
import org.sanbao.calls.CallReader;
import org.sanbao.equipment.Equipment;
import org.sanbao.equipment.UnitFile;
import org.sanbao.journal.vocabulary.ApprovalGranted;
import org.sanbao.shared.Actor;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.Ids;
import org.sanbao.shared.http.InvalidInput;
import org.sanbao.shared.http.NotVisible;
import org.sanbao.shared.http.Version;
import org.sanbao.shared.vocabulary.Event;
import org.sanbao.workorders.vocabulary.Category;
import org.sanbao.workorders.vocabulary.JobEvent;
import org.sanbao.workorders.vocabulary.JobKind;
import org.sanbao.workorders.vocabulary.Payment;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Work orders as the office has them: drawn up with the call, put right, closed when the signed voucher is back (S3-011 to S3-013). Who is
 * sent and when is {@link Assignments}, what technicians report is {@link Visits}. What is out of sight is refused as not found.
 */
@Component
@Transactional
public class WorkOrders {

    private final JobRepository jobs;
    private final VisitRepository visits;
    private final Subjects subjects;
    private final Vouchers vouchers;
    private final JobFields fields;
    private final Cards cards;
    private final RegisterLine line;
    private final Equipment equipment;
    private final CallReader calls;
    private final BusinessClock clock;
    private final String currency;

    WorkOrders(
            JobRepository jobs,
            VisitRepository visits,
            Subjects subjects,
            Vouchers vouchers,
            JobFields fields,
            Cards cards,
            RegisterLine line,
            Equipment equipment,
            CallReader calls,
            BusinessClock clock,
            @Value("${sanbao.currency:CNY}") String currency) {
        this.jobs = jobs;
        this.visits = visits;
        this.subjects = subjects;
        this.vouchers = vouchers;
        this.fields = fields;
        this.cards = cards;
        this.line = line;
        this.equipment = equipment;
        this.calls = calls;
        this.clock = clock;
        this.currency = currency;
    }

    /** @param number of the voucher, as people say it */
    public record Opened(UUID id, String number) {}

    /**
     * Draws up the service voucher of a call (S3-011).
     *
     * @throws CallHasOpenJob if the call has a work order that is not ended
     */
    public Opened open(Actor by, UUID call, JobKind kind) {
        by.demand("job.open");
        var subject = subjects.find(call, by.sight()).orElseThrow(NotVisible::new);
        jobs.openOf(call).ifPresent(other -> {
            throw new CallHasOpenJob(other.row().getNumber());
        });
        if (subject.ended()) {
            throw new StepOutOfTurn("closed", "drawn-up");
        }
        UUID id = Ids.next();
        var voucher = vouchers.drawUp(id, subject, by);
        var job = Job.drawnUp(id, subject, kind, voucher, currency, clock.instant());
        calls.cover(by, call).ifPresent(job::entitle);
        jobs.insert(job.row());
        cards.append(job, subject, new JobEvent.Opened(), null, by);
        return new Opened(id, voucher.number());
    }

    /** A new finishing time; {@code seen} is the version of the schedule the actor saw. */
    public void extend(Actor by, UUID id, String seen, Instant until) {
        Job job = jobs.locked(id, by, "job.assign");
        Version.require(seen, job.row().getVersion());
        if (!until.isAfter(clock.instant())) {
            throw new InvalidInput("until", "future");
        }
        job.extend(until);
        store(job, new JobEvent.Extended(until), by);
    }

    /** Another category and payment than the regulation's tables say (S3-006 to S3-009), with the reason. */
    public void decide(Actor by, UUID id, Category category, Payment payment, String why) {
        Job job = jobs.locked(id, by, "entitlement.override");
        job.decide(category, payment, why);
        jobs.store(job);
        vouchers.redraw(job, by);
        cards.append(job, new JobEvent.Decided(category.name(), payment), null, by);
    }

    /** Puts a signed voucher right: what it says now becomes a new version, to be signed again. */
    public void correct(Actor by, UUID id, String why) {
        Job job = jobs.locked(id, by, "document.correct");
        vouchers.correct(job, why, by);
    }

    /** A superior's consent, such as to close without the customer's signature. */
    public void approve(Actor by, UUID id, String kind) {
        Job job = jobs.locked(id, by, "document.correct");
        cards.append(job, new ApprovalGranted(kind, by.person()), null, by);
    }

    /**
     * The voucher is back: files it, closes the job and the line of the register, and writes the repair into the unit's story (S3-013).
     * A line that was closed before stays closed.
     *
     * @param place where the voucher is kept, in general words
     * @throws WorkNotFinished  if the work has not ended
     * @throws GoodsNotReturned if the customer's goods are still with us
     * @throws VoucherNotSigned if the latest version of the voucher bears neither a signature nor the reason why there is none
     * @throws InvalidInput    if an own field of the voucher is not answered that must be
     * @throws org.sanbao.obligations.GateRefused if the regulation asks for more than that
     */
    public void close(Actor by, UUID id, String place) {
        Job job = jobs.locked(id, by, "job.close");
        if (job.state() != JobState.FINISHED) {
            throw new WorkNotFinished();
        }
        if (job.row().getTakenIn()) {
            throw new GoodsNotReturned();
        }
        var voucher = vouchers.view(job);
        if (!voucher.frozen()) {
            throw new VoucherNotSigned(voucher.version());
        }
        fields.demandToFile(job, by);
        visits.withdrawOpen(id);
        job.close(clock.instant());
        jobs.store(job);
        vouchers.file(job, place, by);
        cards.decide(job, new JobEvent.Closed(), by);
        story(job);
        line.close(by, job);
    }

    private void story(Job job) {
        var row = job.row();
        if (row.getUnit() != null) {
            var parts = jobs.parts(job.id()).stream()
                    .map(part -> part.getName() + " × " + part.getQuantity())
                    .toList();
            equipment.recordRepair(
                    row.getUnit(),
                    new UnitFile.RepairLine(
                            job.stream(),
                            row.getNumber(),
                            row.getFinishedAt(),
                            null,
                            row.getResult(),
                            parts,
                            row.getCategory() == null ? null : row.getCategory().equals(Category.C.name())));
        }
    }

    private void store(Job job, Event event, Actor by) {
        jobs.store(job);
        cards.append(job, event, null, by);
    }
}
