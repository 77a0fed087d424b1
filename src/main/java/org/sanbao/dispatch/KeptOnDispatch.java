package org.sanbao.dispatch;

import static org.sanbao.tables.Tables.ABSENCE;
import static org.sanbao.tables.Tables.BOOKING;
import static org.sanbao.tables.Tables.EXTRA_SHIFT;
import static org.sanbao.tables.Tables.JOB;
import static org.sanbao.tables.Tables.PLAN_RUN;
import static org.sanbao.tables.Tables.TECHNICIAN;
import static org.sanbao.tables.Tables.TECHNICIAN_SHIFT;
import static org.sanbao.tables.Tables.TECHNICIAN_SKILL;
import static org.sanbao.tables.Tables.VAN_STOCK;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SelectLimitStep;
import org.jooq.impl.DSL;
import org.sanbao.access.KeptAbout;
import org.sanbao.shared.Actor;
import org.springframework.stereotype.Component;

/** Of somebody's own file: what dispatch counts on, when the person works or is away, and what was booked or asked. */
@Component
class KeptOnDispatch implements KeptAbout {

    private static final Column FROM = new Column("from", Kind.INSTANT);
    private static final Column TO = new Column("to", Kind.INSTANT);

    private final DSLContext database;

    KeptOnDispatch(DSLContext database) {
        this.database = database;
    }

    @Override
    public Set<String> tables() {
        return Set.of(
                "technician",
                "technician_skill",
                "technician_shift",
                "extra_shift",
                "van_stock",
                "absence",
                "booking",
                "plan_run");
    }

    @Override
    public List<Part> parts(Actor whose, int most) {
        var who = whose.person();
        return List.of(
                part(
                        "technician",
                        List.of(
                                new Column("base", Kind.TEXT),
                                new Column("latitude", Kind.NUMBER),
                                new Column("longitude", Kind.NUMBER),
                                new Column("languages", Kind.TEXT),
                                new Column("tools", Kind.TEXT)),
                        database.select(
                                        TECHNICIAN.BASE,
                                        TECHNICIAN.LATITUDE,
                                        TECHNICIAN.LONGITUDE,
                                        listed(TECHNICIAN.LANGUAGES),
                                        listed(TECHNICIAN.TOOLS))
                                .from(TECHNICIAN)
                                .where(TECHNICIAN.PERSON.eq(who)),
                        most),
                part(
                        "skills",
                        List.of(
                                new Column("what", Kind.TEXT),
                                new Column("certificate", Kind.TEXT),
                                new Column("valid-until", Kind.DAY)),
                        database.select(
                                        TECHNICIAN_SKILL.SKILL,
                                        TECHNICIAN_SKILL.CERTIFICATE,
                                        TECHNICIAN_SKILL.VALID_UNTIL)
                                .from(TECHNICIAN_SKILL)
                                .where(TECHNICIAN_SKILL.PERSON.eq(who))
                                .orderBy(TECHNICIAN_SKILL.SKILL),
                        most),
                part(
                        "hours",
                        List.of(
                                new Column("weekday", Kind.NUMBER),
                                new Column("starts", Kind.TEXT),
                                new Column("ends", Kind.TEXT)),
                        database.select(
                                        TECHNICIAN_SHIFT.WEEKDAY,
                                        TECHNICIAN_SHIFT.STARTS.cast(String.class),
                                        TECHNICIAN_SHIFT.ENDS.cast(String.class))
                                .from(TECHNICIAN_SHIFT)
                                .where(TECHNICIAN_SHIFT.PERSON.eq(who))
                                .orderBy(TECHNICIAN_SHIFT.WEEKDAY, TECHNICIAN_SHIFT.STARTS),
                        most),
                part(
                        "extra-hours",
                        List.of(FROM, TO),
                        database.select(EXTRA_SHIFT.STARTS, EXTRA_SHIFT.ENDS)
                                .from(EXTRA_SHIFT)
                                .where(EXTRA_SHIFT.PERSON.eq(who))
                                .orderBy(EXTRA_SHIFT.STARTS.desc()),
                        most),
                part(
                        "van-stock",
                        List.of(new Column("part", Kind.TEXT), new Column("quantity", Kind.NUMBER)),
                        database.select(VAN_STOCK.PART, VAN_STOCK.QUANTITY)
                                .from(VAN_STOCK)
                                .where(VAN_STOCK.PERSON.eq(who))
                                .orderBy(VAN_STOCK.PART),
                        most),
                part(
                        "absences",
                        List.of(FROM, TO, new Column("what", Kind.TEXT), new Column("note", Kind.TEXT)),
                        database.select(ABSENCE.STARTS, ABSENCE.ENDS, ABSENCE.KIND, ABSENCE.NOTE)
                                .from(ABSENCE)
                                .where(ABSENCE.PERSON.eq(who))
                                .orderBy(ABSENCE.STARTS.desc()),
                        most),
                part(
                        "bookings",
                        List.of(FROM, TO, new Column("job", Kind.TEXT)),
                        database.select(BOOKING.STARTS, BOOKING.ENDS, JOB.NUMBER)
                                .from(BOOKING)
                                .join(JOB)
                                .on(JOB.ID.eq(BOOKING.JOB))
                                .where(BOOKING.TECHNICIAN.eq(who))
                                .orderBy(BOOKING.STARTS.desc(), BOOKING.ID),
                        most),
                part(
                        "plans",
                        List.of(new Column("at", Kind.INSTANT), FROM, TO),
                        database.select(PLAN_RUN.ASKED_AT, PLAN_RUN.STARTS, PLAN_RUN.ENDS)
                                .from(PLAN_RUN)
                                .where(PLAN_RUN.ASKED_BY.eq(who))
                                .orderBy(PLAN_RUN.ASKED_AT.desc(), PLAN_RUN.ID),
                        most));
    }

    private static Part part(String name, List<Column> columns, SelectLimitStep<?> rows, int most) {
        return Part.of(name, columns, rows.limit(most + 1L).fetch(row -> Arrays.asList(row.intoArray())), most);
    }

    private static Field<String> listed(Field<String[]> words) {
        return DSL.field("array_to_string({0}, ', ')", String.class, words);
    }
}
