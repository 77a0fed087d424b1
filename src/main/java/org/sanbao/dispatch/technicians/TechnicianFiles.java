package org.sanbao.dispatch.technicians;

import static org.sanbao.tables.Tables.EXTRA_SHIFT;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.sanbao.access.OrgUnit;
import org.sanbao.access.Person;
import org.sanbao.dispatch.vocabulary.TechnicianEvent;
import org.sanbao.journal.Asides;
import org.sanbao.journal.Entry;
import org.sanbao.journal.Journal;
import org.sanbao.shared.Actor;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.Ids;
import org.sanbao.shared.http.InvalidInput;
import org.sanbao.shared.http.NotVisible;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down what technicians can do, where they set out, when they work and what lies on their vans. What it was before stands beside the
 * journal. What is out of sight is refused as not found.
 */
@Service
@Transactional
public class TechnicianFiles {

    private static final Duration LONGEST_SHIFT = Duration.ofHours(24);
    private static final Duration FURTHEST = Duration.ofDays(366);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final DSLContext database;
    private final Technicians technicians;
    private final TechnicianTable table;
    private final TechnicianPen pen;
    private final KnownCodes codes;
    private final Journal journal;
    private final Asides asides;
    private final BusinessClock clock;

    TechnicianFiles(
            DSLContext database,
            Technicians technicians,
            TechnicianTable table,
            TechnicianPen pen,
            KnownCodes codes,
            Journal journal,
            Asides asides,
            BusinessClock clock) {
        this.database = database;
        this.technicians = technicians;
        this.table = table;
        this.pen = pen;
        this.codes = codes;
        this.journal = journal;
        this.asides = asides;
        this.clock = clock;
    }

    /**
     * Replaces the profile.
     *
     * @param seen version of the file the actor saw; 0 before anything was written down
     * @throws org.sanbao.shared.http.VersionStale if somebody changed it since
     */
    public void change(Actor by, UUID id, long seen, Profile wanted) {
        Person person = found(by, id);
        KeptOfTechnician before = technicians.written(id);
        Profile held = Technicians.profile(before, person);
        codes.requireKnown(wanted, held, technicians.unitOf(person));
        pen.next(person, seen);
        pen.profile(id, wanted);
        record(by, person, FileWords.of(held), FileWords.of(wanted));
    }

    /**
     * Replaces the own hours; none: the unit's working time.
     *
     * @throws InvalidInput if one begins before another has ended
     */
    public void keepHours(Actor by, UUID id, long seen, List<WeeklyShift> wanted) {
        Person person = found(by, id);
        KeptOfTechnician before = technicians.written(id);
        WeekHours.requireApart(wanted);
        pen.next(person, seen);
        pen.hours(id, wanted);
        record(by, person, FileWords.hours(before.hours()), FileWords.hours(wanted));
    }

    /** Replaces the count of parts on the van; who drives it may count, too. */
    public void keepStock(Actor by, UUID id, long seen, Map<String, Integer> wanted) {
        Person person = technicians.find(id, by.sight());
        if (!id.equals(by.person())) {
            by.demand("technician.manage");
        }
        KeptOfTechnician before = technicians.written(id);
        codes.requireParts(wanted.keySet(), before.stock().keySet());
        pen.next(person, seen);
        pen.stock(id, wanted);
        record(by, person, FileWords.stock(before.stock()), FileWords.stock(wanted));
    }

    /**
     * Hours on a date besides, 24 at most, no further off than a year.
     *
     * @throws ShiftsOverlap if the person has other extra hours then
     */
    public UUID addShift(Actor by, UUID id, Instant from, Instant to) {
        Person person = found(by, id);
        if (Duration.between(clock.instant(), from).abs().compareTo(FURTHEST) > 0) {
            throw new InvalidInput("from", "invalid");
        }
        if (!from.isBefore(to) || Duration.between(from, to).compareTo(LONGEST_SHIFT) > 0) {
            throw new InvalidInput("to", "invalid");
        }
        journal.lock(id); // two at once: the second sees the first
        OrgUnit unit = technicians.unitOf(person);
        table.extras(List.of(id), from, to).getOrDefault(id, List.of()).forEach(other -> {
            throw new ShiftsOverlap(words(from, to, unit.zone()), words(other.from(), other.to(), unit.zone()));
        });
        pen.exists(person);
        UUID shift = Ids.next();
        database.insertInto(EXTRA_SHIFT)
                .set(EXTRA_SHIFT.ID, shift)
                .set(EXTRA_SHIFT.PERSON, id)
                .set(EXTRA_SHIFT.STARTS, from)
                .set(EXTRA_SHIFT.ENDS, to)
                .execute();
        record(by, person, Map.of(), Map.of("extra-shift", words(from, to, unit.zone())));
        return shift;
    }

    /** Takes extra hours back; taken back already: not found. */
    public void removeShift(Actor by, UUID id, UUID shift) {
        Person person = found(by, id);
        var row = database.deleteFrom(EXTRA_SHIFT)
                .where(EXTRA_SHIFT.ID.eq(shift), EXTRA_SHIFT.PERSON.eq(id))
                .returning()
                .fetchOptional()
                .orElseThrow(NotVisible::new);
        ZoneId zone = technicians.unitOf(person).zone();
        record(by, person, Map.of("extra-shift", words(row.getStarts(), row.getEnds(), zone)), Map.of());
    }

    private Person found(Actor by, UUID id) {
        Person person = technicians.find(id, by.sight());
        by.demand("technician.manage");
        return person;
    }

    private void record(Actor by, Person person, Map<String, String> was, Map<String, String> became) {
        var changed = Asides.between(was, became);
        if (!changed.isEmpty()) {
            var fields = changed.stream().map(Asides.Aside::field).toList();
            var event = new TechnicianEvent.Changed(fields);
            asides.put(journal.append(Entry.of(person.id(), by, event).in(person.unit())), changed);
        }
    }

    private static String words(Instant from, Instant to, ZoneId zone) {
        return MINUTE.format(from.atZone(zone)) + " – " + MINUTE.format(to.atZone(zone));
    }
}
