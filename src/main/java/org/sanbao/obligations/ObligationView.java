package org.sanbao.obligations;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanbao.obligations.engine.Share;

/**
 * A duty as a screen shows it to one reader, in the reader's language.
 *
 * @param pack       with {@code version} and {@code clause}: where it stands
 * @param what       what the rule is called
 * @param status     open, paused, late, met, met-late, waived, cancelled
 * @param holder     who owes it now; null when nobody can be found
 * @param roleName   as the regulation names the role; null when an attribute named the person
 * @param ended      when it was met, waived or cancelled; null while it is owed
 * @param used       share of the time used, 0 to 1 and beyond, pauses left out; null without limit or while paused
 * @param zone       in which the limit runs
 * @param waitingFor why the case waits, while the clock stands still; else null
 * @param why        why it was waived, in the words of whoever did; else null
 * @param title      the case it belongs to; null where no page shows it to the reader
 * @param tick       what the reader may record to meet it; empty if it is met by doing it elsewhere
 * @param mayWaive   whether the reader may let the holder off
 */
public record ObligationView(
        UUID id,
        UUID stream,
        UUID unit,
        String edition,
        String pack,
        String version,
        String clause,
        String rule,
        String what,
        String subjectCard,
        UUID subject,
        String member,
        String status,
        String role,
        String roleName,
        UUID holder,
        String holderName,
        Instant started,
        Instant due,
        Instant met,
        Instant ended,
        Instant breached,
        UUID breachedBy,
        String limit,
        Double used,
        ZoneId zone,
        String waitingFor,
        String why,
        CaseTitles.Title title,
        List<Share> shares,
        List<Tick> tick,
        boolean mayWaive) {

    boolean holderIs(UUID person) {
        return holder != null && holder.equals(person);
    }

    /**
     * @param name  what the event is called
     * @param fixed attributes the rule demands; {@code ask} those somebody must fill in
     */
    public record Tick(String event, String name, Map<String, String> fixed, List<Attribute> ask) {}

    /** @param kind string, ref, bool, int, double, money, day, instant, enum or list; {@code values} of an enum */
    public record Attribute(String name, String kind, List<String> values) {}
}
