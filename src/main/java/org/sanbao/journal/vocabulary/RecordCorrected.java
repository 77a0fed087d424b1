package org.sanbao.journal.vocabulary;

import java.time.Instant;
import java.util.UUID;
import org.sanbao.shared.vocabulary.Event;
import org.sanbao.shared.vocabulary.EventType;

/**
 * What {@code event} said about {@code attribute} was wrong; the corrected cards come with it.
 *
 * @param attribute as rules write it: {@code site.zone}; {@code site.id} where another site was meant; {@code at} for when it was true
 * @param was       id of the card that was named by mistake: what named it means the corrected card from now on; null: no other was meant
 * @param instant   when the event was true, where that was wrong; else null
 */
@EventType(
        value = "record.corrected",
        cards = {"*"},
        means = "an attribute of an earlier event was wrong")
public record RecordCorrected(String event, String attribute, UUID was, Instant instant) implements Event {

    /** The thing meant was the right one; it was told wrongly. */
    public RecordCorrected(String event, String attribute) {
        this(event, attribute, null, null);
    }
}
