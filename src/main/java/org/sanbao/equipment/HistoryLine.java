package org.sanbao.equipment;

import java.time.LocalDate;
import java.util.UUID;
import org.sanbao.shared.Money;

/** A line of a unit's history as people read it; see {@link HistoryEntry}. */
public record HistoryLine(UUID id, LocalDate happenedOn, String words, String kind, Money cost) {}
