package org.sanbao.inbound.form;

import static org.sanbao.tables.Tables.ORG_UNIT;
import static org.sanbao.tables.Tables.WEB_FORM;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.sanbao.access.Organisation;
import org.sanbao.access.session.Token;
import org.sanbao.shared.Actor;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.Unsighted;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which units have a form on the web, and at which address. */
@Service
@Transactional
public class WebForms {

    private static final int CODE = 12;

    private final DSLContext database;
    private final Organisation organisation;
    private final BusinessClock clock;

    WebForms(DSLContext database, Organisation organisation, BusinessClock clock) {
        this.database = database;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** @param path of the page, below the server's address; null while the form was never open */
    public record Setting(UUID org, String orgName, boolean open, String path) {}

    /** @param unit and {@code company}: names, for the page's heading */
    record Form(UUID org, String unit, String company) {}

    /** Every unit in sight that keeps a register, whether or not it has a form. */
    @Transactional(readOnly = true)
    public List<Setting> all(Actor reader) {
        reader.demand("settings.manage");
        return database.select(ORG_UNIT.ID, ORG_UNIT.NAME, WEB_FORM.OPEN, WEB_FORM.CODE)
                .from(ORG_UNIT)
                .leftJoin(WEB_FORM)
                .on(WEB_FORM.ORG.eq(ORG_UNIT.ID))
                .where(reader.sight().of(ORG_UNIT.ID), ORG_UNIT.CLOSED_AT.isNull(), ORG_UNIT.KEEPS_REGISTER.isTrue())
                .orderBy(ORG_UNIT.NAME, ORG_UNIT.ID)
                .fetch(row -> new Setting(
                        row.get(ORG_UNIT.ID),
                        row.get(ORG_UNIT.NAME),
                        Boolean.TRUE.equals(row.get(WEB_FORM.OPEN)),
                        row.get(WEB_FORM.CODE) == null ? null : "/report/" + row.get(WEB_FORM.CODE)));
    }

    /** Opens or closes a unit's form. Its address stays the same, for it stands on papers and stickers. */
    public void open(Actor by, UUID org, boolean open) {
        organisation.unit(org, by.sight());
        by.demand("settings.manage");
        database.insertInto(WEB_FORM)
                .set(WEB_FORM.ORG, org)
                .set(WEB_FORM.CODE, Token.fresh().replaceAll("[-_]", "").substring(0, CODE))
                .set(WEB_FORM.OPEN, open)
                .set(WEB_FORM.CHANGED_AT, clock.instant())
                .set(WEB_FORM.CHANGED_BY, by.person())
                .onConflict(WEB_FORM.ORG)
                .doUpdate()
                .set(WEB_FORM.OPEN, open)
                .set(WEB_FORM.CHANGED_AT, clock.instant())
                .set(WEB_FORM.CHANGED_BY, by.person())
                .execute();
    }

    @Unsighted("the names over a page that is open to everybody")
    Optional<Form> behind(String code) {
        var company = ORG_UNIT.as("company");
        return database.select(WEB_FORM.ORG, ORG_UNIT.NAME, company.NAME)
                .from(WEB_FORM)
                .join(ORG_UNIT)
                .on(ORG_UNIT.ID.eq(WEB_FORM.ORG))
                .join(company)
                .on(company.PARENT.isNull())
                .where(WEB_FORM.CODE.eq(code), WEB_FORM.OPEN.isTrue(), ORG_UNIT.CLOSED_AT.isNull())
                .fetchOptional(row -> new Form(row.value1(), row.value2(), row.value3()));
    }
}
