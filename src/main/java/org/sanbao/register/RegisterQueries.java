package org.sanbao.register;

import static org.jooq.impl.DSL.arrayToString;
import static org.jooq.impl.DSL.inline;
import static org.sanbao.tables.Tables.CALL;
import static org.sanbao.tables.Tables.CUSTOMER;
import static org.sanbao.tables.Tables.CUSTOMER_PHONE;
import static org.sanbao.tables.Tables.JOB;
import static org.sanbao.tables.Tables.PERSON;
import static org.sanbao.tables.Tables.PRODUCT;
import static org.sanbao.tables.Tables.SITE;
import static org.sanbao.tables.Tables.UNIT;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.sanbao.calls.CallStatus;
import org.sanbao.fields.OwnValues;
import org.sanbao.shared.Codes;
import org.sanbao.shared.Sight;
import org.springframework.stereotype.Component;

/** The register's lines beside their vouchers. */
@Component
class RegisterQueries {

    private final DSLContext database;

    RegisterQueries(DSLContext database) {
        this.database = database;
    }

    /** Lines of the service register entered in {@code [from, to)}, in the order of their entry. */
    List<RegisterLine> lines(UUID org, Instant from, Instant to, Sight sight) {
        Field<String> address = arrayToString(SITE.LINES, inline(", "));
        Field<String> phone = DSL.field(DSL.select(CUSTOMER_PHONE.DIALLED)
                .from(CUSTOMER_PHONE)
                .where(CUSTOMER_PHONE.CUSTOMER.eq(CALL.CUSTOMER))
                .orderBy(CUSTOMER_PHONE.PLACE)
                .limit(1));
        var latest = DSL.lateral(DSL.select(JOB.NUMBER, PERSON.NAME)
                        .from(JOB)
                        .leftJoin(PERSON)
                        .on(PERSON.ID.eq(JOB.TECHNICIAN))
                        .where(JOB.CALL.eq(CALL.ID), JOB.STATE.ne("cancelled"))
                        .orderBy(JOB.OPENED_AT.desc(), JOB.ID.desc())
                        .limit(1))
                .as("latest");
        Field<String> voucher = latest.field(JOB.NUMBER);
        Field<String> technician = latest.field(PERSON.NAME);
        return database.select(CALL.ID, CALL.NUMBER, CALL.RECEIVED_AT, CUSTOMER.NAME, address)
                .select(DSL.coalesce(CALL.CALLER_PHONE, phone).as("phone"), PRODUCT.MODEL, CALL.FAULT, CALL.STATUS)
                .select(CALL.OWN, CALL.OWN_WORDS)
                .select(voucher, technician, CALL.ENDED_AT)
                .from(CALL)
                .join(CUSTOMER)
                .on(CUSTOMER.ID.eq(CALL.CUSTOMER))
                .leftJoin(SITE)
                .on(SITE.ID.eq(CALL.SITE))
                .leftJoin(UNIT)
                .on(UNIT.ID.eq(CALL.UNIT))
                .leftJoin(PRODUCT)
                .on(PRODUCT.ID.eq(UNIT.PRODUCT))
                .leftJoin(latest)
                .on(DSL.trueCondition())
                .where(CALL.ORG.eq(org), sight.of(CALL.ORG))
                .and(CALL.REGISTER.eq("service"))
                .and(CALL.REGISTERED_AT.ge(from))
                .and(CALL.REGISTERED_AT.lt(to))
                .orderBy(CALL.REGISTERED_AT, CALL.ID)
                .fetch(row -> new RegisterLine(
                        row.get(CALL.ID),
                        row.get(CALL.NUMBER),
                        row.get(CALL.RECEIVED_AT),
                        row.get(CUSTOMER.NAME),
                        row.get(address),
                        row.get("phone", String.class),
                        row.get(PRODUCT.MODEL),
                        row.get(CALL.FAULT),
                        OwnValues.of(row.get(CALL.OWN), row.get(CALL.OWN_WORDS)).answers(),
                        Codes.parse(CallStatus.class, row.get(CALL.STATUS)),
                        row.get(voucher),
                        row.get(technician),
                        row.get(CALL.ENDED_AT)));
    }
}
