package org.sanbao.matters;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.sanbao.obligations.CaseTitles;

/**
 * A matter as a screen shows it to one reader.
 *
 * @param name      of the rule that opened it, in the reader's language; {@code pack}, {@code version} and {@code clause}: where it stands
 * @param to        who answers it now, by name
 * @param own       whether it is or was put to the reader
 * @param title     the case it came of; null where no page shows it to the reader
 * @param due       when what is to happen next is due; null when nothing is, or no rule in force asks it
 * @param movedAt   when it came to its state
 * @param takenBackAt when it became known that what an answered one followed from was in time; else null
 * @param accounts  accounts that its clause keeps, by name
 * @param words     what was said of it since, in order
 * @param mayAnswer whether the reader may say now what was done
 * @param maySettle whether the reader may accept that now, or send it back
 */
public record MatterView(
        UUID id,
        MatterKind kind,
        String name,
        String pack,
        String version,
        String clause,
        UUID unit,
        String unitName,
        ZoneId zone,
        List<String> to,
        boolean own,
        CaseTitles.Title title,
        MatterState state,
        Instant openedAt,
        Instant movedAt,
        Instant takenBackAt,
        Instant due,
        List<String> accounts,
        List<Word> words,
        boolean mayAnswer,
        boolean maySettle) {

    /** What was done with a matter. */
    public enum Deed {
        ANSWERED,
        SENT_BACK,
        SETTLED
    }

    /** @param words null where nothing was added */
    public record Word(Deed deed, Instant at, String by, String words) {}
}
