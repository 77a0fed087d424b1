package org.sanbao.journal.vocabulary;

import java.util.UUID;
import org.sanbao.shared.vocabulary.Event;
import org.sanbao.shared.vocabulary.EventType;

/** This case goes on as {@code into}, which tells of it as {@link CaseJoined}; its own clocks stop. */
@EventType(
        value = "case.merged",
        cards = {"*"},
        means = "duplicate joined to another case")
public record CaseMerged(UUID into) implements Event {}
