package org.sanbao.dispatch.needs;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanbao.calls.vocabulary.Priority;
import org.sanbao.customers.Zone;
import org.sanbao.dispatch.travel.Waypoint;
import org.sanbao.obligations.Dues;
import org.sanbao.workorders.vocabulary.JobKind;

/**
 * What one visit of a job needs, for whoever plans it.
 *
 * @param number     of the job's voucher; {@code callNumber} of the register
 * @param customer   name
 * @param place      null: nobody entered coordinates
 * @param zone       null: nobody knows
 * @param area       service area of the site, or null
 * @param symptom    code, or null
 * @param minutes    on site
 * @param people     who must be there at once
 * @param skills     all of them; so {@code tools}
 * @param parts      code to count
 * @param earliest   not before; null: at once
 * @param arriveBy   the first due of the open duties that arriving meets; null: none runs
 * @param finishBy   the same for finishing the work
 * @param windowFrom promised to the customer, with {@code windowTo}; both null: nothing was
 * @param priority   {@code first}: left over from yesterday (S3-025)
 */
public record Need(
        UUID job,
        UUID call,
        String number,
        String callNumber,
        JobKind kind,
        UUID org,
        String customer,
        Waypoint place,
        Zone zone,
        UUID area,
        String symptom,
        int minutes,
        int people,
        List<String> skills,
        List<String> tools,
        Map<String, Integer> parts,
        Instant earliest,
        Dues.Due arriveBy,
        Dues.Due finishBy,
        Instant windowFrom,
        Instant windowTo,
        boolean urgent,
        Priority priority) {}
