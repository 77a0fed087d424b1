package org.sanbao.surveys.vocabulary;

import org.sanbao.shared.vocabulary.Event;
import org.sanbao.shared.vocabulary.EventType;

/** @param programme {@code opinion-card} or another the regulation names */
@EventType(
        value = "survey.sent",
        cards = {"call", "job", "customer", "org", "project"},
        means = "card or questionnaire out")
public record SurveySent(String programme, Channel channel) implements Event {

    /** How it went to the customer. */
    public enum Channel {
        PHONE,
        LETTER,
        ON_SITE,
        FAX,
        MAIL,
        CARD
    }
}
