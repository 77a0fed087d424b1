package org.sanbao.regulation.drafts;

import java.util.List;
import java.util.UUID;
import org.sanbao.access.Person;
import org.sanbao.access.Staff;
import org.sanbao.journal.Entry;
import org.sanbao.journal.Journal;
import org.sanbao.shared.Actor;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.Unsighted;
import org.sanbao.shared.http.InvalidInput;
import org.sanbao.shared.http.NotVisible;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A draft is worked out by a group of experts and people concerned (S0-095). Whoever is named to it reads the draft from its beginning, writes in
 * it, comments and answers; like everybody who wrote in a draft they do not decide about it.
 */
@Service
@Transactional
public class DraftingGroup {

    private final Drafts drafts;
    private final DraftingGroupTable table;
    private final Staff staff;
    private final Journal journal;
    private final BusinessClock clock;

    DraftingGroup(Drafts drafts, DraftingGroupTable table, Staff staff, Journal journal, BusinessClock clock) {
        this.drafts = drafts;
        this.table = table;
        this.staff = staff;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Names a colleague to it, who is told. Naming somebody twice is naming them once.
     *
     * @throws InvalidInput for somebody out of sight, or who has left
     */
    public void name(Actor by, UUID id, UUID person) {
        Draft draft = open(by, id);
        requireColleague(by, person);
        if (table.add(draft.id(), person, by.person(), clock.instant())) {
            journal.append(Entry.of(id, by, new RegulationEvent.ExpertNamed(person)));
        }
    }

    /** What they wrote, commented and answered stays. Whoever is not of the group need not be released. */
    public void release(Actor by, UUID id, UUID person) {
        Draft draft = open(by, id);
        if (table.remove(draft.id(), person)) {
            journal.append(Entry.of(id, by, new RegulationEvent.ExpertReleased(person)));
        }
    }

    @Transactional(readOnly = true)
    @Unsighted("as the draft itself is found")
    public List<DraftingGroupTable.Member> members(Actor by, UUID id) {
        return table.of(drafts.find(by, id).id());
    }

    private Draft open(Actor by, UUID id) {
        Draft draft = drafts.find(by, id);
        by.demand("regulation.edit");
        if (!draft.state().open()) {
            throw new DraftStateForbids(draft.state());
        }
        return draft;
    }

    private void requireColleague(Actor by, UUID person) {
        try {
            Person named = staff.person(person, by.sight());
            if (named.left() != null) {
                throw new InvalidInput("person", "has-left");
            }
        } catch (NotVisible outOfSight) {
            throw new InvalidInput("person", "unknown");
        }
    }
}
