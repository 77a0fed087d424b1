package org.sanbao.dispatch.technicians;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sanbao.calendar.Span;
import org.sanbao.dispatch.travel.Point;

/**
 * Whom jobs can be given to in some stretch of time.
 *
 * @param zone      by whose clocks and dates the unit lives
 * @param base      where the day begins and ends; null if unknown, or no matter of the reader
 * @param skills    the expired ones too: ask {@link #can}
 * @param stock     parts on the van, by code
 * @param areas     the territory; empty: everywhere the unit serves
 * @param languages worked in, by tag
 * @param shifts    hours at work within the stretch, in order and apart, without the absences
 * @param absences  those that touch the stretch, in order
 */
public record Technician(
        UUID id,
        String name,
        UUID unit,
        String unitName,
        ZoneId zone,
        Point base,
        List<Skill> skills,
        Set<String> tools,
        Map<String, Integer> stock,
        Set<UUID> areas,
        List<String> languages,
        List<Span> shifts,
        List<Absence> absences) {

    /** Whether the skill counts on the technician's day of that instant. */
    public boolean can(String skill, Instant at) {
        LocalDate day = at.atZone(zone).toLocalDate();
        return skills.stream().anyMatch(each -> each.code().equals(skill) && each.holdsOn(day));
    }

    /** Whether the person is at work all the while. */
    public boolean worksThrough(Instant from, Instant to) {
        return shifts.stream()
                .anyMatch(shift -> !shift.from().isAfter(from) && !shift.to().isBefore(to));
    }
}
