package org.sanbao.regulation.reader;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.sanbao.regulation.vocabulary.EventWord;

/**
 * What is at hand where a formula stands.
 *
 * @param events   types the event judged may have; empty: an occurrence or a question, with time and actor only
 * @param triggers types the raiser may have; null where there is no other raiser
 * @param cards    cards at hand, unless {@code anyCard}
 * @param item     inside a {@code for:} list
 */
record Surroundings(List<String> events, List<String> triggers, Set<String> cards, boolean anyCard, boolean item) {

    /** Where nothing but the case is known: a raised obligation, a decision asked for. */
    static final Surroundings CASE = new Surroundings(List.of(), null, Set.of(), true, false);

    /** Of an event that is one of these. */
    static Surroundings of(Collection<EventWord> words) {
        var cards = new TreeSet<String>();
        boolean any = words.isEmpty();
        boolean first = true;
        for (EventWord word : words) {
            any |= word.ofAnyCase();
            if (first) {
                cards.addAll(word.cards());
            } else {
                cards.retainAll(word.cards());
            }
            first = false;
        }
        return new Surroundings(words.stream().map(EventWord::name).toList(), null, cards, any, false);
    }

    /** Of an occurrence or membership: these cards and no event. */
    static Surroundings ofCards(Set<String> cards) {
        return new Surroundings(List.of(), null, cards, false, false);
    }

    Surroundings withItem() {
        return new Surroundings(events, triggers, cards, anyCard, true);
    }

    /** Where another event is judged and this one was the trigger; the cards of both are at hand. */
    Surroundings judging(EventWord candidate) {
        return judging(List.of(candidate));
    }

    Surroundings judging(Collection<EventWord> candidates) {
        Surroundings of = of(candidates);
        var all = new TreeSet<>(cards);
        all.addAll(of.cards);
        return new Surroundings(of.events, events, all, anyCard || of.anyCard, item);
    }

    String signature() {
        return new ArrayList<>(events) + "|" + triggers + "|" + (anyCard ? "*" : cards) + "|" + item;
    }
}
