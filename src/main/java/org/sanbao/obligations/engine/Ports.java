package org.sanbao.obligations.engine;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sanbao.calendar.WorkingCalendar;
import org.sanbao.journal.Recorded;

/** What the engine asks the world; production answers from tables, the replay from what it has read. All answers depend on the instant asked for alone. */
public final class Ports {

    private Ports() {}

    /** Working time as it was known at an instant. */
    public interface WorkTimes {

        /**
         * @param unit  whose calendar; null is the company's
         * @param named the rule's own calendar, or null for the unit's
         */
        Dated calendar(UUID unit, String named, Instant knownAt);

        /** That very revision again. */
        WorkingCalendar revision(UUID calendar, int revision);

        /** When the first amendment after that revision was made which moves open deadlines; empty if none before {@code until}. */
        Optional<Instant> moved(UUID calendar, int revision, Instant until);
    }

    /** A calendar at one of its revisions. */
    public record Dated(UUID id, int revision, WorkingCalendar calendar) {}

    /** Who holds a role; from posts with dates, so that it can be asked about the past. */
    public interface Holders {

        /** Whoever answers for the role there and then, deputies included, the head of the unit where nobody does. */
        Optional<UUID> holder(String role, UUID unit, Instant at);
    }

    /** Events counted for facts. */
    public interface Facts {
        List<FactEntry> entries(String fact, String same, Instant from, Instant until);
    }

    /** What opens and closes membership of sets. */
    public interface Sets {
        List<Change> changes(Recorded row);

        record Change(String set, String card, boolean joins) {}
    }

    /** The cards each type of event has, subject first; empty for events of any case. */
    public interface Subjects {
        List<String> cards(String event);
    }
}
