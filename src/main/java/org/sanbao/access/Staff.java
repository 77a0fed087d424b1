package org.sanbao.access;

import static org.sanbao.tables.Tables.PERSON;
import static org.sanbao.tables.Tables.POST_HOLDING;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.sanbao.access.vocabulary.PersonCard;
import org.sanbao.access.vocabulary.PersonChanged;
import org.sanbao.access.vocabulary.PersonJoined;
import org.sanbao.access.vocabulary.PersonLeft;
import org.sanbao.access.vocabulary.PersonMoved;
import org.sanbao.journal.Asides;
import org.sanbao.journal.Entry;
import org.sanbao.journal.Journal;
import org.sanbao.shared.Actor;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.Ids;
import org.sanbao.shared.Sight;
import org.sanbao.shared.http.NotVisible;
import org.sanbao.shared.http.VersionStale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people of the company: who they are and to which unit they belong. What they hold is {@link Posts}. */
@Service
@Transactional
public class Staff {

    private static final int LONGEST_LIST = 500;

    private final DSLContext database;
    private final StaffTable table;
    private final Organisation organisation;
    private final Posts posts;
    private final Journal journal;
    private final Asides asides;
    private final BusinessClock clock;
    private final ApplicationEventPublisher announce;

    Staff(
            DSLContext database,
            StaffTable table,
            Organisation organisation,
            Posts posts,
            Journal journal,
            Asides asides,
            BusinessClock clock,
            ApplicationEventPublisher announce) {
        this.database = database;
        this.table = table;
        this.organisation = organisation;
        this.posts = posts;
        this.journal = journal;
        this.asides = asides;
        this.clock = clock;
        this.announce = announce;
    }

    /**
     * What is written down of a person.
     *
     * @param sortKey null or blank: made from the name
     * @param email   null or blank if none; so phone
     */
    public record Details(String name, String sortKey, Locale language, String email, String phone) {}

    /** Which people a list is about; null means any. Those who left only where asked for. */
    public record Filter(UUID unit, String role, boolean withLeft) {}

    /** People in sight by sort key, 500 at most. */
    @Transactional(readOnly = true)
    public List<Person> people(Filter filter, Sight sight) {
        Instant now = clock.instant();
        Condition which = sight.of(PERSON.UNIT);
        if (filter.unit != null) {
            which = which.and(PERSON.UNIT.eq(filter.unit));
        }
        if (!filter.withLeft) {
            which = which.and(PERSON.LEFT_AT.isNull());
        }
        if (filter.role != null) {
            which = which.and(DSL.exists(DSL.selectOne()
                    .from(POST_HOLDING)
                    .where(POST_HOLDING.PERSON.eq(PERSON.ID))
                    .and(POST_HOLDING.ROLE.eq(filter.role))
                    .and(Authority.heldAt(now))));
        }
        return table.people(which, now, LONGEST_LIST);
    }

    /** @throws NotVisible if there is no such person, or the unit is out of sight */
    @Transactional(readOnly = true)
    public Person person(UUID id, Sight sight) {
        return table.people(PERSON.ID.eq(id).and(sight.of(PERSON.UNIT)), clock.instant(), 1).stream()
                .findFirst()
                .orElseThrow(NotVisible::new);
    }

    /**
     * Takes somebody on.
     *
     * @param role the first post, in the same unit; null for none yet
     */
    public UUID join(Actor by, UUID unit, String role, Details details) {
        OrgUnit home = organisation.unit(unit, by.sight());
        by.demand("people.manage");
        Organisation.requireOpen(home);
        UUID id = Ids.next();
        Instant now = clock.instant();
        database.insertInto(PERSON)
                .set(PERSON.ID, id)
                .set(PERSON.UNIT, unit)
                .set(written(details))
                .set(PERSON.JOINED_AT, now)
                .execute();
        record(Entry.of(id, by, new PersonJoined(role)), home, card(id, role, home, now));
        if (role != null) {
            posts.give(by, id, role, unit);
        }
        return id;
    }

    /** Changes what is written down of a person; what it was stands beside the journal. */
    public void change(Actor by, UUID id, int version, Details details) {
        Person before = person(id, by.sight());
        by.demand("people.manage");
        int changed = database.update(PERSON)
                .set(written(details))
                .set(PERSON.VERSION, PERSON.VERSION.plus(1))
                .where(PERSON.ID.eq(id))
                .and(PERSON.VERSION.eq(version))
                .execute();
        if (changed == 0) {
            throw new VersionStale(before.version());
        }
        journalChange(by, before, person(id, Sight.everything("just changed")));
        announce.publishEvent(new RolesChanged());
    }

    private void journalChange(Actor by, Person before, Person now) {
        var changed = Asides.between(words(before), words(now));
        if (!changed.isEmpty()) {
            var fields = changed.stream().map(Asides.Aside::field).toList();
            asides.put(journal.append(Entry.of(now.id(), by, new PersonChanged(fields))), changed);
        }
    }

    private static Map<String, String> words(Person person) {
        var words = new HashMap<String, String>();
        words.put("name", person.name());
        words.put("sort-key", person.sortKey());
        words.put("language", person.language().toLanguageTag());
        words.put("email", person.email());
        words.put("phone", person.phone());
        return words;
    }

    /** Moves somebody to another unit, which ends the posts held. */
    public void move(Actor by, UUID id, UUID to, PersonMoved.Kind kind, String why) {
        Person before = inService(by, id);
        OrgUnit target = organisation.unit(to, by.sight());
        Organisation.requireOpen(target);
        posts.endAll(by, id);
        database.update(PERSON)
                .set(PERSON.UNIT, to)
                .set(PERSON.VERSION, PERSON.VERSION.plus(1))
                .where(PERSON.ID.eq(id))
                .execute();
        record(Entry.of(id, by, new PersonMoved(kind, why)), target, card(id, null, target, before.joined()));
    }

    /** Somebody leaves: all posts end, so do the sessions. */
    public void leave(Actor by, UUID id, PersonLeft.How how) {
        Person before = inService(by, id);
        posts.endAll(by, id);
        database.update(PERSON)
                .set(PERSON.LEFT_AT, clock.instant())
                .set(PERSON.VERSION, PERSON.VERSION.plus(1))
                .where(PERSON.ID.eq(id))
                .execute();
        OrgUnit unit = organisation.unit(before.unit(), by.sight());
        record(Entry.of(id, by, new PersonLeft(how)), unit, card(id, null, unit, before.joined()));
    }

    private Person inService(Actor by, UUID id) {
        Person person = person(id, by.sight());
        by.demand("people.manage");
        if (person.left() != null) {
            throw new PersonHasLeft(person.name());
        }
        return person;
    }

    private void record(Entry entry, OrgUnit unit, PersonCard person) {
        journal.append(entry.in(unit.id()).with(person, Organisation.card(unit)));
        announce.publishEvent(new RolesChanged());
    }

    private static PersonCard card(UUID id, String role, OrgUnit unit, Instant joined) {
        return new PersonCard(id, role, unit.id(), role, unit.dayOf(joined), "company");
    }

    private static org.sanbao.tables.tables.records.PersonRecord written(Details details) {
        var row = new org.sanbao.tables.tables.records.PersonRecord();
        row.setName(details.name.strip());
        row.setSortKey(blankToNull(details.sortKey) == null ? SortKeys.of(details.name) : details.sortKey.strip());
        row.setLanguage(details.language.toLanguageTag());
        row.setEmail(blankToNull(details.email));
        row.setPhone(blankToNull(details.phone));
        return row;
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
