package org.sanbao.dispatch.plans;

import java.time.Instant;

/**
 * A stretch of time that can be offered to a customer.
 *
 * @param technician name of who would come; null where nobody can: the window is full
 * @param keeps      whether a clause's limit of arrival, where there is one, is kept by whoever comes then
 * @param rank       1 costs the company least of all that keep what must be kept, then 2 …; null where it is full
 * @param why        code of what makes it full: {@code nobody}, {@code unable}, {@code early}, {@code full}, {@code short}; null where
 *                   somebody can come
 */
record Window(Instant from, Instant to, String technician, boolean keeps, Integer rank, String why) {}
