package org.sanbao.obligations;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.sanbao.access.OrgUnit;
import org.sanbao.access.Organisation;
import org.sanbao.calendar.Calendars;
import org.sanbao.calendar.WorkingCalendar;
import org.sanbao.obligations.engine.Ports;
import org.sanbao.shared.Sight;
import org.sanbao.shared.http.NotVisible;

/** The calendar a unit keeps, its own or inherited; else that of the regulation in force; else every hour in the unit's zone. */
final class WorkTimesOfUnits implements Ports.WorkTimes {

    private static final Sight ALL = Sight.everything("deadlines are reckoned for every unit");

    private final Calendars calendars;
    private final Organisation organisation;
    private final PackCalendars packs;
    private final Map<UUID, Place> places = new ConcurrentHashMap<>();

    private record Place(List<UUID> path, ZoneId zone) {}

    WorkTimesOfUnits(Calendars calendars, Organisation organisation, PackCalendars packs) {
        this.calendars = calendars;
        this.organisation = organisation;
        this.packs = packs;
    }

    @Override
    public Ports.Dated calendar(UUID unit, String named, Instant knownAt) {
        Place place = unit == null ? new Place(List.of(), ZoneId.of("UTC")) : places.computeIfAbsent(unit, this::place);
        var kept = named == null && !place.path.isEmpty()
                ? calendars.of(place.path, knownAt)
                : Optional.<Calendars.Kept>empty();
        return kept.map(each ->
                        new Ports.Dated(each.id(), each.revision(), calendars.revision(each.id(), each.revision())))
                .orElseGet(() -> packs.of(unit, named, place.zone, knownAt));
    }

    /** A unit never moves in the tree; a stream may belong to one that another system knows only. */
    private Place place(UUID unit) {
        try {
            OrgUnit found = organisation.unit(unit, ALL);
            return new Place(found.path(), found.zone());
        } catch (NotVisible unknown) {
            return new Place(List.of(unit), ZoneId.of("UTC"));
        }
    }

    @Override
    public WorkingCalendar revision(UUID calendar, int revision) {
        return packs.declared(calendar).orElseGet(() -> calendars.revision(calendar, revision));
    }

    @Override
    public Optional<Instant> moved(UUID calendar, int revision, Instant until) {
        return packs.declared(calendar).isPresent() ? Optional.empty() : calendars.moved(calendar, revision, until);
    }
}
