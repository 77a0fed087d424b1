package org.sanbao.access.vocabulary;

import org.sanbao.shared.vocabulary.Event;
import org.sanbao.shared.vocabulary.EventType;

/** Opens membership of the sets of units: {@code sections}, {@code departments}, {@code outlets} by kind, {@code register-keepers} by the flag. */
@EventType(value = "org.opened", cards = "org", means = "a unit of the organisation was opened")
public record OrgOpened(String kind, Boolean keepsRegister) implements Event {}
