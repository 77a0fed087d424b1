package org.sanbao.equipment;

import static org.jooq.impl.DSL.param;
import static org.jooq.impl.DSL.select;
import static org.sanbao.tables.Tables.CUSTOMER;
import static org.sanbao.tables.Tables.PRODUCT;
import static org.sanbao.tables.Tables.UNIT;
import static org.sanbao.tables.Tables.UNIT_REPAIR;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Param;
import org.jooq.Record;
import org.sanbao.shared.Beginning;
import org.sanbao.shared.Money;
import org.sanbao.shared.Prepared;
import org.sanbao.shared.Sight;
import org.sanbao.shared.Written;
import org.springframework.stereotype.Repository;

/** Reads units. */
@Repository
class UnitQueries {

    private final DSLContext database;
    private final ProductRepository products;
    private final Prepared unit;
    private final Prepared repairs;

    UnitQueries(DSLContext database, ProductRepository products) {
        this.database = database;
        this.products = products;
        Param<UUID> which = param("unit", UUID.class);
        unit = new Prepared(
                database,
                select(UNIT.fields())
                        .select(PRODUCT.fields())
                        .from(UNIT)
                        .join(PRODUCT)
                        .on(PRODUCT.ID.eq(UNIT.PRODUCT))
                        .where(UNIT.ID.eq(which), Sight.prepared(UNIT.ORG)));
        repairs = new Prepared(
                database,
                select(UNIT_REPAIR.fields())
                        .from(UNIT_REPAIR)
                        .where(UNIT_REPAIR.UNIT.eq(which))
                        .orderBy(UNIT_REPAIR.FINISHED_AT.desc()));
    }

    Optional<UnitFile> file(UUID id, Sight sight) {
        return unit.row(id, sight.units()).map(row -> file(row, repairs.rows(id).map(UnitQueries::repair)));
    }

    List<UnitLine> ofCustomer(UUID customer, Sight sight, int most) {
        return lines(UNIT.CUSTOMER.eq(customer), sight, most);
    }

    /** Units whose serial number begins so. */
    List<UnitLine> bySerial(String typed, Sight sight, int most) {
        String key = Written.code(typed);
        return key == null ? List.of() : lines(Beginning.of(UNIT.SERIAL_KEY, key), sight, most);
    }

    /** Units with exactly this serial number. */
    List<UnitLine> withSerial(String serial, Sight sight, int most) {
        String key = Written.code(serial);
        return key == null ? List.of() : lines(UNIT.SERIAL_KEY.eq(key), sight, most);
    }

    private List<UnitLine> lines(Condition condition, Sight sight, int most) {
        return database.select(
                        UNIT.ID,
                        PRODUCT.LINE,
                        PRODUCT.MODEL,
                        UNIT.SERIAL,
                        UNIT.CUSTOMER,
                        CUSTOMER.NAME,
                        UNIT.SITE,
                        UNIT.SOLD_ON,
                        UNIT.INSTALLED_ON)
                .from(UNIT)
                .join(PRODUCT)
                .on(PRODUCT.ID.eq(UNIT.PRODUCT))
                .leftJoin(CUSTOMER)
                .on(CUSTOMER.ID.eq(UNIT.CUSTOMER))
                .where(condition, sight.of(UNIT.ORG))
                .limit(most)
                .fetch(org.jooq.Records.mapping(UnitLine::new));
    }

    Optional<UnitCard> card(UUID id, Sight sight) {
        return unit.row(id, sight.units()).map(row -> file(row, List.of()).card());
    }

    private static Money price(Record row) {
        return row.get(UNIT.PRICE) == null ? null : Money.of(row.get(UNIT.PRICE), row.get(UNIT.CURRENCY));
    }

    private UnitFile file(Record row, List<UnitFile.RepairLine> repairs) {
        return new UnitFile(
                row.get(UNIT.ID),
                row.get(UNIT.ORG),
                products.file(row),
                row.get(UNIT.SERIAL),
                row.get(UNIT.CUSTOMER),
                row.get(UNIT.SITE),
                row.get(UNIT.SOLD_ON),
                row.get(UNIT.INVOICED_ON),
                row.get(UNIT.INSTALLED_ON),
                row.get(UNIT.ACCEPTED_ON),
                row.get(UNIT.CONTRACT_UNTIL),
                price(row),
                row.get(UNIT.GIFT),
                row.get(UNIT.BOUGHT_IN),
                row.get(UNIT.SOLD_BY),
                row.get(UNIT.NOTE),
                repairs,
                row.get(UNIT.VERSION));
    }

    private static UnitFile.RepairLine repair(Record row) {
        return new UnitFile.RepairLine(
                row.get(UNIT_REPAIR.CASE_ID),
                row.get(UNIT_REPAIR.PAPER),
                row.get(UNIT_REPAIR.FINISHED_AT),
                row.get(UNIT_REPAIR.FAULT),
                row.get(UNIT_REPAIR.RESULT),
                Arrays.asList(row.get(UNIT_REPAIR.PARTS)),
                row.get(UNIT_REPAIR.UNDER_GUARANTEE));
    }
}
