package org.sanbao.access.vocabulary;

import org.sanbao.shared.vocabulary.Event;
import org.sanbao.shared.vocabulary.EventType;

/** @param keepsRegister whether the unit keeps a register from now on; null if that did not change */
@EventType(value = "org.changed", cards = "org", means = "name, zone or register of a unit changed")
public record OrgChanged(Boolean keepsRegister) implements Event {}
