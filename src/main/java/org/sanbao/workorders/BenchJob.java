package org.sanbao.workorders;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.sanbao.documents.PaperView;
import org.sanbao.shared.Actor;

/**
 * What the workshop must know of a work order, and nothing it could change.
 *
 * @param stream       the case, in whose journal all of it stands
 * @param org          house that does the work, {@code organisation} its name, {@code timeZone} its zone
 * @param language     the customer's, for papers
 * @param technician   null while nobody is named
 * @param takenIn      the goods are with us
 * @param benchTime    worked on the bench so far
 */
public record BenchJob(
        UUID id,
        UUID stream,
        UUID org,
        String organisation,
        ZoneId timeZone,
        Locale language,
        String customer,
        String model,
        String serial,
        String fault,
        UUID technician,
        boolean takenIn,
        Instant dueAt,
        Duration benchTime,
        PaperView voucher) {

    /** Whether this is who repairs it: its technician, or whoever may change work orders. */
    public boolean isInHandsOf(Actor actor) {
        return actor.may("job.change")
                || actor.person() != null && actor.person().equals(technician);
    }

    /** @throws NotYourVisit if it is in other hands */
    public void requireInHandsOf(Actor actor) {
        if (!isInHandsOf(actor)) {
            throw new NotYourVisit();
        }
    }
}
