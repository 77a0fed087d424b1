package org.sanbao.calls;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.param;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.sanbao.tables.Tables.CALL;
import static org.sanbao.tables.Tables.CUSTOMER;
import static org.sanbao.tables.Tables.CUSTOMER_PHONE;
import static org.sanbao.tables.Tables.ORG_UNIT;
import static org.sanbao.tables.Tables.PRODUCT;
import static org.sanbao.tables.Tables.SITE;
import static org.sanbao.tables.Tables.UNIT;

import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.Query;
import org.jooq.Record;
import org.sanbao.access.vocabulary.OrgCard;
import org.sanbao.customers.CustomerCard;
import org.sanbao.customers.CustomerKind;
import org.sanbao.customers.SiteCard;
import org.sanbao.customers.Zone;
import org.sanbao.equipment.UnitCard;
import org.sanbao.shared.Codes;
import org.sanbao.shared.Money;
import org.sanbao.shared.Prepared;
import org.sanbao.shared.Sight;
import org.sanbao.shared.http.InvalidInput;
import org.springframework.stereotype.Repository;

/** Everything registering must know about a call's subject, in one statement, for it stands in the way of every ring. */
@Repository
class SubjectQuery {

    private static final Param<UUID> CUSTOMER_ID = param("customer", UUID.class);
    private static final Param<UUID> SITE_ID = param("site", UUID.class);
    private static final Param<UUID> UNIT_ID = param("unit", UUID.class);

    private static final Field<UUID> OPEN_CALL = field(select(CALL.ID)
            .from(CALL)
            .where(
                    CALL.ENDED_AT.isNull(),
                    CALL.CUSTOMER.eq(CUSTOMER_ID).or(CALL.UNIT.eq(UNIT_ID)),
                    Sight.prepared(CALL.ORG))
            .orderBy(CALL.REGISTERED_AT.desc())
            .limit(inline(1)));
    private static final Field<Boolean> REPEATED = field(exists(
            selectOne().from(CALL).where(CALL.UNIT.eq(UNIT_ID), CALL.SYMPTOM.eq(param("symptom", String.class)))));
    private static final Field<Boolean> REACHABLE =
            field(exists(selectOne().from(CUSTOMER_PHONE).where(CUSTOMER_PHONE.CUSTOMER.eq(CUSTOMER.ID))));

    private final DSLContext database;
    private final Prepared find;

    SubjectQuery(DSLContext database) {
        this.database = database;
        this.find = new Prepared(database, shape());
    }

    /** Ids of what the call is about; {@code site} and {@code unit} may be null. */
    record Ids(UUID org, UUID customer, UUID site, UUID unit) {}

    /** Refused where something is unknown, out of sight, or the site another customer's. */
    CallSubject find(Ids ids, String symptom, Sight sight) {
        Record row = find.rows(ids.customer(), ids.unit(), sight.units(), symptom, ids.site(), ids.org()).stream()
                .findFirst()
                .orElseThrow(() -> new InvalidInput("org", "unknown"));
        require(row, CUSTOMER.ID, ids.customer(), "customer");
        require(row, SITE.ID, ids.site(), "site");
        require(row, UNIT.ID, ids.unit(), "unit");
        return new CallSubject(
                org(row),
                customer(row),
                site(row),
                unit(row),
                row.get(REACHABLE),
                row.get(OPEN_CALL),
                row.get(REPEATED));
    }

    private Query shape() {
        return database.select(ORG_UNIT.ID, ORG_UNIT.KIND, ORG_UNIT.PARENT, ORG_UNIT.TIME_ZONE, ORG_UNIT.KEEPS_REGISTER)
                .select(CUSTOMER.ID, CUSTOMER.KIND, CUSTOMER.IS_FOREIGN, OPEN_CALL, REPEATED, REACHABLE)
                .select(SITE.ID, SITE.ZONE, SITE.KIND, SITE.ESTATE, SITE.ESTATE_OFFICE)
                .select(UNIT.fields())
                .select(PRODUCT.LINE, PRODUCT.MODEL, PRODUCT.WARRANTY_MONTHS)
                .from(ORG_UNIT)
                .leftJoin(CUSTOMER)
                .on(CUSTOMER.ID.eq(CUSTOMER_ID), Sight.prepared(CUSTOMER.ORG))
                .leftJoin(SITE)
                .on(SITE.ID.eq(SITE_ID), SITE.CUSTOMER.eq(CUSTOMER.ID))
                .leftJoin(UNIT)
                .on(UNIT.ID.eq(UNIT_ID), Sight.prepared(UNIT.ORG))
                .leftJoin(PRODUCT)
                .on(PRODUCT.ID.eq(UNIT.PRODUCT))
                .where(
                        ORG_UNIT.ID.eq(param("org", UUID.class)),
                        ORG_UNIT.CLOSED_AT.isNull(),
                        Sight.prepared(ORG_UNIT.ID));
    }

    private static void require(Record row, Field<UUID> found, UUID wanted, String name) {
        if (wanted != null && row.get(found) == null) {
            throw new InvalidInput(name, "unknown");
        }
    }

    private static OrgCard org(Record row) {
        return new OrgCard(
                row.get(ORG_UNIT.ID),
                row.get(ORG_UNIT.KIND),
                row.get(ORG_UNIT.PARENT),
                row.get(ORG_UNIT.TIME_ZONE),
                row.get(ORG_UNIT.KEEPS_REGISTER));
    }

    private static CustomerCard customer(Record row) {
        return new CustomerCard(
                row.get(CUSTOMER.ID),
                Codes.parse(CustomerKind.class, row.get(CUSTOMER.KIND)),
                row.get(CUSTOMER.IS_FOREIGN),
                null,
                null);
    }

    private static SiteCard site(Record row) {
        return row.get(SITE.ID) == null
                ? null
                : new SiteCard(
                        row.get(SITE.ID),
                        Codes.parse(Zone.class, row.get(SITE.ZONE)),
                        row.get(SITE.KIND),
                        row.get(SITE.ESTATE),
                        row.get(SITE.ESTATE_OFFICE));
    }

    private static UnitCard unit(Record row) {
        if (row.get(UNIT.ID) == null) {
            return null;
        }
        Money price = row.get(UNIT.PRICE) == null ? null : Money.of(row.get(UNIT.PRICE), row.get(UNIT.CURRENCY));
        return new UnitCard(
                row.get(UNIT.ID),
                row.get(PRODUCT.LINE),
                row.get(PRODUCT.MODEL),
                row.get(UNIT.SOLD_ON),
                row.get(UNIT.INVOICED_ON),
                row.get(UNIT.INSTALLED_ON),
                row.get(UNIT.ACCEPTED_ON),
                row.get(UNIT.CONTRACT_UNTIL),
                row.get(PRODUCT.WARRANTY_MONTHS),
                price,
                row.get(UNIT.GIFT),
                row.get(UNIT.BOUGHT_IN),
                row.get(UNIT.SOLD_BY));
    }
}
