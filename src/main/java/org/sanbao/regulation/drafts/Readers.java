package org.sanbao.regulation.drafts;

import org.sanbao.shared.Actor;
import org.sanbao.shared.BusinessClock;
import org.springframework.stereotype.Component;

/** Who may read a draft: those who draft, those who approve, and everybody while departments are heard about it. */
@Component
class Readers {

    private final Approvers approvers;
    private final ConsultationTable consultation;
    private final DraftPlaces places;
    private final BusinessClock clock;

    Readers(Approvers approvers, ConsultationTable consultation, DraftPlaces places, BusinessClock clock) {
        this.approvers = approvers;
        this.consultation = consultation;
        this.places = places;
        this.clock = clock;
    }

    boolean may(Actor by, Draft draft) {
        return by.may("regulation.edit") || approvers.is(by, draft) || isOpenForComments(draft);
    }

    private boolean isOpenForComments(Draft draft) {
        return draft.state().open()
                && consultation
                        .until(draft.id())
                        .filter(until ->
                                !places.of(draft.terms()).dayOf(clock.instant()).isAfter(until))
                        .isPresent();
    }

    void demand(Actor by, Draft draft) {
        if (!may(by, draft)) {
            by.demand("regulation.edit");
        }
    }
}
