package org.sanbao.exchange;

import java.util.UUID;
import org.sanbao.exchange.rows.Fingerprint;

/**
 * A row that came in before.
 *
 * @param target what it became
 * @param batch  the file that wrote it last, and {@code row} its number there
 */
record Arrived(UUID target, Fingerprint print, UUID batch, int row) {}
