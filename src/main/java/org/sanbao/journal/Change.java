package org.sanbao.journal;

import java.util.Set;
import java.util.UUID;
import org.sanbao.shared.Actor;

/**
 * That something changed, not what: whoever may see it reads it again.
 *
 * @param kinds  what pages know the changed things as: the cards an event changed and the first word of its name, or the kind that was noted
 * @param ids    of those things and of those the event is about; of a case, its stream first
 * @param stream the case, or the thing itself
 * @param unit   organisation unit in whose sight it lies; null: only who sees the whole company
 * @param person the only one it concerns; null where that does not narrow it
 * @param by     whose deed it was; null: Sanbao's
 */
public record Change(Set<String> kinds, Set<UUID> ids, UUID stream, UUID unit, UUID person, UUID by) {

    /** The kind of what somebody owes. Every event of a case may change it, so every row of the journal is of this kind too. */
    public static final String DUTY = "duty";

    /** Whether the reader may know of it at all. */
    public boolean isSeenBy(Actor reader) {
        return person == null ? reader.sight().covers(unit) : person.equals(reader.person());
    }
}
