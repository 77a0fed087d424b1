package org.sanbao.dispatch.technicians;

import java.time.Instant;
import java.util.UUID;

/**
 * Time away from work, {@code [from, until)}.
 *
 * @param kind for readers who do not manage people, sick is {@link AbsenceKind#OTHER}, unless it is their own
 * @param note in somebody's own words; null without one, and for such readers
 */
public record Absence(UUID id, Instant from, Instant until, AbsenceKind kind, String note) {

    Absence discreet() {
        return new Absence(id, from, until, kind.discreet(), null);
    }
}
