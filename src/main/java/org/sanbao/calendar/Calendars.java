package org.sanbao.calendar;

import static org.sanbao.tables.Tables.CALENDAR;
import static org.sanbao.tables.Tables.CALENDAR_REVISION;
import static org.sanbao.tables.Tables.UNIT_CALENDAR;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.DSLContext;
import org.jooq.JSON;
import org.sanbao.journal.Entry;
import org.sanbao.journal.Journal;
import org.sanbao.shared.Actor;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.Ids;
import org.sanbao.shared.NotAllowed;
import org.sanbao.shared.Unsighted;
import org.sanbao.shared.http.NotVisible;
import org.sanbao.shared.http.VersionStale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The working calendars and who keeps which. Calendars are nobody's secret: everybody who is signed in may read them. */
@Service
@Transactional
@Unsighted("working hours are no business rows; everybody works by them")
public class Calendars {

    private final DSLContext database;
    private final Journal journal;
    private final BusinessClock clock;
    private final JsonMapper json;
    private final KeptCalendars kept;
    private final Map<List<Object>, WorkingCalendar> known = new ConcurrentHashMap<>();

    Calendars(DSLContext database, Journal journal, BusinessClock clock, JsonMapper json, KeptCalendars kept) {
        this.database = database;
        this.journal = journal;
        this.clock = clock;
        this.json = json;
        this.kept = kept;
    }

    /** A calendar at a revision. */
    public record Revision(
            UUID id, int revision, Instant recorded, boolean movesOpen, String reason, CalendarContent content) {}

    /** Which revision of which calendar. */
    public record Kept(UUID id, int revision) {}

    /** Why and how an amendment is made. */
    public record Amendment(String reason, boolean movesOpen) {}

    /** The latest revision of each calendar, by name. */
    @Transactional(readOnly = true)
    public List<Revision> all() {
        return database.select(CALENDAR_REVISION.fields())
                .from(CALENDAR)
                .join(CALENDAR_REVISION)
                .on(CALENDAR_REVISION.CALENDAR.eq(CALENDAR.ID), CALENDAR_REVISION.REVISION.eq(CALENDAR.REVISION))
                .orderBy(CALENDAR.NAME, CALENDAR.ID)
                .fetch(row -> read(row.into(CALENDAR_REVISION)));
    }

    /** Every revision of a calendar, the latest first. */
    @Transactional(readOnly = true)
    public List<Revision> revisions(UUID id) {
        List<Revision> all = database.selectFrom(CALENDAR_REVISION)
                .where(CALENDAR_REVISION.CALENDAR.eq(id))
                .orderBy(CALENDAR_REVISION.REVISION.desc())
                .fetch(this::read);
        if (all.isEmpty()) {
            throw new NotVisible();
        }
        return all;
    }

    /** A unit that keeps a calendar of its own, and since when. */
    public record Keeper(UUID unit, UUID calendar, Instant since) {}

    /** Which calendar each unit keeps now; units that inherit theirs from above are left out. */
    @Transactional(readOnly = true)
    public List<Keeper> keepers() {
        return database.select(UNIT_CALENDAR.UNIT, UNIT_CALENDAR.CALENDAR, UNIT_CALENDAR.SINCE)
                .distinctOn(UNIT_CALENDAR.UNIT)
                .from(UNIT_CALENDAR)
                .where(UNIT_CALENDAR.SINCE.le(clock.instant()))
                .orderBy(UNIT_CALENDAR.UNIT, UNIT_CALENDAR.SINCE.desc())
                .fetch(row -> new Keeper(row.value1(), row.value2(), row.value3()));
    }

    @Transactional(readOnly = true)
    public Revision latest(UUID id) {
        return database.select(CALENDAR_REVISION.fields())
                .from(CALENDAR)
                .join(CALENDAR_REVISION)
                .on(CALENDAR_REVISION.CALENDAR.eq(CALENDAR.ID), CALENDAR_REVISION.REVISION.eq(CALENDAR.REVISION))
                .where(CALENDAR.ID.eq(id))
                .fetchOptional(row -> read(row.into(CALENDAR_REVISION)))
                .orElseThrow(NotVisible::new);
    }

    /** The calendar that holds for a unit, as known at an instant: its own, else that of the nearest unit above; empty if none has one. */
    @Transactional(readOnly = true)
    public Optional<Kept> of(List<UUID> pathToUnit, Instant knownAt) {
        return kept.of(pathToUnit, knownAt);
    }

    /** That very revision, to reckon again what was reckoned on it. */
    @Transactional(readOnly = true)
    public WorkingCalendar revision(UUID id, int revision) {
        return known.computeIfAbsent(List.of(id, revision), key -> database.selectFrom(CALENDAR_REVISION)
                .where(CALENDAR_REVISION.CALENDAR.eq(id), CALENDAR_REVISION.REVISION.eq(revision))
                .fetchOptional(this::read)
                .orElseThrow(NotVisible::new)
                .content()
                .calendar());
    }

    /** When the first amendment after that revision was made which moves open deadlines; empty if there is none before {@code until}. */
    @Transactional(readOnly = true)
    public Optional<Instant> moved(UUID id, int revision, Instant until) {
        return kept.moved(id, revision, until);
    }

    /** Instants from which on {@link #of} may answer something else than before, for any unit; in no order. */
    @Transactional(readOnly = true)
    public List<Instant> changes() {
        return database.select(UNIT_CALENDAR.SINCE)
                .from(UNIT_CALENDAR)
                .union(database.select(CALENDAR_REVISION.RECORDED).from(CALENDAR_REVISION))
                .fetch(row -> row.value1());
    }

    /**
     * A calendar that something outside declares, a regulation for instance: kept under its id at revision 1, so that it can be reckoned on
     * again whatever becomes of who declared it. Kept at once, whatever becomes of the command that needs it.
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void declare(UUID id, CalendarContent content) {
        database.insertInto(CALENDAR, CALENDAR.ID, CALENDAR.NAME, CALENDAR.REVISION)
                .values(id, content.name(), 1)
                .onConflictDoNothing()
                .execute();
        database.insertInto(CALENDAR_REVISION)
                .set(CALENDAR_REVISION.CALENDAR, id)
                .set(CALENDAR_REVISION.REVISION, 1)
                .set(CALENDAR_REVISION.RECORDED, clock.instant())
                .set(CALENDAR_REVISION.MOVES_OPEN, false)
                .set(CALENDAR_REVISION.REASON, "declared")
                .set(CALENDAR_REVISION.CONTENT, JSON.valueOf(json.writeValueAsString(content)))
                .onConflictDoNothing()
                .execute();
    }

    /** Makes a calendar and gives it to a unit, whose units below inherit it. */
    public UUID create(Actor by, UUID unit, CalendarContent content, String reason) {
        requireSight(by, unit);
        by.demand("calendar.edit");
        requireWorks(content);
        UUID id = Ids.next();
        database.insertInto(CALENDAR, CALENDAR.ID, CALENDAR.NAME, CALENDAR.REVISION)
                .values(id, content.name(), 1)
                .execute();
        store(by, id, 1, content, new Amendment(reason, false), unit);
        assign(by, unit, id);
        return id;
    }

    /** From now on the unit keeps this calendar. Open deadlines stay on theirs. */
    public void assign(Actor by, UUID unit, UUID calendar) {
        requireSight(by, unit);
        by.demand("calendar.edit");
        latest(calendar);
        database.insertInto(UNIT_CALENDAR, UNIT_CALENDAR.UNIT, UNIT_CALENDAR.SINCE, UNIT_CALENDAR.CALENDAR)
                .values(unit, clock.instant(), calendar)
                .onConflict(UNIT_CALENDAR.UNIT, UNIT_CALENDAR.SINCE)
                .doUpdate()
                .set(UNIT_CALENDAR.CALENDAR, calendar)
                .execute();
        kept.changed();
    }

    /**
     * Replaces the calendar's content by a new revision.
     *
     * @throws VersionStale if somebody amended it since {@code seen}
     */
    public void amend(Actor by, UUID id, int seen, CalendarContent content, Amendment how) {
        by.demand("calendar.edit");
        latest(id);
        requireOver(by, id);
        requireWorks(content);
        int changed = database.update(CALENDAR)
                .set(CALENDAR.NAME, content.name())
                .set(CALENDAR.REVISION, seen + 1)
                .where(CALENDAR.ID.eq(id), CALENDAR.REVISION.eq(seen))
                .execute();
        if (changed == 0) {
            throw new VersionStale(latest(id).revision());
        }
        store(by, id, seen + 1, content, how, null);
    }

    /**
     * A day of a file beside what the calendar has for it now.
     *
     * @param now the exception that stands there; null if there is none
     */
    public record FoundDay(DayException found, DayException now, List<Slot> usual) {}

    /** What {@link #importDays} would take over, by date; changes nothing. */
    @Transactional(readOnly = true)
    public List<FoundDay> previewDays(Actor by, UUID id, byte[] file) {
        by.demand("calendar.edit");
        CalendarContent content = latest(id).content();
        var usual = new WorkingCalendar(content.name(), content.zone(), content.weeks(), List.of(), List.of());
        var now = content.calendar();
        return HolidayFile.read(file, content).stream()
                .sorted(Comparator.comparing(DayException::date))
                .map(day -> new FoundDay(day, now.exception(day.date()), usual.slots(day.date())))
                .toList();
    }

    /** Takes over the days off and make-up workdays of an iCalendar file; see {@link HolidayFile}. */
    public List<DayException> importDays(Actor by, UUID id, int seen, byte[] file, Amendment how) {
        by.demand("calendar.edit");
        Revision before = latest(id);
        List<DayException> days = HolidayFile.read(file, before.content());
        amend(by, id, seen, before.content().with(days), how);
        return days;
    }

    private static void requireSight(Actor by, UUID unit) {
        if (!by.sight().covers(unit)) {
            throw new NotVisible();
        }
    }

    /** Whoever amends a calendar must see every unit that keeps it; one that nobody keeps is the company's. */
    private void requireOver(Actor by, UUID id) {
        List<UUID> units = database.selectDistinct(UNIT_CALENDAR.UNIT)
                .from(UNIT_CALENDAR)
                .where(UNIT_CALENDAR.CALENDAR.eq(id))
                .fetch(UNIT_CALENDAR.UNIT);
        boolean over =
                units.isEmpty() ? by.sight().isEverything() : units.stream().allMatch(by.sight()::covers);
        if (!over) {
            throw new NotAllowed("calendar.edit");
        }
    }

    /** @param unit in whose sight its journal is; null stays as it was */
    private void store(Actor by, UUID id, int revision, CalendarContent content, Amendment how, UUID unit) {
        database.insertInto(CALENDAR_REVISION)
                .set(CALENDAR_REVISION.CALENDAR, id)
                .set(CALENDAR_REVISION.REVISION, revision)
                .set(CALENDAR_REVISION.RECORDED, clock.instant())
                .set(CALENDAR_REVISION.MOVES_OPEN, how.movesOpen())
                .set(CALENDAR_REVISION.REASON, how.reason())
                .set(CALENDAR_REVISION.PERSON, by.person())
                .set(CALENDAR_REVISION.CONTENT, JSON.valueOf(json.writeValueAsString(content)))
                .execute();
        kept.changed();
        journal.append(
                Entry.of(id, by, new CalendarAmended(revision, how.movesOpen())).in(unit));
    }

    /** Reckons with it once, so that a calendar that never works is refused before anybody depends on it. */
    private static void requireWorks(CalendarContent content) {
        content.calendar().workingDayFrom(java.time.LocalDate.of(2000, 1, 1));
        content.weeks().forEach(week -> content.calendar().workingDayFrom(week.from()));
        content.days().forEach(day -> content.calendar().workingDayFrom(day.date()));
    }

    private Revision read(org.sanbao.tables.tables.records.CalendarRevisionRecord row) {
        return new Revision(
                row.getCalendar(),
                row.getRevision(),
                row.getRecorded(),
                row.getMovesOpen(),
                row.getReason(),
                json.readValue(row.getContent().data(), CalendarContent.class));
    }
}
