package org.sanbao.workorders;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sanbao.access.Members;
import org.sanbao.shared.Actor;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.http.InvalidInput;
import org.sanbao.shared.http.Version;
import org.sanbao.workorders.vocabulary.JobEvent;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is sent to a job, when, with whom, and what the customer was promised of it (S3-025, S3-026). What is out of sight is refused as not
 * found.
 */
@Component
@Transactional
public class Assignments {

    private final JobRepository jobs;
    private final VisitRepository visits;
    private final Vouchers vouchers;
    private final Cards cards;
    private final Members members;
    private final ObjectProvider<Companions> companions;
    private final BusinessClock clock;

    Assignments(
            JobRepository jobs,
            VisitRepository visits,
            Vouchers vouchers,
            Cards cards,
            Members members,
            ObjectProvider<Companions> companions,
            BusinessClock clock) {
        this.jobs = jobs;
        this.visits = visits;
        this.vouchers = vouchers;
        this.cards = cards;
        this.members = members;
        this.companions = companions;
        this.clock = clock;
    }

    /**
     * Names the technician and, if it is known, the time. Given before to somebody else, that one's visit is withdrawn.
     *
     * @param seen   version of the schedule the actor saw, {@code If-Match}
     * @param agreed whether the customer agreed to the time
     * @throws PersonIsNoTechnician if the person holds no such post in sight
     */
    public void assign(Actor by, UUID id, String seen, UUID technician, Instant from, Instant to, boolean agreed) {
        Job job = jobs.locked(id, by, "job.assign");
        Version.require(seen, job.row().getVersion());
        if ((from == null) != (to == null) || from != null && !to.isAfter(from)) {
            throw new InvalidInput("to", "invalid");
        }
        boolean same = job.state() == JobState.ASSIGNED && technician.equals(job.technician());
        boolean kept = agreed || job.promises(from, to);
        Instant was = job.row().getAppointmentFrom();
        job.appoint(from, to);
        var hours = from == null ? null : new JobEvent.Scheduled(agreed, same, kept, from, to, was);
        name(by, job, technician, hours);
    }

    /**
     * Names the technician for hours that dispatch books. What the customer was promised stays promised.
     *
     * @param seen  version of the schedule the actor saw, {@code If-Match}
     * @param hours what is true of the hours
     * @throws PersonIsNoTechnician if the person holds no such post in sight
     */
    public void book(Actor by, UUID id, String seen, UUID technician, JobEvent.Scheduled hours) {
        Job job = jobs.locked(id, by, "job.assign");
        Version.require(seen, job.row().getVersion());
        name(by, job, technician, hours);
    }

    private void name(Actor by, Job job, UUID technician, JobEvent.Scheduled hours) {
        if (members.technicians(by.sight()).stream().noneMatch(each -> each.id().equals(technician))) {
            throw new PersonIsNoTechnician(technician);
        }
        UUID before =
                job.state() == JobState.ASSIGNED && !technician.equals(job.technician()) ? job.technician() : null;
        List<UUID> gone = companions(job);
        visits.withdrawOpen(job.id());
        visits.plan(job.id(), technician, clock.instant());
        job.assign(technician);
        jobs.store(job);
        vouchers.redrawUnlessSigned(job, by);
        vouchers.move(job, "assigned", by);
        Instant starts = hours == null ? null : hours.starts();
        Instant ends = hours == null ? null : hours.ends();
        cards.append(job, new JobEvent.Assigned(technician, false, before, starts, ends), null, by);
        gone.forEach(helper -> cards.append(job, JobEvent.Accompanied.noLonger(helper), null, by));
        if (hours != null) {
            cards.append(job, hours, null, by);
        }
    }

    /**
     * The customer is told when somebody comes, whoever it will be: given to a technician or not, it stays promised.
     *
     * @param seen version of the schedule the actor saw, {@code If-Match}
     */
    public void promise(Actor by, UUID id, String seen, Instant from, Instant to) {
        Job job = jobs.locked(id, by, "job.assign");
        Version.require(seen, job.row().getVersion());
        Instant was = job.row().getAppointmentFrom();
        job.promise(from, to);
        jobs.store(job);
        vouchers.redrawUnlessSigned(job, by);
        cards.append(job, new JobEvent.Scheduled(true, false, true, from, to, was), null, by);
    }

    /**
     * Takes it back from the technician: nobody is named any more, and the visit is withdrawn. The appointment stays as the customer was told.
     *
     * @param seen version of the schedule the actor saw, {@code If-Match}
     */
    public void takeBack(Actor by, UUID id, String seen) {
        Job job = jobs.locked(id, by, "job.assign");
        Version.require(seen, job.row().getVersion());
        UUID before = job.technician();
        List<UUID> gone = companions(job);
        visits.withdrawOpen(id);
        job.takeBack();
        jobs.store(job);
        vouchers.redrawUnlessSigned(job, by);
        cards.append(job, new JobEvent.Unassigned(before), null, by);
        gone.forEach(helper -> cards.append(job, JobEvent.Accompanied.noLonger(helper), null, by));
    }

    /**
     * The hours, the help or the locks that dispatch keeps for it become others, with the same technician.
     *
     * @param seen  version of the schedule the actor saw, {@code If-Match}
     * @param hours what is true of the new hours; null where they are as before
     */
    public void replan(Actor by, UUID id, String seen, JobEvent.Scheduled hours) {
        Job job = jobs.locked(id, by, "job.assign");
        Version.require(seen, job.row().getVersion());
        job.replan();
        jobs.store(job);
        if (hours != null) {
            cards.append(job, hours, null, by);
        }
    }

    private List<UUID> companions(Job job) {
        return companions
                .orderedStream()
                .flatMap(each -> each.of(job.id()).stream())
                .toList();
    }

    /** What becomes true of whoever goes along; dispatch books them and says so in the same transaction. */
    public void accompany(Actor by, UUID id, JobEvent.Accompanied said) {
        cards.append(jobs.locked(id, by, "job.assign"), said, null, by);
    }
}
