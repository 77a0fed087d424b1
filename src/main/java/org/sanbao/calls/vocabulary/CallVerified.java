package org.sanbao.calls.vocabulary;

import org.sanbao.shared.vocabulary.Event;
import org.sanbao.shared.vocabulary.EventType;

/** The customer's file was checked against the warranty. */
@EventType(
        value = "call.verified",
        cards = {"call", "customer", "site", "unit", "org", "contract"},
        means = "file checked against the warranty")
public record CallVerified(Boolean inWarranty) implements Event {}
