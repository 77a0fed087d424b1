package org.sanbao.inbound;

import java.util.Optional;
import java.util.UUID;
import org.sanbao.calls.CallFile;
import org.sanbao.calls.CallReader;
import org.sanbao.calls.vocabulary.Channel;
import org.sanbao.documents.Attachments;
import org.sanbao.documents.NewAttachment;
import org.sanbao.documents.PictureUnreadable;
import org.sanbao.journal.Changes;
import org.sanbao.shared.Actor;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.Ids;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The door: writes down what comes in, in the transaction of whoever brings it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Arrivals {

    /** What files that came in show, in the word of attachments. */
    public static final String MOMENT = "received";

    /** What pages know such a row as. */
    static final String KIND = "incoming";

    private final IncomingRepository incoming;
    private final Settling settling;
    private final CallReader calls;
    private final Attachments attachments;
    private final Changes changes;
    private final BusinessClock clock;

    Arrivals(
            IncomingRepository incoming,
            Settling settling,
            CallReader calls,
            Attachments attachments,
            Changes changes,
            BusinessClock clock) {
        this.incoming = incoming;
        this.settling = settling;
        this.calls = calls;
        this.attachments = attachments;
        this.changes = changes;
        this.clock = clock;
    }

    /** @param receipt what the customer may be told */
    public record Arrived(UUID id, String receipt) {}

    /**
     * A new row.
     *
     * @throws org.sanbao.documents.FileTooLarge if a file is beyond what attachments may have
     * @throws PictureUnreadable                 if a picture is none, but for mails, which come without it then
     */
    public Arrived arrive(Actor by, Arrival arrival) {
        var arrived = new Arrived(Ids.next(), Receipts.next());
        incoming.insert(arrived, arrival, clock.instant());
        keepFiles(by, arrived.id(), arrival);
        changes.note(by, KIND, arrived.id(), arrival.org());
        return arrived;
    }

    /** What a program is told that fills in forms: a receipt like any other, of nothing. */
    public static String receiptOfNothing() {
        return Receipts.next();
    }

    /** The row of calls from this number that nobody answered, if one still waits. */
    public Optional<UUID> missedBefore(UUID org, String number) {
        return incoming.missed(org, number);
    }

    /** More of the same: the words and files are added to a row nobody has dealt with yet. Whether there still is one. */
    public boolean addTo(Actor by, UUID id, Arrival more) {
        boolean added = incoming.addTo(id, more);
        if (added) {
            keepFiles(by, id, more);
            changes.note(by, KIND, id, more.org());
        }
        return added;
    }

    /** An answer to a call: it becomes a note there with its files. If the call has ended it waits for a clerk instead. */
    public Arrived answer(Actor by, UUID call, Arrival arrival) {
        CallFile file = calls.file(by, call);
        if (file.endedAt() != null) {
            return arrive(by, arrival.with(arrival.remark().answering(call)));
        }
        Arrived arrived = arrive(by, arrival);
        settling.join(by, incoming.locked(arrived.id()), file);
        return arrived;
    }

    private void keepFiles(Actor by, UUID id, Arrival arrival) {
        for (Arrival.File file : arrival.files()) {
            var added =
                    new NewAttachment(id, arrival.org(), id, MOMENT, file.name(), file.bytes(), arrival.receivedAt());
            try {
                attachments.add(added, by);
            } catch (PictureUnreadable damaged) {
                keepOut(id, file, arrival, damaged);
            }
        }
    }

    /** Whoever fills in a form can choose another picture; a mail is taken in without it. */
    private void keepOut(UUID id, Arrival.File file, Arrival arrival, PictureUnreadable damaged) {
        if (arrival.channel() != Channel.MAIL) {
            throw damaged;
        }
        incoming.omit(id, file.name());
    }
}
