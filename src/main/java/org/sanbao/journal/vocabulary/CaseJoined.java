package org.sanbao.journal.vocabulary;

import java.util.UUID;
import org.sanbao.shared.vocabulary.Event;
import org.sanbao.shared.vocabulary.EventType;

/** The case {@code from} turned out to be this one: what it owed and this case does not owe already is owed here from now on. */
@EventType(
        value = "case.joined",
        cards = {"*"},
        means = "a duplicate was joined to this case")
public record CaseJoined(UUID from) implements Event {}
