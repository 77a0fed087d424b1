package org.sanbao.dispatch.technicians;

import static org.sanbao.tables.Tables.ABSENCE;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.sanbao.access.Person;
import org.sanbao.dispatch.vocabulary.TechnicianEvent;
import org.sanbao.journal.Asides;
import org.sanbao.journal.Entry;
import org.sanbao.journal.Journal;
import org.sanbao.shared.Actor;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.Codes;
import org.sanbao.shared.Ids;
import org.sanbao.shared.Written;
import org.sanbao.shared.http.InvalidInput;
import org.sanbao.shared.http.NotVisible;
import org.sanbao.tables.tables.records.AbsenceRecord;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * When technicians are away from work. That they are stands in the journal, where whoever plans the day can hear it; why does not: it can be
 * erased. People on the road fall ill: everybody may report sick, and back.
 */
@Service
@Transactional
public class Absences {

    private static final Duration LONGEST = Duration.ofDays(366);
    private static final Duration FURTHEST = Duration.ofDays(5 * 366);

    private final DSLContext database;
    private final Technicians technicians;
    private final TechnicianTable table;
    private final Journal journal;
    private final Asides asides;
    private final BusinessClock clock;

    Absences(
            DSLContext database,
            Technicians technicians,
            TechnicianTable table,
            Journal journal,
            Asides asides,
            BusinessClock clock) {
        this.database = database;
        this.technicians = technicians;
        this.table = table;
        this.journal = journal;
        this.asides = asides;
        this.clock = clock;
    }

    /**
     * Somebody is or will be away within {@code [from, until)}, a year at most; one may be written down for a year afterwards.
     *
     * @param from null: from now on; one's own sickness never earlier
     * @param note null or blank: none
     * @throws AwayAlready if another absence lies in that time
     */
    public UUID record(Actor by, UUID id, AbsenceKind kind, Instant from, Instant until, String note) {
        Person person = technicians.find(id, by.sight());
        Instant now = clock.instant();
        Instant begin = from == null ? now : from;
        if (!(id.equals(by.person()) && kind == AbsenceKind.SICK && !begin.isBefore(now))) {
            by.demand("technician.manage");
        }
        if (begin.isBefore(now.minus(LONGEST)) || begin.isAfter(now.plus(FURTHEST))) {
            throw new InvalidInput("from", "invalid");
        }
        if (!begin.isBefore(until) || Duration.between(begin, until).compareTo(LONGEST) > 0) {
            throw new InvalidInput("until", "invalid");
        }
        journal.lock(id); // two at once: the second sees the first
        table.absences(List.of(id), begin, until).getOrDefault(id, List.of()).forEach(other -> {
            throw new AwayAlready(other, technicians.unitOf(person).zone());
        });
        var row = new AbsenceRecord();
        row.setId(Ids.next());
        row.setPerson(id);
        row.setKind(Codes.of(kind));
        row.setStarts(begin);
        row.setEnds(until);
        row.setNote(Written.line(note));
        row.setRecordedAt(now);
        row.setRecordedBy(by.person());
        database.insertInto(ABSENCE).set(row).execute();
        journal(by, person, new TechnicianEvent.Absent(row.getId(), begin, until), Map.of(), words(row));
        return row.getId();
    }

    /**
     * Back before the absence ends. One that had not begun by then is called off.
     *
     * @param at null: now
     * @throws AbsenceIsOver if it ended before
     */
    public void end(Actor by, UUID id, UUID absence, Instant at) {
        Person person = technicians.find(id, by.sight());
        journal.lock(id);
        AbsenceRecord row = database.selectFrom(ABSENCE)
                .where(ABSENCE.ID.eq(absence), ABSENCE.PERSON.eq(id))
                .fetchOptional()
                .orElseThrow(NotVisible::new);
        Instant now = clock.instant();
        Instant back = at == null ? now : at;
        if (!(id.equals(by.person()) && row.getKind().equals(Codes.of(AbsenceKind.SICK)) && !back.isBefore(now))) {
            by.demand("technician.manage");
        }
        if (!back.isBefore(row.getEnds())) {
            throw new AbsenceIsOver();
        }
        boolean calledOff = !back.isAfter(row.getStarts());
        if (calledOff) {
            database.deleteFrom(ABSENCE).where(ABSENCE.ID.eq(absence)).execute();
        } else {
            database.update(ABSENCE)
                    .set(ABSENCE.ENDS, back)
                    .where(ABSENCE.ID.eq(absence))
                    .execute();
        }
        var event = new TechnicianEvent.Back(absence, calledOff ? row.getStarts() : back, row.getEnds());
        journal(by, person, event, calledOff ? words(row) : Map.of(), Map.of());
    }

    private void journal(
            Actor by, Person person, TechnicianEvent event, Map<String, String> was, Map<String, String> became) {
        var row = journal.append(Entry.of(person.id(), by, event).in(person.unit()));
        asides.put(row, Asides.between(was, became));
    }

    private static Map<String, String> words(AbsenceRecord row) {
        var words = new HashMap<String, String>();
        words.put("kind", row.getKind());
        words.put("note", row.getNote());
        return words;
    }
}
