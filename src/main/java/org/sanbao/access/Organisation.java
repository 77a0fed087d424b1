package org.sanbao.access;

import static org.sanbao.tables.Tables.ORG_UNIT;
import static org.sanbao.tables.Tables.PERSON;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.sanbao.access.vocabulary.OrgCard;
import org.sanbao.access.vocabulary.OrgChanged;
import org.sanbao.access.vocabulary.OrgClosed;
import org.sanbao.access.vocabulary.OrgOpened;
import org.sanbao.journal.Entry;
import org.sanbao.journal.Journal;
import org.sanbao.shared.Actor;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.Ids;
import org.sanbao.shared.Sight;
import org.sanbao.shared.http.NotVisible;
import org.sanbao.shared.http.VersionStale;
import org.sanbao.shared.vocabulary.Event;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The company and its units, a tree. */
@Service
@Transactional
public class Organisation {

    private final DSLContext database;
    private final Journal journal;
    private final BusinessClock clock;
    private final ApplicationEventPublisher announce;

    Organisation(DSLContext database, Journal journal, BusinessClock clock, ApplicationEventPublisher announce) {
        this.database = database;
        this.journal = journal;
        this.clock = clock;
        this.announce = announce;
    }

    /**
     * What a unit is described by.
     *
     * @param zone IANA time zone of its working hours
     */
    public record Description(UnitKind kind, String name, ZoneId zone, boolean keepsRegister) {}

    /** The units in sight that are open, parents before children, siblings by name. */
    @Transactional(readOnly = true)
    public List<OrgUnit> units(Sight sight) {
        return database.selectFrom(ORG_UNIT)
                .where(sight.of(ORG_UNIT.ID))
                .and(ORG_UNIT.CLOSED_AT.isNull())
                .orderBy(DSL.cardinality(ORG_UNIT.PATH), ORG_UNIT.NAME, ORG_UNIT.ID)
                .fetch(Organisation::unit);
    }

    /** The units in sight that were closed, the last first. */
    @Transactional(readOnly = true)
    public List<OrgUnit> closed(Sight sight) {
        return database.selectFrom(ORG_UNIT)
                .where(sight.of(ORG_UNIT.ID))
                .and(ORG_UNIT.CLOSED_AT.isNotNull())
                .orderBy(ORG_UNIT.CLOSED_AT.desc(), ORG_UNIT.ID)
                .fetch(Organisation::unit);
    }

    /** The ids of a unit and of everything that is or was below it, in sight. */
    @Transactional(readOnly = true)
    public Set<UUID> below(UUID id, Sight sight) {
        return database.select(ORG_UNIT.ID)
                .from(ORG_UNIT)
                .where(DSL.arrayOverlap(ORG_UNIT.PATH, new UUID[] {id}), sight.of(ORG_UNIT.ID))
                .fetchSet(ORG_UNIT.ID);
    }

    /** @throws NotVisible if there is none, or it is out of sight */
    @Transactional(readOnly = true)
    public OrgUnit unit(UUID id, Sight sight) {
        return database.selectFrom(ORG_UNIT)
                .where(ORG_UNIT.ID.eq(id))
                .and(sight.of(ORG_UNIT.ID))
                .fetchOptional(Organisation::unit)
                .orElseThrow(NotVisible::new);
    }

    /** Begins the organisation: the one company. The database lets there be no second. */
    public UUID found(Actor by, String name, ZoneId zone) {
        return insert(by, null, new UUID[0], new Description(UnitKind.COMPANY, name, zone, false));
    }

    /**
     * Opens a unit below another.
     *
     * @throws UnitNameTaken if an open sibling has this name
     * @throws UnitIsClosed  if the parent is closed
     */
    public UUID open(Actor by, UUID parent, Description description) {
        OrgUnit above = unit(parent, by.sight());
        by.demand("organisation.manage");
        requireOpen(above);
        if (description.kind == UnitKind.COMPANY) {
            throw new OneCompanyOnly();
        }
        return insert(by, parent, above.path().toArray(UUID[]::new), description);
    }

    /** Changes name, zone or register; kind and place in the tree stay, as cases and rights hang on them. */
    public void change(Actor by, UUID id, int version, Description wanted) {
        OrgUnit before = unit(id, by.sight());
        by.demand("organisation.manage");
        requireOpen(before);
        requireFreeName(before.parent(), id, wanted.name);
        int changed = database.update(ORG_UNIT)
                .set(ORG_UNIT.NAME, wanted.name)
                .set(ORG_UNIT.TIME_ZONE, wanted.zone.getId())
                .set(ORG_UNIT.KEEPS_REGISTER, wanted.keepsRegister)
                .set(ORG_UNIT.VERSION, ORG_UNIT.VERSION.plus(1))
                .where(ORG_UNIT.ID.eq(id))
                .and(ORG_UNIT.VERSION.eq(version))
                .execute();
        if (changed == 0) {
            throw new VersionStale(before.version());
        }
        Boolean register = wanted.keepsRegister == before.keepsRegister() ? null : wanted.keepsRegister;
        var now = new Description(before.kind(), wanted.name, wanted.zone, wanted.keepsRegister);
        record(by, id, before.parent(), now, new OrgChanged(register));
    }

    /**
     * Closes a unit for good. Its past stays.
     *
     * @throws UnitNotEmpty if people belong to it or an open unit lies below
     */
    public void close(Actor by, UUID id) {
        OrgUnit unit = unit(id, by.sight());
        by.demand("organisation.manage");
        requireOpen(unit);
        boolean inUse = database.fetchExists(PERSON, PERSON.UNIT.eq(id).and(PERSON.LEFT_AT.isNull()))
                || database.fetchExists(ORG_UNIT, ORG_UNIT.PARENT.eq(id).and(ORG_UNIT.CLOSED_AT.isNull()))
                || unit.parent() == null;
        if (inUse) {
            throw new UnitNotEmpty();
        }
        database.update(ORG_UNIT)
                .set(ORG_UNIT.CLOSED_AT, clock.instant())
                .set(ORG_UNIT.VERSION, ORG_UNIT.VERSION.plus(1))
                .where(ORG_UNIT.ID.eq(id))
                .execute();
        journal.append(Entry.of(id, by, new OrgClosed(unit.kind().code(), unit.keepsRegister()))
                .in(id)
                .with(card(unit)));
        announce.publishEvent(new RolesChanged());
    }

    static OrgCard card(OrgUnit unit) {
        return new OrgCard(
                unit.id(), unit.kind().code(), unit.parent(), unit.zone().getId(), unit.keepsRegister());
    }

    private UUID insert(Actor by, UUID parent, UUID[] above, Description description) {
        requireFreeName(parent, null, description.name);
        UUID id = Ids.next();
        Instant now = clock.instant();
        UUID[] path = java.util.Arrays.copyOf(above, above.length + 1);
        path[above.length] = id;
        database.insertInto(ORG_UNIT)
                .set(ORG_UNIT.ID, id)
                .set(ORG_UNIT.PARENT, parent)
                .set(ORG_UNIT.KIND, description.kind.code())
                .set(ORG_UNIT.NAME, description.name)
                .set(ORG_UNIT.TIME_ZONE, description.zone.getId())
                .set(ORG_UNIT.KEEPS_REGISTER, description.keepsRegister)
                .set(ORG_UNIT.PATH, path)
                .set(ORG_UNIT.OPENED_AT, now)
                .execute();
        record(by, id, parent, description, new OrgOpened(description.kind.code(), description.keepsRegister));
        return id;
    }

    private void record(Actor by, UUID id, UUID parent, Description now, Event event) {
        var card = new OrgCard(id, now.kind.code(), parent, now.zone.getId(), now.keepsRegister);
        journal.append(Entry.of(id, by, event).in(id).with(card));
        announce.publishEvent(new RolesChanged());
    }

    private void requireFreeName(UUID parent, UUID except, String name) {
        var sibling = ORG_UNIT.PARENT
                .eq(parent)
                .and(ORG_UNIT.CLOSED_AT.isNull())
                .and(DSL.lower(ORG_UNIT.NAME).eq(DSL.lower(DSL.val(name))));
        if (database.fetchExists(ORG_UNIT, except == null ? sibling : sibling.and(ORG_UNIT.ID.ne(except)))) {
            throw new UnitNameTaken(name);
        }
    }

    static void requireOpen(OrgUnit unit) {
        if (unit.closed() != null) {
            throw new UnitIsClosed(unit.name());
        }
    }

    private static OrgUnit unit(Record row) {
        return new OrgUnit(
                row.get(ORG_UNIT.ID),
                row.get(ORG_UNIT.PARENT),
                UnitKind.of(row.get(ORG_UNIT.KIND)),
                row.get(ORG_UNIT.NAME),
                ZoneId.of(row.get(ORG_UNIT.TIME_ZONE)),
                row.get(ORG_UNIT.KEEPS_REGISTER),
                List.of(row.get(ORG_UNIT.PATH)),
                row.get(ORG_UNIT.CLOSED_AT),
                row.get(ORG_UNIT.VERSION));
    }
}
