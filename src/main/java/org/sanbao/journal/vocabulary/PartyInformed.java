package org.sanbao.journal.vocabulary;

import org.sanbao.shared.vocabulary.Event;
import org.sanbao.shared.vocabulary.EventType;

/** Somebody was told something. {@code party}: a role or {@code customer}; {@code channel}: any, phone, writing, in-person or system. */
@EventType(
        value = "party.informed",
        cards = {"*"},
        origin = EventType.Origin.TICK,
        means = "somebody was told something (role or customer)")
public record PartyInformed(String party, String about, String channel) implements Event {}
