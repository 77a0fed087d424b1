package org.sanbao.demonstration;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sanbao.calls.CallEntry;
import org.sanbao.calls.Calls;
import org.sanbao.calls.CancelReason;
import org.sanbao.fields.OwnFields;
import org.sanbao.surveys.OpinionCards;
import org.sanbao.surveys.vocabulary.SurveySent;
import org.springframework.stereotype.Component;

/** A call and what comes of it, from the ring to the opinion card: mostly as the regulation wants it, and now and then not. */
@Component
class Life {

    private final Company company;
    private final Calls calls;
    private final OwnFields fields;
    private final FieldWork field;
    private final OpinionCards cards;

    Life(Company company, Calls calls, OwnFields fields, FieldWork field, OpinionCards cards) {
        this.company = company;
        this.calls = calls;
        this.fields = fields;
        this.field = field;
        this.cards = cards;
    }

    /** One of these owners rings the branch at this moment. */
    void ring(Stage stage, Instant moment, List<Market.Owner> owners) {
        String clerk = company.clerk(stage.branch());
        stage.agenda().at(moment, () -> {
            Market.Owner owner = stage.any(owners);
            Script.Fault fault = stage.any(stage.script().faults());
            var entry = CallEntry.known(owner.customer(), owner.site(), owner.unit(), fault.symptom(), fault.words())
                    .answering(Asked.of(stage, fields.of(company.actor(clerk).unit(), "call-register")));
            UUID call = calls.register(company.actor(clerk), entry.registeredAnyway())
                    .id();
            if (stage.onceIn(25)) {
                fallAway(stage, call, clerk, moment.plusSeconds(900));
                return;
            }
            field.follows(stage, call, clerk, moment);
            askLater(stage, call, moment);
        });
    }

    private void fallAway(Stage stage, UUID call, String clerk, Instant moment) {
        stage.agenda().at(moment, () -> calls.cancel(company.actor(clerk), call, CancelReason.WITHDRAWN, null));
    }

    /** The service department sends the card on the next working day; one in twelve is forgotten for a while. */
    private void askLater(Stage stage, UUID call, Instant registered) {
        Instant moment = stage.days().after(registered, stage.onceIn(12) ? 60 * 70 : 60 * 14);
        stage.agenda()
                .at(
                        moment,
                        () -> cards.send(
                                List.of(call), "opinion-card", SurveySent.Channel.LETTER, company.actor("service")));
    }
}
