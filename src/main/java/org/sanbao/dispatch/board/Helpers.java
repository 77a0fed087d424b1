package org.sanbao.dispatch.board;

import static org.sanbao.tables.Tables.BOOKING;
import static org.sanbao.tables.Tables.VISIT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.sanbao.shared.Codes;
import org.sanbao.workorders.Companions;
import org.sanbao.workorders.VisitState;
import org.sanbao.workorders.vocabulary.JobEvent;
import org.springframework.stereotype.Component;

/** Whoever goes along with a technician, and what becomes true for them when the visit is booked otherwise. */
@Component
class Helpers implements Companions {

    private static final List<String> ENDED = Stream.of(
                    VisitState.FINISHED, VisitState.LEFT, VisitState.RETURNED, VisitState.WITHDRAWN)
            .map(Codes::of)
            .toList();

    private final DSLContext database;

    Helpers(DSLContext database) {
        this.database = database;
    }

    @Override
    public List<UUID> of(UUID job) {
        return database.select(BOOKING.TECHNICIAN)
                .from(BOOKING)
                .join(VISIT)
                .on(VISIT.ID.eq(BOOKING.VISIT))
                .where(VISIT.JOB.eq(job), VISIT.STATE.notIn(ENDED), BOOKING.LEAD.isFalse())
                .orderBy(BOOKING.ID)
                .fetch(BOOKING.TECHNICIAN);
    }

    /** What to tell of the change; whoever becomes the work order's own technician hears of that instead. */
    static List<JobEvent.Accompanied> changed(List<BoardBooking> before, Placement wanted) {
        Optional<BoardBooking> old =
                before.stream().filter(each -> !each.lead()).findFirst();
        boolean same = old.isPresent() && old.get().technician().equals(wanted.helper());
        if (same) {
            return old.get().hours().equals(wanted.hours())
                    ? List.of()
                    : List.of(JobEvent.Accompanied.moved(
                            wanted.helper(),
                            wanted.hours().from(),
                            wanted.hours().to(),
                            old.get().starts()));
        }
        var told = new ArrayList<JobEvent.Accompanied>();
        old.filter(each -> !each.technician().equals(wanted.technician()))
                .ifPresent(each -> told.add(JobEvent.Accompanied.noLonger(each.technician())));
        if (wanted.helper() != null) {
            told.add(JobEvent.Accompanied.by(
                    wanted.helper(), wanted.hours().from(), wanted.hours().to()));
        }
        return told;
    }
}
