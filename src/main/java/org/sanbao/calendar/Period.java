package org.sanbao.calendar;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One day, shift, week … of a calendar: its dates and its time {@code [from, to)}. A working day lasts from opening to closing.
 *
 * @param name the same for every instant in it: {@code 2026-11-22}, {@code 2026-W47}; the key of an occurrence
 */
public record Period(String name, LocalDate startsOn, LocalDate endsOn, Instant from, Instant to) {}
