package org.sanbao.equipment;

import static org.sanbao.tables.Tables.UNIT;
import static org.sanbao.tables.Tables.UNIT_REPAIR;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.sanbao.shared.Ids;
import org.sanbao.shared.Written;
import org.springframework.stereotype.Repository;

/** Writes units and their life story. */
@Repository
class UnitRepository {

    private final DSLContext database;

    UnitRepository(DSLContext database) {
        this.database = database;
    }

    /** Refused if the product already has that serial; the database decides when two enter it at once. */
    void insert(UUID id, UUID org, UUID product, UnitEntry entry) {
        int inserted = database.insertInto(UNIT)
                .set(UNIT.ID, id)
                .set(UNIT.ORG, org)
                .set(content(product, entry))
                .onConflictDoNothing()
                .execute();
        if (inserted == 0) {
            throw new SerialAlreadyKnown(entry.serial());
        }
    }

    /** False if the version seen is not the current one. */
    boolean update(UUID id, UUID product, UnitEntry entry, long seen) {
        refuseSerialOfAnother(id, product, entry);
        return database.update(UNIT)
                        .set(content(product, entry))
                        .set(UNIT.VERSION, UNIT.VERSION.plus(1))
                        .where(UNIT.ID.eq(id), UNIT.VERSION.eq((int) seen))
                        .execute()
                == 1;
    }

    private void refuseSerialOfAnother(UUID id, UUID product, UnitEntry entry) {
        String key = Written.code(entry.serial());
        if (key != null
                && database.fetchExists(UNIT, UNIT.PRODUCT.eq(product), UNIT.SERIAL_KEY.eq(key), UNIT.ID.ne(id))) {
            throw new SerialAlreadyKnown(entry.serial());
        }
    }

    /** A line of the story; written twice for the same case and paper it stays one. */
    void insertRepair(UUID unit, UnitFile.RepairLine repair) {
        database.insertInto(UNIT_REPAIR)
                .set(UNIT_REPAIR.ID, Ids.next())
                .set(UNIT_REPAIR.UNIT, unit)
                .set(UNIT_REPAIR.CASE_ID, repair.caseId())
                .set(UNIT_REPAIR.PAPER, repair.paper())
                .set(UNIT_REPAIR.FINISHED_AT, repair.finishedAt())
                .set(UNIT_REPAIR.FAULT, repair.fault())
                .set(UNIT_REPAIR.RESULT, repair.result())
                .set(UNIT_REPAIR.PARTS, repair.parts().toArray(String[]::new))
                .set(UNIT_REPAIR.UNDER_GUARANTEE, repair.underGuarantee())
                .onConflictDoNothing()
                .execute();
    }

    private static Map<Field<?>, Object> content(UUID product, UnitEntry entry) {
        var values = new HashMap<Field<?>, Object>();
        values.put(UNIT.PRODUCT, product);
        String key = Written.code(entry.serial());
        values.put(UNIT.SERIAL, key == null ? null : Written.line(entry.serial()));
        values.put(UNIT.SERIAL_KEY, key);
        values.put(UNIT.CUSTOMER, entry.customer());
        values.put(UNIT.SITE, entry.site());
        values.put(UNIT.SOLD_ON, entry.soldOn());
        values.put(UNIT.INVOICED_ON, entry.invoicedOn());
        values.put(UNIT.INSTALLED_ON, entry.installedOn());
        values.put(UNIT.ACCEPTED_ON, entry.acceptedOn());
        values.put(UNIT.CONTRACT_UNTIL, entry.contractUntil());
        values.put(UNIT.PRICE, entry.price() == null ? null : entry.price().amount());
        values.put(UNIT.CURRENCY, entry.price() == null ? null : entry.price().currencyCode());
        values.put(UNIT.GIFT, entry.gift());
        values.put(UNIT.BOUGHT_IN, entry.boughtIn());
        values.put(UNIT.SOLD_BY, entry.soldBy());
        values.put(UNIT.NOTE, Written.lines(entry.note()));
        return values;
    }
}
