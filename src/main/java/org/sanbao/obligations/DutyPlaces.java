package org.sanbao.obligations;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sanbao.shared.Actor;

/**
 * Where duties that come round are done, if not on the page of their case: a month's report on a unit, for one. Modules above name their own.
 */
public interface DutyPlaces {

    /**
     * What a duty that comes round asks for.
     *
     * @param event  that meets it; {@code fixed} what the rule demands of its attributes
     * @param period first day of the occurrence it belongs to
     */
    record Asked(UUID stream, String event, Map<String, String> fixed, LocalDate period) {}

    /** Empty where it is not this module's, or the reader may not do it. */
    Optional<CaseTitles.Title> place(Asked asked, Actor reader);
}
