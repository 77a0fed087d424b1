package org.sanbao.dispatch.technicians;

import static org.sanbao.tables.Tables.ABSENCE;
import static org.sanbao.tables.Tables.EXTRA_SHIFT;
import static org.sanbao.tables.Tables.TECHNICIAN;
import static org.sanbao.tables.Tables.TECHNICIAN_AREA;
import static org.sanbao.tables.Tables.TECHNICIAN_SHIFT;
import static org.sanbao.tables.Tables.TECHNICIAN_SKILL;
import static org.sanbao.tables.Tables.VAN_STOCK;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.sanbao.dispatch.travel.Point;
import org.sanbao.shared.Codes;
import org.sanbao.tables.tables.records.TechnicianRecord;
import org.sanbao.tables.tables.records.VanStockRecord;
import org.springframework.stereotype.Repository;

/** Reads what is written down of technicians who were found within sight, one query for each kind of thing, by person. */
@Repository
class TechnicianTable {

    private final DSLContext database;

    TechnicianTable(DSLContext database) {
        this.database = database;
    }

    /** Of those of whom anything is. */
    Map<UUID, KeptOfTechnician> written(Collection<UUID> people) {
        var skills = skills(people);
        var areas = areas(people);
        var stock = stock(people);
        var hours = hours(people);
        return database.selectFrom(TECHNICIAN).where(TECHNICIAN.PERSON.in(people)).fetch().stream()
                .collect(Collectors.toMap(
                        TechnicianRecord::getPerson,
                        row -> new KeptOfTechnician(
                                profile(row, skills, areas),
                                hours.getOrDefault(row.getPerson(), List.of()),
                                stock.getOrDefault(row.getPerson(), Map.of()),
                                row.getVersion())));
    }

    private static Profile profile(TechnicianRecord row, Map<UUID, List<Skill>> skills, Map<UUID, List<UUID>> areas) {
        return new Profile(
                Codes.parse(Base.class, row.getBase()),
                Point.of(row.getLatitude(), row.getLongitude()),
                List.of(row.getLanguages()),
                List.of(row.getTools()),
                skills.getOrDefault(row.getPerson(), List.of()),
                areas.getOrDefault(row.getPerson(), List.of()));
    }

    private Map<UUID, List<Skill>> skills(Collection<UUID> people) {
        return database.selectFrom(TECHNICIAN_SKILL)
                .where(TECHNICIAN_SKILL.PERSON.in(people))
                .orderBy(TECHNICIAN_SKILL.SKILL)
                .fetchGroups(
                        TECHNICIAN_SKILL.PERSON,
                        row -> new Skill(row.getSkill(), row.getCertificate(), row.getValidUntil()));
    }

    private Map<UUID, List<UUID>> areas(Collection<UUID> people) {
        return database.selectFrom(TECHNICIAN_AREA)
                .where(TECHNICIAN_AREA.PERSON.in(people))
                .orderBy(TECHNICIAN_AREA.AREA)
                .fetchGroups(TECHNICIAN_AREA.PERSON, TECHNICIAN_AREA.AREA);
    }

    private Map<UUID, Map<String, Integer>> stock(Collection<UUID> people) {
        return database.selectFrom(VAN_STOCK).where(VAN_STOCK.PERSON.in(people)).fetch().stream()
                .collect(Collectors.groupingBy(
                        VanStockRecord::getPerson,
                        Collectors.toMap(
                                VanStockRecord::getPart,
                                VanStockRecord::getQuantity,
                                (one, other) -> one,
                                TreeMap::new)));
    }

    private Map<UUID, List<WeeklyShift>> hours(Collection<UUID> people) {
        return database.selectFrom(TECHNICIAN_SHIFT)
                .where(TECHNICIAN_SHIFT.PERSON.in(people))
                .orderBy(TECHNICIAN_SHIFT.WEEKDAY, TECHNICIAN_SHIFT.STARTS)
                .fetchGroups(
                        TECHNICIAN_SHIFT.PERSON,
                        row -> new WeeklyShift(DayOfWeek.of(row.getWeekday()), row.getStarts(), row.getEnds()));
    }

    /** Those that touch {@code [from, to)}; {@code to} null: all that end later. */
    Map<UUID, List<ExtraShift>> extras(Collection<UUID> people, Instant from, Instant to) {
        var touching = EXTRA_SHIFT.PERSON.in(people).and(EXTRA_SHIFT.ENDS.gt(from));
        return database.selectFrom(EXTRA_SHIFT)
                .where(to == null ? touching : touching.and(EXTRA_SHIFT.STARTS.lt(to)))
                .orderBy(EXTRA_SHIFT.STARTS)
                .fetchGroups(EXTRA_SHIFT.PERSON, row -> new ExtraShift(row.getId(), row.getStarts(), row.getEnds()));
    }

    /** Those that touch {@code [from, to)}; {@code to} null: all that end later. */
    Map<UUID, List<Absence>> absences(Collection<UUID> people, Instant from, Instant to) {
        var touching = ABSENCE.PERSON.in(people).and(ABSENCE.ENDS.gt(from));
        return database.selectFrom(ABSENCE)
                .where(to == null ? touching : touching.and(ABSENCE.STARTS.lt(to)))
                .orderBy(ABSENCE.STARTS)
                .fetchGroups(
                        ABSENCE.PERSON,
                        row -> new Absence(
                                row.getId(),
                                row.getStarts(),
                                row.getEnds(),
                                Codes.parse(AbsenceKind.class, row.getKind()),
                                row.getNote()));
    }
}
