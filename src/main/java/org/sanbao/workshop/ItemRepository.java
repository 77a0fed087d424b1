package org.sanbao.workshop;

import static org.sanbao.tables.Tables.WORKSHOP_ITEM;

import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.sanbao.shared.Sight;
import org.sanbao.tables.tables.records.WorkshopItemRecord;
import org.springframework.stereotype.Repository;

@Repository
class ItemRepository {

    private final DSLContext database;

    ItemRepository(DSLContext database) {
        this.database = database;
    }

    Optional<Item> find(UUID id, Sight sight) {
        return database.selectFrom(WORKSHOP_ITEM)
                .where(WORKSHOP_ITEM.ID.eq(id), sight.of(WORKSHOP_ITEM.ORG))
                .fetchOptional(Item::new);
    }

    /** The same, and no other command changes it until this one ends. */
    Optional<Item> lock(UUID id, Sight sight) {
        return database.selectFrom(WORKSHOP_ITEM)
                .where(WORKSHOP_ITEM.ID.eq(id), sight.of(WORKSHOP_ITEM.ORG))
                .forUpdate()
                .fetchOptional(Item::new);
    }

    /** The job's goods that are with us. */
    Optional<Item> inHouse(UUID job) {
        return database.selectFrom(WORKSHOP_ITEM)
                .where(WORKSHOP_ITEM.JOB.eq(job), WORKSHOP_ITEM.RETURNED_AT.isNull())
                .fetchOptional(Item::new);
    }

    void insert(WorkshopItemRecord row) {
        database.executeInsert(row);
    }

    void store(Item item) {
        item.row().attach(database.configuration());
        item.row().store();
    }
}
