package org.sanbao.obligations.engine;

import java.time.Instant;
import java.util.UUID;

/**
 * An event that counts for a fact.
 *
 * @param fact  {@code P1/photos}
 * @param same  values of the paths that must agree, joined
 * @param value what is summed or told apart; null where events are only counted
 */
public record FactEntry(String fact, String same, UUID row, Instant happened, Object value) {}
