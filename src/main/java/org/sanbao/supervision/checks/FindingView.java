package org.sanbao.supervision.checks;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/**
 * A finding as a screen shows it to one reader.
 *
 * @param kind       of the inspection
 * @param document   with {@code edition} and {@code clause}: what was not kept; {@code title} null where the clause has none
 * @param found      what was seen
 * @param dueOn      the day whoever inspected set; null where the regulation says
 * @param due        when what is to happen next is due; null when nothing is, or no rule in force asks it
 * @param words      what was said of it since, in order
 * @param mayAnswer  whether the reader may say now how it was remedied
 * @param maySettle  whether the reader may accept that now, or send it back
 */
public record FindingView(
        UUID id,
        UUID inspection,
        InspectionKind kind,
        UUID unit,
        String unitName,
        ZoneId zone,
        String document,
        String edition,
        String version,
        String clause,
        String title,
        String language,
        String found,
        String remedy,
        String answerable,
        String inspector,
        Instant foundAt,
        LocalDate dueOn,
        Instant due,
        FindingState state,
        List<Word> words,
        boolean mayAnswer,
        boolean maySettle) {

    /** What was done with a finding. */
    public enum Deed {
        ANSWERED,
        SENT_BACK,
        SETTLED
    }

    /** @param words null where nothing was added */
    public record Word(Deed deed, Instant at, String by, String words) {}
}
