package org.sanbao.regulation.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sanbao.regulation.reading.Type;

/**
 * All that a pack may name. Words only grow: a pack written for an older Sanbao still loads.
 *
 * @param papers   forms modules fill, by id
 * @param settable paths a {@code set} step may change
 * @param openable kinds of case an {@code open} step may open
 * @param pauses   why a case waits
 */
public record Vocabulary(
        SortedMap<String, EventWord> events,
        SortedMap<String, CardWord> cards,
        SortedMap<String, SetWord> sets,
        SortedMap<String, RoleWord> roles,
        SortedMap<String, PointWord> points,
        SortedMap<String, PaperWord> papers,
        Map<String, Type> settable,
        List<String> openable,
        List<String> pauses) {

    public Vocabulary {
        settable = new TreeMap<>(settable);
        openable = List.copyOf(openable);
        pauses = List.copyOf(pauses);
    }

    /** What this build of Sanbao knows: the annotated records of its modules, and for the rest what is declared and awaited. */
    public static Vocabulary ofThisBuild() {
        return Holder.VOCABULARY;
    }

    private static final class Holder {
        private static final Vocabulary VOCABULARY = DeclaredWords.read().with(EmittedWords.scan("org.sanbao"));
    }

    /** With the words modules emit in place of those awaited; attributes no record has yet stay known as awaited. */
    Vocabulary with(EmittedWords emitted) {
        var allEvents = new TreeMap<>(events);
        emitted.events()
                .forEach((name, word) ->
                        allEvents.merge(name, word, (awaited, real) -> real.awaiting(awaited.attributes())));
        var allCards = new TreeMap<>(cards);
        emitted.cards()
                .forEach((name, word) ->
                        allCards.merge(name, word, (awaited, real) -> real.awaiting(awaited.attributes())));
        return new Vocabulary(allEvents, allCards, sets, roles, points, papers, settable, openable, pauses);
    }
}
