package org.sanbao.workorders;

import java.time.Instant;
import java.util.UUID;
import org.sanbao.customers.Zone;
import org.sanbao.documents.PaperView;
import org.sanbao.entitlement.Cover;
import org.sanbao.fields.OwnValues;
import org.sanbao.shared.Codes;
import org.sanbao.shared.Money;
import org.sanbao.tables.tables.records.JobRecord;
import org.sanbao.workorders.vocabulary.Category;
import org.sanbao.workorders.vocabulary.Cause;
import org.sanbao.workorders.vocabulary.JobCard;
import org.sanbao.workorders.vocabulary.JobKind;
import org.sanbao.workorders.vocabulary.Payment;
import org.sanbao.workorders.vocabulary.Result;

/** A work order: its row and what may be done with it. The row is stored by the repository. */
final class Job {

    private final JobRecord row;

    Job(JobRecord row) {
        this.row = row;
    }

    /** A new one, nobody's yet, for what the call is about. */
    static Job drawnUp(
            UUID id, Subjects.Subject subject, JobKind kind, PaperView voucher, String currency, Instant now) {
        var row = new JobRecord();
        row.setId(id);
        row.setCall(subject.call());
        row.setOrg(subject.org());
        row.setCustomer(subject.customer());
        row.setSite(subject.site());
        row.setUnit(subject.unit());
        row.setVoucher(voucher.id());
        row.setNumber(voucher.number());
        row.setKind(Codes.of(kind));
        row.setState(JobState.DRAWN_UP.code());
        row.setCurrency(currency);
        row.setTakenIn(false);
        row.setBenchMinutes(0);
        row.setOpenedAt(now);
        row.setOwn(OwnValues.NONE.typedJson());
        row.setOwnWords(OwnValues.NONE.wordsJson());
        row.setVersion(1);
        return new Job(row);
    }

    JobRecord row() {
        return row;
    }

    UUID id() {
        return row.getId();
    }

    /** The call, whose journal this work order stands in. */
    UUID stream() {
        return row.getCall();
    }

    JobState state() {
        return JobState.of(row.getState());
    }

    UUID technician() {
        return row.getTechnician();
    }

    UUID voucher() {
        return row.getVoucher();
    }

    Result result() {
        return Codes.parse(Result.class, row.getResult());
    }

    Payment payment() {
        return Codes.parse(Payment.class, row.getPayment());
    }

    boolean isEnded() {
        return row.getEndedAt() != null;
    }

    /** Gives it to a technician; work that was found unfinished goes on under the same voucher. */
    void assign(UUID technician) {
        row.setTechnician(technician);
        row.setVersion(row.getVersion() + 1);
        moveTo(JobState.ASSIGNED);
    }

    /** When the customer is to expect somebody; nulls: at no time that was agreed. */
    void appoint(Instant from, Instant to) {
        row.setAppointmentFrom(from);
        row.setAppointmentTo(to);
    }

    /** Nobody's again; what the customer was promised stays promised. */
    void takeBack() {
        row.setTechnician(null);
        row.setVersion(row.getVersion() + 1);
        moveTo(JobState.DRAWN_UP);
    }

    /** When and with whose help it is done is planned otherwise. */
    void replan() {
        requireOpen("planned");
        row.setVersion(row.getVersion() + 1);
    }

    /** Within {@code [from, to)} somebody arrives, as the customer was told; after work that was left undone, once more. */
    void promise(Instant from, Instant to) {
        requireOpen("promised");
        if (state() == JobState.FINISHED && result() != Result.NOT_SOLVED) {
            throw new StepOutOfTurn(state().code(), "promised");
        }
        row.setAppointmentFrom(from);
        row.setAppointmentTo(to);
        row.setVersion(row.getVersion() + 1);
    }

    /** Whether the customer is to expect somebody at the same time as before, or had been told none. */
    boolean promises(Instant from, Instant to) {
        return row.getAppointmentFrom() == null
                || row.getAppointmentFrom().equals(from)
                        && row.getAppointmentTo().equals(to);
    }

    void begin() {
        moveTo(JobState.IN_HAND);
    }

    void extend(Instant until) {
        requireOpen("extended");
        row.setDueAt(until);
        row.setVersion(row.getVersion() + 1);
    }

    void finish(Result result, String workDone, Instant at) {
        moveTo(JobState.FINISHED);
        row.setResult(Codes.of(result));
        row.setWorkDone(workDone);
        row.setFinishedAt(at);
        row.setTakenIn(result == Result.TAKEN_AWAY || row.getTakenIn());
    }

    /**
     * The product goes with us. Brought to the counter it comes without a visit: then the order itself must be one for the workshop.
     *
     * @param promised when the customer may have it back
     */
    void takeIn(Instant promised) {
        requireOpen("taken-in");
        boolean brought = Codes.parse(JobKind.class, row.getKind()) == JobKind.WORKSHOP;
        if (!row.getTakenIn() && !brought) {
            throw new StepOutOfTurn(state().code(), "taken-in");
        }
        row.setTakenIn(true);
        row.setDueAt(promised);
        row.setVersion(row.getVersion() + 1);
    }

    void worked(int minutes) {
        row.setBenchMinutes(row.getBenchMinutes() + minutes);
    }

    /** The product is back with the customer. */
    void giveBack() {
        row.setTakenIn(false);
    }

    /** What the regulation says the customer is entitled to; nothing where it cannot be decided yet. */
    void entitle(Cover cover) {
        row.setCategory(cover.category());
        row.setPayment(cover.payment());
    }

    void decide(Category category, Payment payment, String why) {
        requireOpen("categorised");
        row.setCategory(category.name());
        row.setPayment(Codes.of(payment));
        row.setCategoryWhy(why);
    }

    void describe(String workDone) {
        requireOpen("work-done");
        row.setWorkDone(workDone);
    }

    void establish(Cause cause) {
        requireOpen("cause");
        row.setCause(Codes.of(cause));
    }

    void price(Costs costs) {
        requireOpen("priced");
        row.setLabour(costs.labour());
        row.setMaterial(costs.material());
        row.setTravel(costs.travel());
    }

    void close(Instant at) {
        moveTo(JobState.CLOSED);
        row.setEndedAt(at);
    }

    void cancel(Instant at) {
        moveTo(JobState.CANCELLED);
        row.setEndedAt(at);
    }

    Costs costs() {
        return new Costs(row.getLabour(), row.getMaterial(), row.getTravel());
    }

    /** What rules may read of it now. */
    JobCard card(Zone zone, String siteKind) {
        Costs costs = costs();
        return new JobCard(
                id(),
                Codes.parse(JobKind.class, row.getKind()),
                row.getCategory(),
                payment(),
                costs.fee(row.getCurrency()),
                costs.money(costs.travel(), row.getCurrency()),
                costs.money(costs.labour(), row.getCurrency()),
                costs.money(costs.material(), row.getCurrency()),
                technician(),
                row.getDueAt(),
                row.getTakenIn(),
                Codes.parse(Cause.class, row.getCause()),
                zone,
                row.getAppointmentFrom(),
                siteKind,
                JobFields.of(row).onCard(Vouchers.FORM));
    }

    /** What the voucher's own fields say from now on. */
    void answer(OwnValues answers) {
        row.setOwn(answers.typedJson());
        row.setOwnWords(answers.wordsJson());
    }

    private void requireOpen(String wanted) {
        if (isEnded()) {
            throw new StepOutOfTurn(state().code(), wanted);
        }
    }

    private void moveTo(JobState next) {
        if (!state().mayBecome(next)) {
            throw new StepOutOfTurn(state().code(), next.code());
        }
        row.setState(next.code());
    }

    /** The fee to the customer; {@code null} money where nothing was estimated. */
    Money fee() {
        return costs().fee(row.getCurrency());
    }
}
