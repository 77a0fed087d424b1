package org.sanbao.regulation.drafts;

import java.time.Instant;
import java.util.UUID;
import org.sanbao.regulation.document.Pack;
import org.sanbao.regulation.rules.Rulebook;

/**
 * A draft as the engine takes it.
 *
 * @param revision the writing it was compiled from
 * @param pack     what it says; null when it repeals
 * @param rules    the rules as they were, but for the draft's own place: there it counts at any time
 * @param from     the first instant of its first day in force
 */
public record CompiledDraft(UUID draft, int revision, Pack pack, Rulebook rules, Instant from) {}
