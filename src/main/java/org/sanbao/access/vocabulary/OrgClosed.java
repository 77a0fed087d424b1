package org.sanbao.access.vocabulary;

import org.sanbao.shared.vocabulary.Event;
import org.sanbao.shared.vocabulary.EventType;

/** Ends the unit's membership of every set. */
@EventType(value = "org.closed", cards = "org", means = "a unit of the organisation was closed")
public record OrgClosed(String kind, Boolean keepsRegister) implements Event {}
