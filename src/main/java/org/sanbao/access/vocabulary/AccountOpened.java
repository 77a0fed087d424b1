package org.sanbao.access.vocabulary;

import org.sanbao.shared.vocabulary.Event;
import org.sanbao.shared.vocabulary.EventType;

@EventType(
        value = "account.opened",
        cards = {"person", "org"},
        means = "an employee was given an account to sign in with")
public record AccountOpened() implements Event {}
