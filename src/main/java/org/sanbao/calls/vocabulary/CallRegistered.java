package org.sanbao.calls.vocabulary;

import org.sanbao.shared.vocabulary.Event;
import org.sanbao.shared.vocabulary.EventType;

/** Written in the register (S3-011). {@code receiver}: the role it was received in; {@code complete}: name, address, telephone and model are all there. */
@EventType(
        value = "call.registered",
        cards = {"call", "customer", "site", "unit", "org", "contract"},
        means = "repair call or request written in the register")
public record CallRegistered(String receiver, boolean complete) implements Event {}
