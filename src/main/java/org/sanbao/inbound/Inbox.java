package org.sanbao.inbound;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.sanbao.access.PeopleNames;
import org.sanbao.calls.CallEntry;
import org.sanbao.calls.CallFile;
import org.sanbao.calls.CallLine;
import org.sanbao.calls.CallReader;
import org.sanbao.calls.Calls;
import org.sanbao.calls.vocabulary.Channel;
import org.sanbao.customers.CustomerLine;
import org.sanbao.customers.Customers;
import org.sanbao.documents.Attachments;
import org.sanbao.journal.Changes;
import org.sanbao.shared.Actor;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.Codes;
import org.sanbao.shared.Written;
import org.sanbao.shared.http.InvalidInput;
import org.sanbao.shared.http.NotVisible;
import org.sanbao.tables.tables.records.IncomingRecord;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What came in by itself, for those who register calls. What is out of the actor's sight is refused as {@link NotVisible}; what a colleague
 * has in hand as {@link IncomingInOtherHands}; what has become something already as {@link IncomingSettledAlready}.
 */
@Service
@Transactional
public class Inbox {

    private static final String MAY = "call.register";
    private static final int MOST = 50;
    private static final int MOST_FOUND = 5;

    private final IncomingQueries queries;
    private final IncomingRepository incoming;
    private final Settling settling;
    private final Calls calls;
    private final CallReader reader;
    private final Customers customers;
    private final Attachments attachments;
    private final PeopleNames people;
    private final Changes changes;
    private final BusinessClock clock;

    Inbox(
            IncomingQueries queries,
            IncomingRepository incoming,
            Settling settling,
            Calls calls,
            CallReader reader,
            Customers customers,
            Attachments attachments,
            PeopleNames people,
            Changes changes,
            BusinessClock clock) {
        this.queries = queries;
        this.incoming = incoming;
        this.settling = settling;
        this.calls = calls;
        this.reader = reader;
        this.customers = customers;
        this.attachments = attachments;
        this.people = people;
        this.changes = changes;
        this.clock = clock;
    }

    /** Fifty: open ones in the order in which they came, others latest first. */
    @Transactional(readOnly = true)
    public IncomingPage page(Actor actor, IncomingState state, UUID after) {
        actor.demand(MAY);
        List<IncomingLine> rows = queries.page(actor, state, after, MOST + 1);
        return rows.size() <= MOST
                ? new IncomingPage(rows, null)
                : new IncomingPage(rows.subList(0, MOST), rows.get(MOST - 1).id());
    }

    @Transactional(readOnly = true)
    public IncomingFile file(Actor actor, UUID id) {
        IncomingRecord row = find(actor, id);
        IncomingLine line = queries.line(actor, id).orElseThrow(NotVisible::new);
        List<CustomerLine> found = actor.may("customer.read") ? senders(actor, row) : List.of();
        List<CallLine> open = actor.may("call.read")
                ? found.stream()
                        .flatMap(each -> reader.open(actor, each.id(), null, MOST_FOUND).stream())
                        .toList()
                : List.of();
        return new IncomingFile(
                line,
                row.getOrg(),
                row.getAddress(),
                row.getSerial(),
                row.getPhone() == null ? customers.phoneIn(row.getWords()).orElse(null) : null,
                List.of(row.getOmitted()),
                attachments.of(id, actor.sight()),
                found,
                open);
    }

    private List<CustomerLine> senders(Actor actor, IncomingRecord row) {
        Stream<CustomerLine> byPhone =
                row.getPhone() == null ? Stream.empty() : customers.byPhone(actor, row.getPhone(), MOST_FOUND).stream();
        Stream<CustomerLine> byEmail =
                row.getEmail() == null ? Stream.empty() : customers.byEmail(actor, row.getEmail(), MOST_FOUND).stream();
        return Stream.concat(byPhone, byEmail).distinct().limit(MOST_FOUND).toList();
    }

    /** The actor deals with it from now on. {@code over}: although a colleague does. */
    public void take(Actor actor, UUID id, boolean over) {
        find(actor, id);
        IncomingRecord row = over ? openRow(id) : freeRow(actor, id);
        incoming.hand(id, actor.person(), clock.instant());
        changes.note(actor, Arrivals.KIND, id, row.getOrg());
    }

    /** Whoever wants it may have it. */
    public void putBack(Actor actor, UUID id) {
        find(actor, id);
        IncomingRecord row = freeRow(actor, id);
        incoming.hand(id, null, clock.instant());
        changes.note(actor, Arrivals.KIND, id, row.getOrg());
    }

    /**
     * Becomes a call: by the channel it came, received when it came, with its files. From whom a mail was registered writes from its address.
     *
     * @throws org.sanbao.calls.CallMayBeKnown as for any call; then it may belong to that one, see {@link #join}
     */
    public Calls.Registered register(Actor actor, UUID id, CallEntry entry) {
        find(actor, id);
        IncomingRecord row = freeRow(actor, id);
        Channel channel = Codes.parse(Channel.class, row.getChannel());
        Calls.Registered call = calls.registerReceived(actor, entry, row.getOrg(), channel, row.getReceivedAt());
        CallFile file = reader.file(actor, call.id());
        settling.register(actor, row, call.id(), file.org());
        if (row.getEmail() != null && channel == Channel.MAIL && file.customer() != null) {
            customers.learnEmail(actor, file.customer().id(), row.getEmail());
        }
        return call;
    }

    /** Belongs to a call there is: its words become a note there, its files go with it. */
    public void join(Actor actor, UUID id, UUID call) {
        find(actor, id);
        IncomingRecord row = freeRow(actor, id);
        settling.join(actor, row, reader.file(actor, call));
    }

    /** Nothing comes of it; {@code reason} says why. */
    public void discard(Actor actor, UUID id, String reason) {
        find(actor, id);
        IncomingRecord row = freeRow(actor, id);
        String why = Written.line(reason);
        if (why == null) {
            throw new InvalidInput("reason", "not-blank");
        }
        incoming.discard(id, why, actor, clock.instant());
        changes.note(actor, Arrivals.KIND, id, row.getOrg());
    }

    private IncomingRecord find(Actor actor, UUID id) {
        IncomingRecord row = incoming.find(id, actor.sight()).orElseThrow(NotVisible::new);
        actor.demand(MAY);
        return row;
    }

    private IncomingRecord freeRow(Actor actor, UUID id) {
        IncomingRecord row = openRow(id);
        if (row.getTakenBy() != null && !row.getTakenBy().equals(actor.person())) {
            throw new IncomingInOtherHands(name(row.getTakenBy()));
        }
        return row;
    }

    /** Held until the command ends, so that of two who settle it at once the second is told. */
    private IncomingRecord openRow(UUID id) {
        IncomingRecord row = incoming.locked(id);
        IncomingState state = IncomingRepository.state(row);
        if (state.isSettled()) {
            throw new IncomingSettledAlready(state, name(row.getEndedBy()));
        }
        return row;
    }

    private String name(UUID person) {
        return person == null ? "Sanbao" : people.of(List.of(person)).getOrDefault(person, "");
    }
}
