package org.sanbao.regulation.drafts;

import org.sanbao.shared.Actor;
import org.sanbao.shared.BusinessClock;
import org.springframework.stereotype.Component;

/**
 * Who may read a draft: those who draft, those who approve, its drafting group, and everybody while departments are heard about it. Who may write
 * in it: those who draft, and its drafting group. What it is for, who belongs to its group and whether it is put forward is for those who draft.
 */
@Component
class DraftRights {

    private static final String DRAFTS = "regulation.edit";

    private final Approvers approvers;
    private final ConsultationTable consultation;
    private final DraftingGroupTable group;
    private final DraftPlaces places;
    private final BusinessClock clock;

    DraftRights(
            Approvers approvers,
            ConsultationTable consultation,
            DraftingGroupTable group,
            DraftPlaces places,
            BusinessClock clock) {
        this.approvers = approvers;
        this.consultation = consultation;
        this.group = group;
        this.places = places;
        this.clock = clock;
    }

    boolean mayRead(Actor by, Draft draft) {
        return mayWrite(by, draft) || approvers.is(by, draft) || isOpenForComments(draft);
    }

    boolean mayWrite(Actor by, Draft draft) {
        return by.may(DRAFTS) || group.has(draft.id(), by.person());
    }

    private boolean isOpenForComments(Draft draft) {
        return draft.state().open()
                && consultation
                        .until(draft.id())
                        .filter(until ->
                                !places.of(draft.terms()).dayOf(clock.instant()).isAfter(until))
                        .isPresent();
    }

    void demandReading(Actor by, Draft draft) {
        if (!mayRead(by, draft)) {
            by.demand(DRAFTS);
        }
    }

    void demandWriting(Actor by, Draft draft) {
        if (!mayWrite(by, draft)) {
            by.demand(DRAFTS);
        }
    }
}
