package org.sanbao.dispatch.board;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.sanbao.access.Organisation;
import org.sanbao.access.PeopleNames;
import org.sanbao.calendar.Span;
import org.sanbao.journal.Changes;
import org.sanbao.shared.Actor;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.Codes;
import org.sanbao.shared.Sight;
import org.sanbao.shared.http.NotVisible;
import org.sanbao.shared.http.Version;
import org.sanbao.workorders.Assignments;
import org.sanbao.workorders.vocabulary.JobEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The hours booked for visits: who goes where at what time. Naming the technician is left to {@link Assignments}, in the same
 * transaction, with its events and refusals. The time promised to the customer is not touched: hours outside it are a conflict. What is
 * begun is not planned any more; what is locked, only after it was unlocked.
 */
@Component
@Transactional
public class Bookings {

    private final Assignments assignments;
    private final JobRows jobs;
    private final BookingRows rows;
    private final Sheets sheets;
    private final PeopleNames names;
    private final Organisation organisation;
    private final Changes changes;
    private final BusinessClock clock;

    Bookings(
            Assignments assignments,
            JobRows jobs,
            BookingRows rows,
            Sheets sheets,
            PeopleNames names,
            Organisation organisation,
            Changes changes,
            BusinessClock clock) {
        this.assignments = assignments;
        this.jobs = jobs;
        this.rows = rows;
        this.sheets = sheets;
        this.names = names;
        this.organisation = organisation;
        this.changes = changes;
        this.clock = clock;
    }

    /** @param version of the job's schedule afterwards */
    public record Planned(int version) {}

    /**
     * Books a job, for the first time or otherwise than before: other hours, another technician, with or without help.
     *
     * @param seen version of the schedule the actor saw, {@code If-Match}
     * @throws JobTakenMeanwhile   if a colleague booked it since
     * @throws VisitHasBegun       if somebody has set out for it
     * @throws BookingIsLocked     if what is to change is locked
     * @throws BookingHasConflicts if something stands against it that is not among {@code wanted.inSpiteOf()}
     * @throws org.sanbao.workorders.PersonIsNoTechnician if the person holds no such post in sight
     */
    public Planned book(Actor by, UUID id, String seen, Placement wanted) {
        BoardJob job = found(by, id, seen);
        List<BoardBooking> before = planned(job, by);
        requireUnlocked(before, wanted);
        Sheet sheet = sheets.around(job, wanted, by);
        var against = requireSeen(sheet.conflicts(job, wanted), wanted);
        boolean another = before(job) == null || !wanted.technician().equals(job.technician());
        UUID visit = another ? name(by, job, seen, before, wanted) : keep(by, job, seen, before, wanted);
        var travel = wanted.people().stream()
                .map(person -> sheet.travel(job, wanted, person))
                .toList();
        rows.replace(visit, id, wanted.against(against), travel, clock.instant(), by.person());
        Helpers.changed(before, wanted).forEach(said -> assignments.accompany(by, id, said));
        return new Planned(reread(id).version());
    }

    /** The open visit, if it can still be planned; null where the next one begins anew. */
    private static UUID before(BoardJob job) {
        return job.isGiven() ? job.visit() : null;
    }

    private UUID name(Actor by, BoardJob job, String seen, List<BoardBooking> before, Placement wanted) {
        if (job.isGiven()) {
            rows.remove(job.visit());
        }
        assignments.book(by, job.id(), seen, wanted.technician(), hours(job, before, wanted, false));
        return reread(job.id()).visit();
    }

    private UUID keep(Actor by, BoardJob job, String seen, List<BoardBooking> before, Placement wanted) {
        boolean moved = before.isEmpty() || !before.getFirst().hours().equals(wanted.hours());
        assignments.replan(by, job.id(), seen, moved ? hours(job, before, wanted, true) : null);
        if (!moved) {
            changes.note(by, "job", job.id(), job.org());
        }
        return job.visit();
    }

    /**
     * What is true of them. Hours booked in spite of the promised time were told to the customer: by the same hours somebody comes as told, and
     * back within that time it is another one once more.
     */
    private static JobEvent.Scheduled hours(BoardJob job, List<BoardBooking> before, Placement wanted, boolean moved) {
        Instant was = before.isEmpty() ? null : before.getFirst().starts();
        boolean otherwise = before.stream().anyMatch(each -> each.inSpiteOf().contains(Codes.of(Conflict.Kind.WINDOW)));
        boolean kept = job.isKept(wanted.starts())
                ? !otherwise
                : otherwise && wanted.starts().equals(was);
        Span hours = wanted.hours();
        return new JobEvent.Scheduled(false, moved, kept, hours.from(), hours.to(), was);
    }

    /** Back to the tray: nobody is named and nothing is booked any more. */
    public Planned takeBack(Actor by, UUID id, String seen) {
        BoardJob job = found(by, id, seen);
        if (planned(job, by).stream().anyMatch(each -> each.locksTechnician() || each.locksTime())) {
            throw new BookingIsLocked("technician");
        }
        assignments.takeBack(by, id, seen);
        if (job.isGiven()) {
            rows.remove(job.visit());
        }
        return new Planned(reread(id).version());
    }

    /** Locks technician, time or both, so that neither people nor the planner change them by the way; or unlocks them. */
    public Planned lock(Actor by, UUID id, String seen, boolean technician, boolean time) {
        BoardJob job = found(by, id, seen);
        if (planned(job, by).isEmpty()) {
            throw new NothingBooked();
        }
        assignments.replan(by, id, seen, null);
        rows.lock(job.visit(), technician, time);
        changes.note(by, "job", id, job.org());
        return new Planned(reread(id).version());
    }

    /** What is booked of the open visit; refuses once it has begun. */
    private List<BoardBooking> planned(BoardJob job, Actor by) {
        if (!job.isGiven()) {
            return List.of();
        }
        if (job.hasBegun()) {
            throw new VisitHasBegun(name(job.technician()));
        }
        return rows.of(job.visit(), by.sight());
    }

    private BoardJob found(Actor by, UUID id, String seen) {
        jobs.hold(id, by.sight());
        BoardJob job = jobs.of(List.of(id), by.sight()).stream().findFirst().orElseThrow(NotVisible::new);
        by.demand("job.assign");
        if (Version.seen(seen) != job.version()) {
            taken(job, by);
        }
        Version.require(seen, job.version());
        return sheets.known(job);
    }

    private void taken(BoardJob job, Actor by) {
        var booked = rows.of(job.visit(), by.sight());
        var who = job.visit() == null ? null : rows.bookedBy(job.visit()).orElse(null);
        if (!booked.isEmpty() && who != null && !who.equals(by.person())) {
            var lead = booked.getFirst();
            throw new JobTakenMeanwhile(name(who), name(lead.technician()), lead.starts(), zone(job), job.version());
        }
    }

    private ZoneId zone(BoardJob job) {
        return organisation
                .unit(job.org(), Sight.everything("the unit of a job in sight"))
                .zone();
    }

    private String name(UUID person) {
        return names.of(List.of(person)).getOrDefault(person, "–");
    }

    private BoardJob reread(UUID id) {
        return jobs.of(List.of(id), Sight.everything("a job just planned")).getFirst();
    }

    private static void requireUnlocked(List<BoardBooking> before, Placement wanted) {
        for (BoardBooking each : before) {
            boolean same = wanted.people().contains(each.technician());
            if (each.locksTechnician() && !same) {
                throw new BookingIsLocked("technician");
            }
            if (each.locksTime() && !each.hours().equals(wanted.hours())) {
                throw new BookingIsLocked("time");
            }
        }
    }

    /** The codes of what stands against it. */
    private static List<String> requireSeen(List<Conflict> found, Placement wanted) {
        var codes = found.stream().map(each -> Codes.of(each.kind())).distinct().toList();
        if (!wanted.inSpiteOf().containsAll(codes)) {
            throw new BookingHasConflicts(codes);
        }
        return codes;
    }
}
