package org.sanbao.live;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sanbao.journal.Change;

/**
 * What a look at the journal brought.
 *
 * @param upTo    how far it reaches
 * @param changes empty: more than anybody wants to hear one by one
 * @param owing   by case, who of those who listen owes something there by name
 */
record News(Place upTo, Optional<List<Change>> changes, Map<UUID, Set<UUID>> owing) {}
