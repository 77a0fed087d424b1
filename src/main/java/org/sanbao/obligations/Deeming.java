package org.sanbao.obligations;

import java.util.Map;
import org.sanbao.journal.Entry;
import org.sanbao.journal.Journal;
import org.sanbao.shared.Actor;
import org.springframework.stereotype.Component;

/**
 * Lets something count as done because a clause says so. Only what people declare by themselves can be told in their stead: what is the
 * by-product of work its module alone brings about, and what somebody has to agree to waits for that person ({@link Consents}).
 */
@Component
class Deeming implements Carrier {

    private static final Actor REGULATION = Actor.sanbao("regulation");

    private final EventTypes types;
    private final Journal journal;

    Deeming(EventTypes types, Journal journal) {
        this.types = types;
        this.journal = journal;
    }

    @Override
    public boolean carries(Consequence consequence) {
        return consequence.kind().equals("deem");
    }

    @Override
    public String carry(Consequence consequence) {
        if (!types.isTick(consequence.text("event"))) {
            return "by-its-module";
        }
        if (consequence.text("confirm_role") != null || consequence.text("confirm_person") != null) {
            return Consents.WANTED;
        }
        tell(consequence, REGULATION);
        return null;
    }

    /** It counts from when it was due, by the word of this actor. */
    @SuppressWarnings("unchecked")
    void tell(Consequence consequence, Actor by) {
        var with = (Map<String, Object>) consequence.arguments().getOrDefault("with", Map.of());
        journal.append(Entry.of(consequence.stream(), by, types.make(consequence.text("event"), with))
                .at(consequence.at()));
    }
}
