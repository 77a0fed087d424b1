package org.sanbao.obligations;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sanbao.shared.Actor;

/** Where a duty is done, if not on the page of its case: a month's report on a unit, for one, or a voucher on the phone. Modules above name their own. */
public interface DutyPlaces {

    /**
     * What a duty asks for.
     *
     * @param event   that meets it; {@code fixed} what the rule demands of its attributes
     * @param card    what it is about, and {@code subject} which one of them
     * @param period  first day of the occurrence it belongs to; null for a duty that does not come round
     * @param own     whether it is the reader's
     * @param ofCase  the page of its case; null where none is shown to the reader
     */
    record Asked(
            UUID stream,
            String event,
            Map<String, String> fixed,
            String card,
            UUID subject,
            LocalDate period,
            boolean own,
            CaseTitles.Title ofCase) {

        /** The same case, and another page. */
        public Optional<CaseTitles.Title> at(String path) {
            return Optional.ofNullable(ofCase).map(title -> new CaseTitles.Title(title.number(), title.about(), path));
        }
    }

    /** Empty where it is not this module's, or the reader may not do it. */
    Optional<CaseTitles.Title> place(Asked asked, Actor reader);
}
