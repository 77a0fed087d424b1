package org.sanbao.access.vocabulary;

import org.sanbao.shared.vocabulary.Event;
import org.sanbao.shared.vocabulary.EventType;

@EventType(
        value = "account.disabled",
        cards = {"person", "org"},
        means = "an employee may no longer sign in")
public record AccountDisabled() implements Event {}
