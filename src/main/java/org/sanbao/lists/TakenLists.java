package org.sanbao.lists;

import org.sanbao.journal.Entry;
import org.sanbao.journal.Journal;
import org.sanbao.lists.vocabulary.ListTaken;
import org.sanbao.shared.Actor;
import org.sanbao.shared.Codes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who took which list out when: personal data leaves the system with it, so the journal of that person's life says so. */
@Component
class TakenLists {

    private final Journal journal;

    TakenLists(Journal journal) {
        this.journal = journal;
    }

    @Transactional
    void record(Actor actor, String list, FileAsked.Format format, int rows) {
        journal.append(Entry.of(actor.person(), actor, new ListTaken(list, Codes.of(format), rows)));
    }
}
