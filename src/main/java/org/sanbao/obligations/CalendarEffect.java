package org.sanbao.obligations;

import static org.sanbao.tables.Tables.OBLIGATION;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.sanbao.calendar.CalendarContent;
import org.sanbao.calendar.WorkingCalendar;
import org.sanbao.journal.JournalCursors;
import org.sanbao.journal.Recorded;
import org.sanbao.journal.StreamState;
import org.sanbao.obligations.engine.CaseFile;
import org.sanbao.obligations.engine.Engine;
import org.sanbao.obligations.engine.Obligation;
import org.sanbao.shared.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What an amendment of a calendar would do to the deadlines that run on it, before somebody decides whether it moves them. */
@Component
class CalendarEffect {

    /** Each case is read to reckon its deadlines anew: so many of the most urgent ones. */
    private static final int MOST = 1_000;

    private static final int EXAMPLES = 20;

    private final DSLContext database;
    private final ObligationRows rows;
    private final CaseFiles files;
    private final Engine engine;
    private final JournalCursors journal;
    private final Cases cases;

    CalendarEffect(
            DSLContext database,
            ObligationRows rows,
            CaseFiles files,
            Engine engine,
            JournalCursors journal,
            Cases cases) {
        this.database = database;
        this.rows = rows;
        this.files = files;
        this.engine = engine;
        this.journal = journal;
        this.cases = cases;
    }

    /** @param title null where no page shows the case to the reader */
    record Moved(UUID obligation, String clause, CaseTitles.Title title, Instant from, Instant to) {}

    /**
     * @param running  deadlines that run on the calendar, in the reader's sight
     * @param reckoned of those, how many were reckoned anew: the most urgent thousand
     * @param earlier  of those, how many would fall due earlier
     * @param later    and how many later
     * @param first    the first twenty that would move
     */
    record Effect(int running, int reckoned, int earlier, int later, List<Moved> first) {}

    @Transactional(readOnly = true)
    Effect of(UUID calendar, CalendarContent wanted, Actor reader) {
        reader.demand("calendar.edit");
        Condition running = OBLIGATION
                .CALENDAR
                .eq(calendar)
                .and(OBLIGATION.STATE.eq("OPEN"))
                .and(OBLIGATION.DUE.isNotNull())
                .and(reader.sight().of(OBLIGATION.UNIT));
        List<Obligation> urgent = rows.first(running, MOST);
        List<Moved> moved = moved(urgent, wanted.calendar());
        int earlier =
                (int) moved.stream().filter(each -> each.to.isBefore(each.from)).count();
        return new Effect(
                urgent.size() < MOST ? urgent.size() : database.fetchCount(OBLIGATION, running),
                urgent.size(),
                earlier,
                moved.size() - earlier,
                titled(moved, urgent, reader));
    }

    private List<Moved> moved(List<Obligation> running, WorkingCalendar wanted) {
        var moved = new ArrayList<Moved>();
        var open = new HashMap<UUID, CaseFile>();
        for (Obligation each : running) {
            CaseFile file = open.computeIfAbsent(each.identity().stream(), stream -> file(each));
            engine.clocks()
                    .dueOn(wanted, each, file)
                    .filter(due -> !due.equals(each.due()))
                    .ifPresent(due ->
                            moved.add(new Moved(each.id(), each.identity().clause(), null, each.due(), due)));
        }
        moved.sort(Comparator.comparing(Moved::from));
        return moved;
    }

    /** Read beside whoever works on the case: nothing is locked, as nothing is written. */
    private CaseFile file(Obligation each) {
        UUID stream = each.identity().stream();
        List<Recorded> past = journal.stream(stream);
        var state = new StreamState();
        past.forEach(state::fold);
        return files.load(stream, each.identity().unit(), state, () -> past, false);
    }

    private List<Moved> titled(List<Moved> moved, List<Obligation> running, Actor reader) {
        List<Moved> first = moved.subList(0, Math.min(EXAMPLES, moved.size()));
        Map<UUID, UUID> streams = new HashMap<>();
        running.forEach(each -> streams.put(each.id(), each.identity().stream()));
        var titles = cases.titles(
                first.stream().map(each -> streams.get(each.obligation)).collect(java.util.stream.Collectors.toSet()),
                reader);
        return first.stream()
                .map(each -> new Moved(
                        each.obligation, each.clause, titles.get(streams.get(each.obligation)), each.from, each.to))
                .toList();
    }
}
