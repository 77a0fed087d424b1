package org.sanbao.dispatch.technicians;

import static org.sanbao.tables.Tables.TECHNICIAN;
import static org.sanbao.tables.Tables.TECHNICIAN_AREA;
import static org.sanbao.tables.Tables.TECHNICIAN_SHIFT;
import static org.sanbao.tables.Tables.TECHNICIAN_SKILL;
import static org.sanbao.tables.Tables.VAN_STOCK;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.sanbao.access.Person;
import org.sanbao.dispatch.travel.Point;
import org.sanbao.shared.Codes;
import org.sanbao.shared.http.VersionStale;
import org.springframework.stereotype.Repository;

/** Writes the rows of one technician; whether that may be is asked before. */
@Repository
class TechnicianPen {

    private final DSLContext database;

    TechnicianPen(DSLContext database) {
        this.database = database;
    }

    /**
     * Steps on from the version that was seen.
     *
     * @throws VersionStale if it is no longer the current one
     */
    void next(Person person, long seen) {
        int stepped = seen == 0
                ? insert(person)
                : database.update(TECHNICIAN)
                        .set(TECHNICIAN.VERSION, TECHNICIAN.VERSION.plus(1))
                        .where(TECHNICIAN.PERSON.eq(person.id()), TECHNICIAN.VERSION.eq((int) seen))
                        .execute();
        if (stepped == 0) {
            throw new VersionStale(database.select(TECHNICIAN.VERSION)
                    .from(TECHNICIAN)
                    .where(TECHNICIAN.PERSON.eq(person.id()))
                    .fetchOptional(TECHNICIAN.VERSION)
                    .orElse(0));
        }
    }

    /** For what hangs on the technician and is no part of the file's version. */
    void exists(Person person) {
        insert(person);
    }

    /** As it held before anything was written. */
    private int insert(Person person) {
        Profile unwritten = Profile.unwritten(person);
        return database.insertInto(TECHNICIAN)
                .set(TECHNICIAN.PERSON, person.id())
                .set(TECHNICIAN.BASE, Codes.of(unwritten.base()))
                .set(TECHNICIAN.LANGUAGES, unwritten.languages().toArray(String[]::new))
                .onConflictDoNothing()
                .execute();
    }

    void profile(UUID person, Profile profile) {
        Point home = profile.home();
        database.update(TECHNICIAN)
                .set(TECHNICIAN.BASE, Codes.of(profile.base()))
                .set(TECHNICIAN.LATITUDE, home == null ? null : home.latitude())
                .set(TECHNICIAN.LONGITUDE, home == null ? null : home.longitude())
                .set(TECHNICIAN.LANGUAGES, profile.languages().toArray(String[]::new))
                .set(TECHNICIAN.TOOLS, profile.tools().toArray(String[]::new))
                .where(TECHNICIAN.PERSON.eq(person))
                .execute();
        database.deleteFrom(TECHNICIAN_SKILL)
                .where(TECHNICIAN_SKILL.PERSON.eq(person))
                .execute();
        profile.skills().forEach(skill -> database.insertInto(TECHNICIAN_SKILL)
                .set(TECHNICIAN_SKILL.PERSON, person)
                .set(TECHNICIAN_SKILL.SKILL, skill.code())
                .set(TECHNICIAN_SKILL.CERTIFICATE, skill.certificate())
                .set(TECHNICIAN_SKILL.VALID_UNTIL, skill.validUntil())
                .execute());
        database.deleteFrom(TECHNICIAN_AREA)
                .where(TECHNICIAN_AREA.PERSON.eq(person))
                .execute();
        profile.areas().forEach(area -> database.insertInto(TECHNICIAN_AREA)
                .set(TECHNICIAN_AREA.PERSON, person)
                .set(TECHNICIAN_AREA.AREA, area)
                .execute());
    }

    void hours(UUID person, List<WeeklyShift> hours) {
        database.deleteFrom(TECHNICIAN_SHIFT)
                .where(TECHNICIAN_SHIFT.PERSON.eq(person))
                .execute();
        hours.forEach(shift -> database.insertInto(TECHNICIAN_SHIFT)
                .set(TECHNICIAN_SHIFT.PERSON, person)
                .set(TECHNICIAN_SHIFT.WEEKDAY, (short) shift.weekday().getValue())
                .set(TECHNICIAN_SHIFT.STARTS, shift.starts())
                .set(TECHNICIAN_SHIFT.ENDS, shift.ends())
                .execute());
    }

    /** A part of which there is none has no row. */
    void stock(UUID person, Map<String, Integer> stock) {
        database.deleteFrom(VAN_STOCK).where(VAN_STOCK.PERSON.eq(person)).execute();
        stock.forEach((part, quantity) -> {
            if (quantity > 0) {
                database.insertInto(VAN_STOCK)
                        .set(VAN_STOCK.PERSON, person)
                        .set(VAN_STOCK.PART, part)
                        .set(VAN_STOCK.QUANTITY, quantity)
                        .execute();
            }
        });
    }
}
