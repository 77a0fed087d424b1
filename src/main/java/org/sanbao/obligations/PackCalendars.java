package org.sanbao.obligations;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.sanbao.calendar.CalendarContent;
import org.sanbao.calendar.Calendars;
import org.sanbao.calendar.WorkingCalendar;
import org.sanbao.obligations.engine.DeclaredCalendars;
import org.sanbao.obligations.engine.Ports;
import org.sanbao.regulation.rules.Rulebook;

/** Calendars that regulations declare, kept with the others under an identity that follows from the edition. Without any, every hour counts. */
final class PackCalendars {

    private final Rulebook rules;
    private final BiFunction<UUID, CalendarContent, WorkingCalendar> keeper;
    private final Map<UUID, Ports.Dated> declared = new ConcurrentHashMap<>();

    /** @param keeper keeps a calendar under its identity at revision 1, and gives it to reckon on */
    private PackCalendars(Rulebook rules, BiFunction<UUID, CalendarContent, WorkingCalendar> keeper) {
        this.rules = rules;
        this.keeper = keeper;
    }

    /** Kept with the company's others, so that a deadline can be reckoned again whatever becomes of the edition. */
    static PackCalendars kept(Rulebook rules, Calendars calendars) {
        return new PackCalendars(rules, (id, content) -> {
            calendars.declare(id, content);
            return calendars.revision(id, 1);
        });
    }

    /** For a replay of rules that may never be in force: nothing is kept. */
    static PackCalendars passing(Rulebook rules) {
        return new PackCalendars(rules, (id, content) -> content.calendar());
    }

    /** @param named a calendar of the pack, or null for the default of the regulation in force */
    Ports.Dated of(UUID unit, String named, ZoneId zone, Instant at) {
        return DeclaredCalendars.rule(rules.inForce(unit, null, at), named)
                .map(rule -> declared(rule.ref().toString(), () -> DeclaredCalendars.content(rule)))
                .orElseGet(() -> declared("24/7 " + zone, () -> DeclaredCalendars.roundTheClock(zone)));
    }

    /** What a regulation declared; such a calendar never changes, for an edition does not. */
    Optional<WorkingCalendar> declared(UUID calendar) {
        return Optional.ofNullable(declared.get(calendar)).map(Ports.Dated::calendar);
    }

    private Ports.Dated declared(String name, Supplier<CalendarContent> content) {
        UUID id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        return declared.computeIfAbsent(id, key -> new Ports.Dated(id, 1, keeper.apply(id, content.get())));
    }
}
