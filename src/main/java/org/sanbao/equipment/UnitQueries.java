package org.sanbao.equipment;

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
import org.jooq.Record;
import org.sanbao.shared.Beginning;
import org.sanbao.shared.Money;
import org.sanbao.shared.Sight;
import org.sanbao.shared.Written;
import org.springframework.stereotype.Repository;

/** Reads units. */
@Repository
class UnitQueries {

    private final DSLContext database;
    private final ProductRepository products;

    UnitQueries(DSLContext database, ProductRepository products) {
        this.database = database;
        this.products = products;
    }

    Optional<UnitFile> file(UUID id, Sight sight) {
        return database.select(UNIT.fields())
                .select(PRODUCT.fields())
                .from(UNIT)
                .join(PRODUCT)
                .on(PRODUCT.ID.eq(UNIT.PRODUCT))
                .where(UNIT.ID.eq(id), sight.of(UNIT.ORG))
                .fetchOptional(this::file);
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
        return database.select(UNIT.fields())
                .select(PRODUCT.LINE, PRODUCT.MODEL, PRODUCT.WARRANTY_MONTHS)
                .from(UNIT)
                .join(PRODUCT)
                .on(PRODUCT.ID.eq(UNIT.PRODUCT))
                .where(UNIT.ID.eq(id), sight.of(UNIT.ORG))
                .fetchOptional(row -> new UnitCard(
                        id,
                        row.get(PRODUCT.LINE),
                        row.get(PRODUCT.MODEL),
                        row.get(UNIT.SOLD_ON),
                        row.get(UNIT.INVOICED_ON),
                        row.get(UNIT.INSTALLED_ON),
                        row.get(UNIT.ACCEPTED_ON),
                        row.get(UNIT.CONTRACT_UNTIL),
                        row.get(PRODUCT.WARRANTY_MONTHS),
                        price(row),
                        row.get(UNIT.GIFT),
                        row.get(UNIT.BOUGHT_IN),
                        row.get(UNIT.SOLD_BY)));
    }

    private static Money price(Record row) {
        return row.get(UNIT.PRICE) == null ? null : Money.of(row.get(UNIT.PRICE), row.get(UNIT.CURRENCY));
    }

    private UnitFile file(Record row) {
        UUID id = row.get(UNIT.ID);
        return new UnitFile(
                id,
                row.get(UNIT.ORG),
                products.file(row.into(PRODUCT)),
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
                repairs(id),
                row.get(UNIT.VERSION));
    }

    private List<UnitFile.RepairLine> repairs(UUID unit) {
        return database.selectFrom(UNIT_REPAIR)
                .where(UNIT_REPAIR.UNIT.eq(unit))
                .orderBy(UNIT_REPAIR.FINISHED_AT.desc())
                .fetch(row -> new UnitFile.RepairLine(
                        row.getCaseId(),
                        row.getPaper(),
                        row.getFinishedAt(),
                        row.getFault(),
                        row.getResult(),
                        Arrays.asList(row.getParts()),
                        row.getUnderGuarantee()));
    }
}
