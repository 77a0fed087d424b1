package org.sanbao.calls;

import java.util.List;
import java.util.UUID;
import org.sanbao.calls.vocabulary.CallCard;
import org.sanbao.calls.vocabulary.CallRegistered;
import org.sanbao.calls.vocabulary.Channel;
import org.sanbao.calls.vocabulary.Priority;
import org.sanbao.calls.vocabulary.Register;
import org.sanbao.fields.OwnField;
import org.sanbao.fields.OwnFilter;
import org.sanbao.fields.OwnForm;
import org.sanbao.fields.OwnValues;
import org.sanbao.journal.Entry;
import org.sanbao.obligations.Gates;
import org.sanbao.shared.Actor;
import org.sanbao.shared.Ids;
import org.sanbao.shared.http.InvalidInput;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which of the register's own fields are asked while a call is still being written down: a rule may make that hang on the rest of it. */
@Component
class AskedFields {

    /**
     * What is known of the call so far; null is not known yet.
     *
     * @param org null: the actor's
     * @param own typed answers given so far, each {@code field:value}
     */
    record SoFar(
            UUID org,
            Register register,
            Channel channel,
            String symptom,
            Boolean urgent,
            UUID customer,
            UUID site,
            UUID unit,
            List<String> own) {}

    private final CallFields fields;
    private final SubjectQuery subjects;
    private final Gates gates;

    AskedFields(CallFields fields, SubjectQuery subjects, Gates gates) {
        this.fields = fields;
        this.subjects = subjects;
        this.gates = gates;
    }

    /** Ids in the form's order. What cannot be decided yet is not asked yet. */
    @Transactional
    List<String> of(Actor actor, SoFar call) {
        actor.demand("call.read");
        UUID org = call.org() == null ? actor.unit() : call.org();
        if (org == null || !actor.sight().covers(org)) {
            throw new InvalidInput("org", "unknown");
        }
        OwnForm form = fields.of(org);
        if (!form.hasConditions()) {
            return form.fields().stream().map(OwnField::id).toList();
        }
        Entry line = line(actor, org, call, OwnFilter.typed(form, call.own()));
        return form.fields().stream()
                .filter(field -> field.isAlwaysAsked()
                        || gates.sayOfFirst(line, field.condition()).isYes())
                .map(OwnField::id)
                .toList();
    }

    private Entry line(Actor actor, UUID org, SoFar call, OwnValues own) {
        var ids = new SubjectQuery.Ids(org, call.customer(), call.site(), call.unit());
        var card = new CallCard(
                Ids.next(),
                call.channel() == null ? Channel.PHONE : call.channel(),
                call.register() == null ? Register.SERVICE : call.register(),
                Boolean.TRUE.equals(call.urgent()),
                call.symptom(),
                call.symptom() != null,
                null,
                null,
                actor.person(),
                null,
                null,
                null,
                Priority.NORMAL,
                null,
                null,
                own.onCard(CallFields.FORM));
        CallSubject subject = subjects.find(ids, call.symptom(), actor.sight());
        return Entry.of(card.id(), actor, new CallRegistered(null, false))
                .in(org)
                .with(subject.cards(card));
    }
}
