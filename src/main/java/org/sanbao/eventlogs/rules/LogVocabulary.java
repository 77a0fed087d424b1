package org.sanbao.eventlogs.rules;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.sanbao.eventlogs.log.LogEvent;
import org.sanbao.eventlogs.log.LogProfile;
import org.sanbao.regulation.reading.Type;
import org.sanbao.regulation.rules.Party;
import org.sanbao.regulation.vocabulary.CardWord;
import org.sanbao.regulation.vocabulary.EventWord;
import org.sanbao.regulation.vocabulary.RoleWord;
import org.sanbao.regulation.vocabulary.Vocabulary;

/**
 * What rules for a log may name: its activities as events, all about the one card {@code case}; its attributes by names a formula can write;
 * the role {@code resource}, whoever did it. Decision points, reasons to wait and roles are Sanbao's own.
 */
public final class LogVocabulary {

    static final String CARD = "case";
    static final String RESOURCE = "resource";
    private static final String NAME = "name";
    private static final String OF_ENGINE = "obligation.";

    private final Map<String, String> ofEvent = new LinkedHashMap<>();
    private final Map<String, String> ofCase = new LinkedHashMap<>();
    private final Map<String, Type> eventTypes = new TreeMap<>(Map.of(RESOURCE, Type.STRING));
    private final Map<String, Type> caseTypes = new TreeMap<>(Map.of("id", Type.of(Type.Kind.REF), NAME, Type.STRING));
    private final LogProfile profile;

    public LogVocabulary(LogProfile profile) {
        this.profile = profile;
        profile.columns().forEach((name, column) -> {
            boolean trace = name.startsWith(LogEvent.OF_TRACE);
            var types = trace ? caseTypes : eventTypes;
            String word = word(trace ? name.substring(LogEvent.OF_TRACE.length()) : name, types);
            types.put(word, column.type());
            (trace ? ofCase : ofEvent).put(name, word);
        });
    }

    /** Attributes of events: the log's name to the word rules use. */
    public Map<String, String> ofEvent() {
        return ofEvent;
    }

    /** Attributes of cases, likewise. */
    public Map<String, String> ofCase() {
        return ofCase;
    }

    /** @param more activities that rules name and the log may lack */
    Vocabulary words(Collection<String> more) {
        var base = Vocabulary.ofThisBuild();
        var events = new TreeMap<String, EventWord>();
        base.events().forEach((name, word) -> {
            if (name.startsWith(OF_ENGINE)) {
                events.put(name, event(name, word.cards(), word.attributes()));
            }
        });
        profile.activities().keySet().forEach(name -> events.put(name, event(name, List.of(CARD), eventTypes)));
        more.forEach(name -> events.put(name, event(name, List.of(CARD), eventTypes)));
        var cards = new TreeMap<>(Map.of(CARD, new CardWord(CARD, "log", "", caseTypes, true, Set.of())));
        var roles = new TreeMap<>(base.roles());
        roles.put(RESOURCE, new RoleWord(RESOURCE, Party.Find.SUBJECT, "event." + RESOURCE));
        return new Vocabulary(
                events,
                cards,
                new TreeMap<>(),
                roles,
                base.points(),
                new TreeMap<>(),
                Map.of(),
                List.of(),
                base.pauses());
    }

    private static EventWord event(String name, List<String> cards, Map<String, Type> attributes) {
        return new EventWord(name, "log", cards, "work", "", attributes, true, Set.of());
    }

    /** Small letters, digits and underlines, beginning with a letter, and no two alike. */
    private static String word(String name, Map<String, Type> taken) {
        String plain = name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "_")
                .replaceAll("^_+|_+$", "");
        String word = plain.matches("[a-z].*") ? plain : "column" + (plain.isEmpty() ? "" : "_" + plain);
        String free = word;
        for (int n = 2; taken.containsKey(free); n++) {
            free = word + "_" + n;
        }
        return free;
    }
}
