package org.sanbao.journal.vocabulary;

import java.util.UUID;
import org.sanbao.shared.vocabulary.Event;
import org.sanbao.shared.vocabulary.EventType;

/** Consent was given, by a person whose post the regulation names. */
@EventType(
        value = "approval.granted",
        cards = {"*"},
        means = "consent given")
public record ApprovalGranted(String kind, UUID by) implements Event {}
