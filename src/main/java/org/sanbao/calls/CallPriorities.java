package org.sanbao.calls;

import java.util.UUID;
import org.sanbao.calls.vocabulary.CallPrioritised;
import org.sanbao.calls.vocabulary.Priority;
import org.sanbao.journal.Entry;
import org.sanbao.journal.Journal;
import org.sanbao.obligations.Carrier;
import org.sanbao.obligations.Consequence;
import org.sanbao.shared.Actor;
import org.sanbao.shared.Codes;
import org.sanbao.shared.Sight;
import org.springframework.stereotype.Component;

/** Moves a call up in the register when a clause says so; the timeline tells it. */
@Component
class CallPriorities implements Carrier {

    private static final Actor REGULATION = Actor.sanbao("regulation");

    private final CallRepository calls;
    private final Journal journal;

    CallPriorities(CallRepository calls, Journal journal) {
        this.calls = calls;
        this.journal = journal;
    }

    @Override
    public boolean carries(Consequence consequence) {
        return consequence.kind().equals("set") && "call.priority".equals(consequence.text("path"));
    }

    @Override
    public String carry(Consequence consequence) {
        UUID id = consequence.id("card");
        if (id == null) {
            return "no-card";
        }
        journal.lock(id);
        RepairCall call =
                calls.find(id, Sight.everything("a clause sets the priority")).orElse(null);
        if (call == null || call.status().isEnd()) {
            return "case-over";
        }
        Priority wanted = Codes.parse(Priority.class, consequence.text("value"));
        if (calls.prioritise(id, wanted)) {
            journal.append(Entry.of(id, REGULATION, new CallPrioritised(wanted)).with(calls.card(id)));
        }
        return null;
    }
}
