package org.sanbao.access.vocabulary;

import org.sanbao.shared.vocabulary.Event;
import org.sanbao.shared.vocabulary.EventType;

@EventType(
        value = "account.renewed",
        cards = {"person", "org"},
        means = "a manager gave the account of an employee a new password")
public record AccountRenewed() implements Event {}
