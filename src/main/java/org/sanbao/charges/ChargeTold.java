package org.sanbao.charges;

import java.util.UUID;
import org.sanbao.charges.vocabulary.ChargeEvent;
import org.sanbao.journal.Changes;
import org.sanbao.journal.Entry;
import org.sanbao.journal.Journal;
import org.sanbao.shared.Actor;
import org.sanbao.shared.BusinessClock;
import org.sanbao.tables.tables.records.ChargeRecord;
import org.springframework.stereotype.Component;

/** Tells the journal what becomes of a charge: in the life of whom it is put to, or in the case where that is somebody outside. */
@Component
class ChargeTold {

    static final String KIND = "charge";

    private final Journal journal;
    private final Changes changes;
    private final BusinessClock clock;

    ChargeTold(Journal journal, Changes changes, BusinessClock clock) {
        this.journal = journal;
        this.changes = changes;
        this.clock = clock;
    }

    void tell(ChargeRecord charge, ChargeEvent event, Actor by) {
        UUID person = charge.getPerson();
        Entry entry = Entry.of(person == null ? charge.getStream() : person, by, event);
        journal.append(person == null ? entry : entry.about("person", person));
        changes.note(by, KIND, charge.getId(), charge.getOrg());
        if (person != null) {
            changes.noteFor(person, KIND, charge.getId());
        }
    }

    /** A proposal that comes to nothing. A person's reason stands beside the journal. */
    void drop(ChargeRecord charge, ChargeEvent.Why why, Actor by) {
        (why == ChargeEvent.Why.DROPPED ? ChargeState.DROPPED : ChargeState.WITHDRAWN).give(charge);
        charge.setDecidedAt(clock.instant());
        charge.setDecidedBy(by.person());
        charge.update();
        tell(charge, new ChargeEvent.Dropped(charge.getPack() + "/" + charge.getRule(), why), by);
    }
}
