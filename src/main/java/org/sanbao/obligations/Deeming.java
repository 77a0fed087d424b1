package org.sanbao.obligations;

import java.util.Map;
import org.sanbao.journal.Entry;
import org.sanbao.journal.Journal;
import org.sanbao.shared.Actor;
import org.springframework.stereotype.Component;

/**
 * Lets something count as done because a clause says so. Only what people declare by themselves can be told in their stead: what is the
 * by-product of work its module alone brings about, and what somebody has to agree to waits for that person.
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
    @SuppressWarnings("unchecked")
    public String carry(Consequence consequence) {
        if (consequence.text("confirm_role") != null || consequence.text("confirm_person") != null) {
            return "needs-consent";
        }
        String event = consequence.text("event");
        if (!types.isTick(event)) {
            return "by-its-module";
        }
        var with = (Map<String, Object>) consequence.arguments().getOrDefault("with", Map.of());
        journal.append(Entry.of(consequence.stream(), REGULATION, types.make(event, with))
                .at(consequence.at()));
        return null;
    }
}
