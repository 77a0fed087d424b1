package org.sanbao.dispatch.plans;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that has broken the day as it was booked.
 *
 * @param why        {@code absent}, {@code overrun} or {@code urgent}: what one asks the planner for
 * @param technician name of who is away or is kept; null for an urgent job, which nobody has a gap for
 * @param job        the one that takes longer, or that is urgent; null where somebody is away
 * @param number     of its voucher
 * @param at         of the first visit that cannot be as booked; for an urgent job until when somebody should be there
 * @param visits     that cannot be as booked; 0 for an urgent job
 */
record Upset(PlanReason why, String technician, UUID job, String number, Instant at, int visits) {}
