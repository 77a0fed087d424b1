package org.sanbao.regulation.drafts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A draft as its page shows it.
 *
 * @param title    of the document, in the reader's language; its id where nothing in force has that document
 * @param places   names of the units
 * @param state    {@code draft}, {@code checked}, {@code replayed}, {@code submitted}, {@code withdrawn}; once approved {@code approved},
 *                 {@code in-force}, {@code superseded} or {@code repealed} as the clock says
 * @param base     edition it changes, {@code P1@1.0#1}; null for a document of the company's own
 * @param edition  what came of it, or null
 * @param upstream  version of the shipped pack it brings in; null where people began it
 * @param questions how many wait for an answer where the company and that version part
 * @param replayed whether one has seen what it would have meant as it is written now
 * @param approver roles, in the reader's language, of which any decides; empty when no regulation names one
 * @param clause   where the regulation names them, or null
 * @param hindrance of a reader who decides about such drafts, why not about this one: {@code others-decide}, as they write it or put it forward,
 *                 {@code nobody-else-decides}, where there is nobody left who could; else null
 * @param may      what the reader may do with it now: {@code write}, {@code lead} (say what it is for, who works on it and who is heard), {@code submit}, {@code decide}, {@code withdraw}
 */
record DraftView(
        UUID id,
        String document,
        String title,
        String state,
        String purpose,
        boolean repeals,
        Set<UUID> units,
        List<String> places,
        Set<String> products,
        LocalDate effective,
        Instant from,
        String base,
        String edition,
        String upstream,
        int questions,
        int revision,
        long version,
        Done drafted,
        Done submitted,
        Done decided,
        String remark,
        boolean replayed,
        List<String> approver,
        Clause clause,
        String hindrance,
        Set<String> may) {

    /** @param by name as written; null for Sanbao */
    record Done(String by, Instant at) {}

    record Clause(String pack, String version, String clause) {}
}
