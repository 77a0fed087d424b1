package org.sanbao.live;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sanbao.journal.Change;
import org.sanbao.shared.Actor;

/**
 * One message to one reader. Without anything in it: that the line still stands.
 *
 * @param all     everything may have changed: read again whatever is shown
 * @param ended   the session is over, or another took this stream's place; why, and that it is no use to come back at once
 * @param kinds   of the things that changed
 * @param ids     of the things that changed
 * @param mine    those among {@code ids} that nobody but the reader changed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Told(Boolean all, String ended, Set<String> kinds, Set<UUID> ids, Set<UUID> mine) {

    /** Whoever has to read more than this again, reads everything again. */
    private static final int MOST = 200;

    static final Told ALL = new Told(true, null, null, null, null);
    static final Told NOTHING = new Told(null, null, null, null, null);

    static Told ended(String why) {
        return new Told(null, why, null, null, null);
    }

    /** What of these news the reader may know; {@link #NOTHING} if none. */
    static Told of(Collection<News> news, Actor reader) {
        if (news.stream().anyMatch(each -> each.changes().isEmpty())) {
            return ALL;
        }
        var kinds = new LinkedHashSet<String>();
        var ids = new LinkedHashSet<UUID>();
        var others = new HashSet<UUID>();
        for (News each : news) {
            for (Change change : each.changes().orElse(List.of())) {
                if (change.isSeenBy(reader)) {
                    kinds.addAll(change.kinds());
                    ids.addAll(change.ids());
                    if (change.by() == null || !change.by().equals(reader.person())) {
                        others.addAll(change.ids());
                    }
                } else if (each.owing().getOrDefault(change.stream(), Set.of()).contains(reader.person())) {
                    kinds.add(Change.DUTY);
                }
            }
        }
        if (kinds.isEmpty()) {
            return NOTHING;
        }
        return ids.size() > MOST ? ALL : new Told(null, null, kinds, ids, without(ids, others));
    }

    private static Set<UUID> without(Set<UUID> ids, Set<UUID> others) {
        var mine = new LinkedHashSet<>(ids);
        mine.removeAll(others);
        return mine;
    }
}
