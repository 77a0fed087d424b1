package org.sanbao.journal;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanbao.shared.Actor;
import org.sanbao.shared.vocabulary.Card;
import org.sanbao.shared.vocabulary.CardType;
import org.sanbao.shared.vocabulary.Event;

/**
 * What a command hands to the journal.
 *
 * @param stream   the case, or the unit, person or organisation unit whose life this is
 * @param unit     organisation unit the stream belongs to, for sight; null keeps the stream's
 * @param event    what happened
 * @param happened when it was true; null is now. Not after now.
 * @param cards    cards new or changed by it, each whole: attributes left null are absent from then on
 * @param refs     which card of a kind is meant where a stream has several (card name to id); others default to the stream's latest
 */
public record Entry(
        UUID stream, UUID unit, Actor by, Event event, Instant happened, List<Card> cards, Map<String, UUID> refs) {

    public Entry {
        cards = List.copyOf(cards);
        refs = Map.copyOf(refs);
    }

    public static Entry of(UUID stream, Actor by, Event event) {
        return new Entry(stream, null, by, event, null, List.of(), Map.of());
    }

    public Entry in(UUID organisationUnit) {
        return new Entry(stream, organisationUnit, by, event, happened, cards, refs);
    }

    public Entry at(Instant instant) {
        return new Entry(stream, unit, by, event, instant, cards, refs);
    }

    /** With cards this event made or changed; it also refers to them. */
    public Entry with(Card... changed) {
        var all = new LinkedHashMap<>(refs);
        for (Card card : changed) {
            all.put(card.getClass().getAnnotation(CardType.class).value(), card.id());
        }
        return new Entry(stream, unit, by, event, happened, List.of(changed), all);
    }

    /** Referring to one card among several of its kind in the stream. */
    public Entry about(String card, UUID id) {
        var all = new LinkedHashMap<>(refs);
        all.put(card, id);
        return new Entry(stream, unit, by, event, happened, cards, all);
    }
}
