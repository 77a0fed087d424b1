package org.sanbao.dispatch.technicians;

import java.time.Instant;
import java.util.UUID;

/** Hours on a date besides the usual ones, {@code [from, to)}; they hold on days off, too. */
public record ExtraShift(UUID id, Instant from, Instant to) {}
