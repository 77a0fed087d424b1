package org.sanbao.obligations;

import java.util.UUID;
import org.sanbao.shared.vocabulary.Event;
import org.sanbao.shared.vocabulary.EventType;

/**
 * Journalled, so that the replay waives too. Together rule, member and trigger name the obligation within its subject.
 *
 * @param rule {@code P1/arrive}
 * @param by   who approved; never who owes it
 */
@EventType(value = "obligation.waived", cards = "*", means = "somebody was let off a duty, with approval")
public record ObligationWaived(String rule, String member, String trigger, UUID by) implements Event {}
