package org.sanbao.dispatch.board;

import static org.sanbao.tables.Tables.BOOKING;
import static org.sanbao.tables.Tables.JOB;
import static org.sanbao.tables.Tables.VISIT;
import static org.sanbao.tables.Tables.VISIT_STEP;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.sanbao.shared.Codes;
import org.sanbao.shared.Ids;
import org.sanbao.shared.Sight;
import org.sanbao.tables.tables.records.BookingRecord;
import org.sanbao.workorders.VisitState;
import org.springframework.stereotype.Repository;

/** Bookings as rows, and what was reported of their visits. Those of a visit that was withdrawn count no more. */
@Repository
class BookingRows {

    private static final Condition STANDS = VISIT.STATE
            .ne(Codes.of(VisitState.WITHDRAWN))
            .and(BOOKING.LEAD.isFalse().or(BOOKING.TECHNICIAN.eq(VISIT.TECHNICIAN)));

    private final DSLContext database;

    BookingRows(DSLContext database) {
        this.database = database;
    }

    /** Of these people, as far as they touch {@code [from, to)}; in the order of their beginning. */
    List<BoardBooking> of(Collection<UUID> technicians, Instant from, Instant to, Sight sight) {
        return fetch(
                BOOKING.TECHNICIAN
                        .eq(DSL.any(technicians.toArray(UUID[]::new)))
                        .and(BOOKING.STARTS.lt(to))
                        .and(BOOKING.ENDS.gt(from)),
                sight);
    }

    /** Of the job's visit that is open or was last, the work order's own technician first. */
    List<BoardBooking> of(UUID visit, Sight sight) {
        return visit == null ? List.of() : fetch(BOOKING.VISIT.eq(visit), sight);
    }

    private List<BoardBooking> fetch(Condition which, Sight sight) {
        List<Record> rows = List.copyOf(database.select(BOOKING.fields())
                .select(VISIT.STATE)
                .from(BOOKING)
                .join(VISIT)
                .on(VISIT.ID.eq(BOOKING.VISIT))
                .join(JOB)
                .on(JOB.ID.eq(BOOKING.JOB))
                .where(which, STANDS, sight.of(JOB.ORG))
                .orderBy(BOOKING.STARTS, BOOKING.LEAD.desc(), BOOKING.ID)
                .fetch());
        var told = steps(
                rows.stream().map(row -> row.get(BOOKING.VISIT)).distinct().toList());
        return rows.stream()
                .map(row -> booking(row, told.getOrDefault(row.get(BOOKING.VISIT), Map.of())))
                .toList();
    }

    /** By visit and step, the first time it was reported. */
    private Map<UUID, Map<String, Instant>> steps(Collection<UUID> visits) {
        var told = new HashMap<UUID, Map<String, Instant>>();
        if (!visits.isEmpty()) {
            database.select(VISIT_STEP.VISIT, VISIT_STEP.STEP, VISIT_STEP.HAPPENED)
                    .from(VISIT_STEP)
                    .where(VISIT_STEP.VISIT.eq(DSL.any(visits.toArray(UUID[]::new))))
                    .orderBy(VISIT_STEP.HAPPENED)
                    .forEach(row -> told.computeIfAbsent(row.value1(), visit -> new HashMap<>())
                            .putIfAbsent(row.value2(), row.value3()));
        }
        return told;
    }

    private static BoardBooking booking(Record row, Map<String, Instant> told) {
        return new BoardBooking(
                row.get(BOOKING.ID),
                row.get(BOOKING.VISIT),
                row.get(BOOKING.JOB),
                row.get(BOOKING.TECHNICIAN),
                row.get(BOOKING.LEAD),
                row.get(BOOKING.STARTS),
                row.get(BOOKING.ENDS),
                row.get(BOOKING.TRAVEL_MINUTES),
                row.get(BOOKING.LOCKS_TECHNICIAN),
                row.get(BOOKING.LOCKS_TIME),
                Codes.parse(VisitState.class, row.get(VISIT.STATE)),
                told.get("departed"),
                told.get("arrived"),
                told.get("finished"),
                List.of(row.get(BOOKING.IN_SPITE_OF)),
                List.of());
    }

    /** Who made the booking of this visit; empty where there is none, or nobody in particular made it. */
    Optional<UUID> bookedBy(UUID visit) {
        return database.select(BOOKING.BOOKED_BY)
                .from(BOOKING)
                .where(BOOKING.VISIT.eq(visit), BOOKING.LEAD.isTrue(), BOOKING.BOOKED_BY.isNotNull())
                .fetchOptional(BOOKING.BOOKED_BY);
    }

    /** Puts the hours of a visit where others stood, one row for each who goes. */
    void replace(UUID visit, UUID job, Placement wanted, List<Integer> travel, Instant at, UUID by) {
        remove(visit);
        for (UUID person : wanted.people()) {
            var row = new BookingRecord();
            row.setId(Ids.next());
            row.setVisit(visit);
            row.setJob(job);
            row.setTechnician(person);
            row.setLead(person.equals(wanted.technician()));
            row.setStarts(wanted.hours().from());
            row.setEnds(wanted.hours().to());
            row.setTravelMinutes(travel.get(wanted.people().indexOf(person)));
            row.setLocksTechnician(wanted.locksTechnician());
            row.setLocksTime(wanted.locksTime());
            row.setInSpiteOf(wanted.inSpiteOf().toArray(String[]::new));
            row.setBookedAt(at);
            row.setBookedBy(by);
            database.executeInsert(row);
        }
    }

    void lock(UUID visit, boolean technician, boolean time) {
        database.update(BOOKING)
                .set(BOOKING.LOCKS_TECHNICIAN, technician)
                .set(BOOKING.LOCKS_TIME, time)
                .where(BOOKING.VISIT.eq(visit))
                .execute();
    }

    void remove(UUID visit) {
        database.deleteFrom(BOOKING).where(BOOKING.VISIT.eq(visit)).execute();
    }
}
