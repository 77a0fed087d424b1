package org.sanbao.dispatch.told;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/**
 * A visit as far as its customer knows of it.
 *
 * @param call         its number
 * @param promisedFrom the window the customer was told, both or neither
 * @param booked       when somebody is booked to arrive; null where no hours are
 * @param arrived      somebody has been there
 * @param zone         by which the customer's clocks go
 * @param token        opens the voucher's public page
 */
record PromisedVisit(
        UUID customer,
        String call,
        Instant promisedFrom,
        Instant promisedTo,
        Instant booked,
        boolean arrived,
        ZoneId zone,
        String token) {}
