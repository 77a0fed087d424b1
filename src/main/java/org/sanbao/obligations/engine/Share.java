package org.sanbao.obligations.engine;

import java.time.Instant;
import java.util.UUID;

/** From when on somebody owed an obligation; null while nobody was named. */
public record Share(UUID person, Instant from) {}
