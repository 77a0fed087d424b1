package org.sanbao.lists;

import static org.sanbao.tables.Tables.LIST_VIEW;
import static org.sanbao.tables.Tables.LIST_VIEW_PIN;
import static org.sanbao.tables.Tables.ORG_UNIT;
import static org.sanbao.tables.Tables.PERSON;

import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.sanbao.access.Organisation;
import org.sanbao.access.Roles;
import org.sanbao.shared.Actor;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.Ids;
import org.sanbao.shared.Sight;
import org.sanbao.shared.Written;
import org.sanbao.shared.http.InvalidInput;
import org.sanbao.shared.http.NotVisible;
import org.sanbao.shared.http.VersionStale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Views people keep of their lists. Each has one owner; who reads it besides, the owner says. A view is an address and nothing more: what
 * its reader then finds there, the reader's own sight decides.
 */
@Service
@Transactional
public class ListViews {

    private static final int MOST = 500;
    private static final Field<Boolean> PINNED =
            DSL.field(LIST_VIEW_PIN.VIEW.isNotNull()).as("pinned");

    private final DSLContext database;
    private final Organisation organisation;
    private final Roles roles;
    private final BusinessClock clock;

    ListViews(DSLContext database, Organisation organisation, Roles roles, BusinessClock clock) {
        this.database = database;
        this.organisation = organisation;
        this.roles = roles;
        this.clock = clock;
    }

    /** The reader's own and those shared with the reader, by list and name; 500 at most. */
    @Transactional(readOnly = true)
    public List<ListView> of(Actor reader) {
        return read(reader, readable(reader));
    }

    /**
     * Keeps a view.
     *
     * @throws ViewNameTaken if the owner has one of this name for the list
     */
    UUID keep(Actor owner, ViewEntry entry) {
        UUID id = Ids.next();
        int kept = database.insertInto(LIST_VIEW)
                .set(LIST_VIEW.ID, id)
                .set(LIST_VIEW.OWNER, owner.person())
                .set(LIST_VIEW.LIST, entry.list())
                .set(LIST_VIEW.MADE_AT, clock.instant())
                .set(row(owner, entry))
                .onConflictDoNothing()
                .execute();
        if (kept == 0) {
            throw new ViewNameTaken(entry.name());
        }
        return id;
    }

    /**
     * Changes name, address and who reads it.
     *
     * @throws NotVisible          if the actor does not even read it
     * @throws ViewIsSomebodyElses if the actor reads it but did not make it
     */
    void change(Actor owner, UUID id, long seen, ViewEntry entry) {
        ListView before = own(owner, id);
        boolean taken = database.fetchExists(
                LIST_VIEW,
                LIST_VIEW.OWNER.eq(owner.person()),
                LIST_VIEW.LIST.eq(before.list()),
                LIST_VIEW.ID.ne(id),
                DSL.lower(LIST_VIEW.NAME).eq(DSL.lower(DSL.val(Written.line(entry.name())))));
        if (taken) {
            throw new ViewNameTaken(entry.name());
        }
        int changed = database.update(LIST_VIEW)
                .set(row(owner, entry))
                .set(LIST_VIEW.VERSION, LIST_VIEW.VERSION.plus(1))
                .where(LIST_VIEW.ID.eq(id), LIST_VIEW.VERSION.eq((int) seen))
                .execute();
        if (changed == 0) {
            throw new VersionStale(before.version());
        }
    }

    /** Throws it away, for its readers too; refused as {@link #change} is. */
    void discard(Actor owner, UUID id) {
        own(owner, id);
        database.deleteFrom(LIST_VIEW).where(LIST_VIEW.ID.eq(id)).execute();
    }

    /** Puts it one click away for the reader; that it is there already changes nothing. */
    void pin(Actor reader, UUID id) {
        visible(reader, id);
        database.insertInto(LIST_VIEW_PIN)
                .set(LIST_VIEW_PIN.PERSON, reader.person())
                .set(LIST_VIEW_PIN.VIEW, id)
                .set(LIST_VIEW_PIN.PINNED_AT, clock.instant())
                .onConflictDoNothing()
                .execute();
    }

    void unpin(Actor reader, UUID id) {
        visible(reader, id);
        database.deleteFrom(LIST_VIEW_PIN)
                .where(LIST_VIEW_PIN.VIEW.eq(id), LIST_VIEW_PIN.PERSON.eq(reader.person()))
                .execute();
    }

    private ListView own(Actor owner, UUID id) {
        ListView view = visible(owner, id);
        if (!view.mine()) {
            throw new ViewIsSomebodyElses(view.ownerName());
        }
        return view;
    }

    private ListView visible(Actor reader, UUID id) {
        return read(reader, readable(reader).and(LIST_VIEW.ID.eq(id))).stream()
                .findFirst()
                .orElseThrow(NotVisible::new);
    }

    /** Own ones, those for the reader's unit or one above it, and those for a role the reader holds now. */
    private Condition readable(Actor reader) {
        List<UUID> above = organisation
                .unit(reader.unit(), Sight.everything("the reader's own unit"))
                .path();
        return LIST_VIEW
                .OWNER
                .eq(reader.person())
                .or(LIST_VIEW.SHARED_UNIT.in(above))
                .or(LIST_VIEW.SHARED_ROLE.in(reader.roles()));
    }

    private List<ListView> read(Actor reader, Condition which) {
        return database.select(LIST_VIEW.fields())
                .select(ORG_UNIT.NAME, PERSON.NAME, PINNED)
                .from(LIST_VIEW)
                .join(PERSON)
                .on(PERSON.ID.eq(LIST_VIEW.OWNER))
                .leftJoin(ORG_UNIT)
                .on(ORG_UNIT.ID.eq(LIST_VIEW.SHARED_UNIT))
                .leftJoin(LIST_VIEW_PIN)
                .on(LIST_VIEW_PIN.VIEW.eq(LIST_VIEW.ID), LIST_VIEW_PIN.PERSON.eq(reader.person()))
                .where(which)
                .orderBy(LIST_VIEW.LIST, DSL.lower(LIST_VIEW.NAME), LIST_VIEW.ID)
                .limit(MOST)
                .fetch(row -> view(row, reader));
    }

    private static ListView view(Record row, Actor reader) {
        String role = row.get(LIST_VIEW.SHARED_ROLE);
        String unit = row.get(ORG_UNIT.NAME);
        return new ListView(
                row.get(LIST_VIEW.ID),
                row.get(LIST_VIEW.LIST),
                row.get(LIST_VIEW.NAME),
                row.get(LIST_VIEW.ADDRESS),
                role != null ? ListView.With.ROLE : unit != null ? ListView.With.UNIT : ListView.With.NOBODY,
                unit,
                role,
                row.get(PERSON.NAME),
                row.get(LIST_VIEW.OWNER).equals(reader.person()),
                row.get(PINNED),
                row.get(LIST_VIEW.VERSION));
    }

    private org.sanbao.tables.tables.records.ListViewRecord row(Actor owner, ViewEntry entry) {
        String name = Written.line(entry.name());
        if (name == null) {
            throw new InvalidInput("name", "not-blank");
        }
        if (entry.with() == ListView.With.ROLE && !roles.names().contains(entry.role())) {
            throw new InvalidInput("role", "unknown");
        }
        var row = new org.sanbao.tables.tables.records.ListViewRecord();
        row.setName(name);
        row.setAddress(entry.address());
        row.setSharedUnit(entry.with() == ListView.With.UNIT ? owner.unit() : null);
        row.setSharedRole(entry.with() == ListView.With.ROLE ? entry.role() : null);
        return row;
    }
}
