package org.sanbao.obligations;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.sanbao.access.PostChanges;
import org.sanbao.calendar.Calendars;
import org.sanbao.calendar.WorkingCalendar;
import org.sanbao.obligations.engine.Ports;
import org.sanbao.regulation.rules.Rulebook;
import org.sanbao.shared.Stretches;

/**
 * Calendars and holders for a replay, which asks about millions of instants: each answer is read once for as long as it held. Knows what was
 * so when it was made, not what is changed since. Safe for many threads.
 */
final class Remembered implements Ports.WorkTimes, Ports.Holders {

    private final Ports.WorkTimes times;
    private final Ports.Holders holders;
    private final Rulebook rules;
    private final List<Instant> calendarChanges;
    private final Stretches<Role, Optional<UUID>> held;
    private final Map<Optional<UUID>, Stretches<Named, Ports.Dated>> calendars = new ConcurrentHashMap<>();
    private final Map<Revision, WorkingCalendar> revisions = new ConcurrentHashMap<>();
    private final Map<Revision, Optional<Instant>> moves = new ConcurrentHashMap<>();

    private record Role(String role, UUID unit) {}

    private record Named(String calendar) {}

    private record Revision(UUID calendar, int revision) {}

    Remembered(Ports.WorkTimes times, Ports.Holders holders, Rulebook rules, Calendars calendars, PostChanges posts) {
        this.times = times;
        this.holders = holders;
        this.rules = rules;
        this.calendarChanges = calendars.changes();
        this.held = new Stretches<>(posts.instants());
    }

    @Override
    public Optional<UUID> holder(String role, UUID unit, Instant at) {
        return held.at(new Role(role, unit), at, () -> holders.holder(role, unit, at));
    }

    @Override
    public Ports.Dated calendar(UUID unit, String named, Instant knownAt) {
        return calendars
                .computeIfAbsent(Optional.ofNullable(unit), ignored -> new Stretches<>(changes(unit)))
                .at(new Named(named), knownAt, () -> times.calendar(unit, named, knownAt));
    }

    /** Regulations declare calendars too. */
    private List<Instant> changes(UUID unit) {
        var all = new ArrayList<>(calendarChanges);
        var next = rules.nextChange(unit, Instant.MIN);
        while (next.isPresent()) {
            all.add(next.get());
            next = rules.nextChange(unit, next.get());
        }
        return all;
    }

    @Override
    public WorkingCalendar revision(UUID calendar, int revision) {
        return revisions.computeIfAbsent(
                new Revision(calendar, revision), ignored -> times.revision(calendar, revision));
    }

    @Override
    public Optional<Instant> moved(UUID calendar, int revision, Instant until) {
        return moves.computeIfAbsent(
                        new Revision(calendar, revision), ignored -> times.moved(calendar, revision, Instant.MAX))
                .filter(at -> at.isBefore(until));
    }
}
