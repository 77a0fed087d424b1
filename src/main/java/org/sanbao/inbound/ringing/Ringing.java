package org.sanbao.inbound.ringing;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sanbao.calls.vocabulary.Channel;
import org.sanbao.customers.CustomerLine;
import org.sanbao.customers.Customers;
import org.sanbao.inbound.Arrival;
import org.sanbao.inbound.Arrivals;
import org.sanbao.inbound.UseLimit;
import org.sanbao.journal.Changes;
import org.sanbao.shared.Actor;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.SystemClock;
import org.sanbao.shared.Written;
import org.sanbao.tables.tables.records.RingingRecord;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Telephones that ring. The exchange says when one begins and ends; whoever sits there sees who it is. A call nobody answered waits for
 * somebody to ring back.
 */
@Service
@Transactional
public class Ringing {

    /** Nobody lets a telephone ring longer; the exchange has forgotten to say that it ended. */
    private static final Duration LONGEST_RING = Duration.ofSeconds(90);

    private static final Duration LONGEST_TALK = Duration.ofMinutes(30);
    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int MOST_IN_WINDOW = 300;
    private static final int MOST_CUSTOMERS = 3;

    private final RingingRepository rings;
    private final Extensions extensions;
    private final Arrivals arrivals;
    private final UseLimit limit;
    private final Customers customers;
    private final Changes changes;
    private final BusinessClock clock;
    private final SystemClock system;

    Ringing(
            RingingRepository rings,
            Extensions extensions,
            Arrivals arrivals,
            UseLimit limit,
            Customers customers,
            Changes changes,
            BusinessClock clock,
            SystemClock system) {
        this.rings = rings;
        this.extensions = extensions;
        this.arrivals = arrivals;
        this.limit = limit;
        this.customers = customers;
        this.changes = changes;
        this.clock = clock;
        this.system = system;
    }

    /** How a ring ended. */
    public enum End {
        /** Somebody took it up; there it stays in view while they talk. */
        @JsonProperty("answered")
        ANSWERED,
        @JsonProperty("hung-up")
        HUNG_UP
    }

    /**
     * A telephone that rings at the reader's desk.
     *
     * @param number      readable; null: not shown
     * @param dial        the number to compare; null: not shown
     * @param rangAt      business time
     * @param answered    the reader is on the line
     * @param secondsLeft until it goes from view by itself
     * @param customers   with this number; empty where the reader may not read customers
     */
    public record Ring(
            UUID id,
            String number,
            String dial,
            Instant rangAt,
            boolean answered,
            long secondsLeft,
            List<CustomerLine> customers) {}

    /**
     * It begins to ring at an extension. The same call again changes nothing.
     *
     * @param call   the exchange's own id of the call
     * @param number who rings; null or blank: not shown
     * @throws ExtensionUnknown if nobody sits there whom the actor may reach
     */
    public UUID begin(Actor by, String call, String number, String extension) {
        by.demand("ringing.report");
        limit.count("ringing " + by.unit(), MOST_IN_WINDOW, WINDOW);
        List<Extensions.Seat> seats = extensions.at(extension, by.sight());
        if (seats.isEmpty()) {
            throw new ExtensionUnknown(extension);
        }
        String shown = Written.line(number);
        var row = new RingingRecord();
        row.setReporter(by.unit());
        row.setExternalId(call);
        row.setOrg(seats.getFirst().org());
        row.setExtension(extension);
        row.setNumber(shown == null ? null : customers.comparablePhone(shown).orElse(null));
        row.setBeganAt(system.instant());
        row.setRangAt(clock.instant());
        UUID id = rings.begin(row);
        tell(by, extension, id);
        return id;
    }

    /**
     * It rings no more. A call that never rang here, or whose end was told before, changes nothing.
     *
     * @param extension where it was answered; null: it does not matter, or is not known
     */
    public void end(Actor by, String call, End how, String extension) {
        by.demand("ringing.report");
        List<RingingRecord> of = rings.ofCall(by.unit(), call);
        if (of.stream().allMatch(each -> each.getEndedAt() != null)) {
            return;
        }
        Instant now = system.instant();
        of.forEach(each -> tell(by, each.getExtension(), each.getId()));
        if (how == End.ANSWERED) {
            rings.answered(by.unit(), call, extension, now);
            return;
        }
        rings.ended(by.unit(), call, now);
        if (of.stream().allMatch(each -> each.getAnsweredAt() == null)) {
            missed(of.getFirst());
        }
    }

    /** Whoever sits there sees it at once, and nobody else hears of it. */
    private void tell(Actor by, String extension, UUID ring) {
        extensions.at(extension, by.sight()).forEach(seat -> changes.noteFor(seat.person(), "ringing", ring));
    }

    /** Somebody should ring back; who tried several times waits once. */
    private void missed(RingingRecord ring) {
        if (ring.getNumber() == null) {
            return;
        }
        Actor sanbao = Actor.sanbao("telephone");
        var sender = new Arrival.Sender(null, ring.getNumber(), null, null);
        var arrival = new Arrival(
                ring.getOrg(),
                Channel.PHONE,
                ring.getRangAt(),
                sender,
                new Arrival.Matter(null, null, null, null),
                List.of(),
                Arrival.Remark.NONE);
        boolean waits = arrivals.missedBefore(ring.getOrg(), ring.getNumber())
                .filter(id -> arrivals.addTo(sanbao, id, arrival))
                .isPresent();
        if (!waits) {
            arrivals.arrive(sanbao, arrival);
        }
    }

    /** What rings at the reader's desk, the first that rang first. */
    @Transactional(readOnly = true)
    public List<Ring> at(Actor reader) {
        reader.demand("call.register");
        Instant now = system.instant();
        return extensions.own(reader).stream()
                .flatMap(extension ->
                        rings.at(extension, reader.sight(), now.minus(LONGEST_RING), now.minus(LONGEST_TALK)).stream())
                .map(ring -> ring(reader, ring, now))
                .toList();
    }

    private Ring ring(Actor reader, RingingRecord ring, Instant now) {
        boolean answered = ring.getAnsweredAt() != null;
        Instant until = answered
                ? ring.getAnsweredAt().plus(LONGEST_TALK)
                : ring.getBeganAt().plus(LONGEST_RING);
        String number = ring.getNumber();
        return new Ring(
                ring.getId(),
                number == null ? null : customers.readablePhone(number),
                number,
                ring.getRangAt(),
                answered,
                Duration.between(now, until).toSeconds(),
                number == null || !reader.may("customer.read")
                        ? List.of()
                        : customers.byPhone(reader, number, MOST_CUSTOMERS));
    }
}
