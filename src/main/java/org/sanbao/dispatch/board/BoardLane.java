package org.sanbao.dispatch.board;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sanbao.calendar.Span;
import org.sanbao.dispatch.technicians.Skill;
import org.sanbao.dispatch.travel.Point;

/**
 * A technician with the days the board shows.
 *
 * @param base     where the day begins and ends; null if unknown
 * @param slots    working time, absences cut out, in order and apart
 * @param absences away, with the word the reader may know
 * @param skills   expired ones too; {@link #can} says which count
 * @param parts    on the van, by code
 * @param areas    the territory; empty: everywhere the unit serves
 */
public record BoardLane(
        UUID technician,
        String name,
        UUID unit,
        String unitName,
        ZoneId zone,
        Point base,
        List<Span> slots,
        List<Away> absences,
        Set<Skill> skills,
        Set<String> tools,
        Map<String, Integer> parts,
        Set<UUID> areas) {

    /** Whether the skill counts on the technician's day of that instant. */
    public boolean can(String skill, Instant at) {
        return skills.stream()
                .anyMatch(each -> each.code().equals(skill)
                        && each.holdsOn(at.atZone(zone).toLocalDate()));
    }

    /** @param kind code of the absence, {@code away} where the reader may not know more */
    public record Away(String kind, Instant from, Instant to) {}
}
