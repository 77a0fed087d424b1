package org.sanbao.regulation.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.sanbao.regulation.reading.Type;
import org.sanbao.shared.Texts;

/**
 * The vocabulary only grows: packs and journals of years ago name its words. What modules emit is kept in {@code vocabulary.golden.txt}; lines are
 * only added there, by a run with {@code -Dvocabulary.write=true}. Awaited words are no promise yet.
 */
class VocabularyTest {

    private static final Path GOLDEN = Path.of("src/test/resources/vocabulary.golden.txt");

    private final Vocabulary vocabulary = Vocabulary.ofThisBuild();

    @Test
    void no_word_is_taken_out_or_changes_its_type() throws IOException {
        if (Boolean.getBoolean("vocabulary.write")) {
            var all = words();
            all.addAll(Files.readAllLines(GOLDEN));
            Files.write(GOLDEN, all);
        }
        assertThat(words()).containsAll(Files.readAllLines(GOLDEN));
    }

    @Test
    void every_word_is_explained_and_hangs_on_cards_there_are() {
        // words that tests make up are on the class path too
        assertThat(vocabulary.events().values())
                .filteredOn(event -> !event.name().startsWith("test."))
                .allSatisfy(event -> {
                    assertThat(event.means()).isNotBlank();
                    assertThat(event.cards()).isNotEmpty();
                    if (!event.ofAnyCase()) {
                        assertThat(vocabulary.cards().keySet()).containsAll(event.cards());
                    }
                });
        assertThat(vocabulary.sets().values())
                .allSatisfy(set -> assertThat(vocabulary.cards()).containsKey(set.of()));
    }

    @Test
    void people_read_every_event_of_ours_in_words() {
        var texts = new Texts();
        assertThat(vocabulary.events().values())
                .filteredOn(event -> event.emitted()
                        && !event.name().startsWith("test.")
                        && !event.name().startsWith("obligation."))
                .allSatisfy(event -> assertThat(texts.has("regulation.event." + event.name()))
                        .as(event.name())
                        .isTrue());
    }

    @Test
    void people_read_every_decision_point_in_words() {
        var texts = new Texts();
        assertThat(vocabulary.points().keySet()).allSatisfy(point -> assertThat(texts.has("regulation.point." + point))
                .as(point)
                .isTrue());
    }

    @Test
    void words_of_records_stand_in_place_of_awaited_ones() {
        assertThat(vocabulary.events().get("case.paused").module()).isNotBlank();
        assertThat(vocabulary.events().values()).anyMatch(EventWord::emitted).anyMatch(event -> !event.emitted());
    }

    private Set<String> words() {
        var words = new TreeSet<String>();
        vocabulary.events().values().stream()
                .filter(EventWord::emitted)
                .forEach(event ->
                        add(words, "event " + event.name() + " " + event.cards(), event.attributes(), event.awaited()));
        vocabulary.cards().values().stream()
                .filter(CardWord::emitted)
                .forEach(card -> add(words, "card " + card.name(), card.attributes(), card.awaited()));
        vocabulary.points().forEach((name, point) -> add(words, "point " + name, point.columns(), Set.of()));
        vocabulary.sets().forEach((name, set) -> words.add("set " + name + " of " + set.of()));
        vocabulary.roles().forEach((name, role) -> words.add("role " + name));
        vocabulary.settable().forEach((path, type) -> words.add("settable " + path + " " + type));
        List.of("openable", "pause")
                .forEach(kind -> (kind.equals("pause") ? vocabulary.pauses() : vocabulary.openable())
                        .forEach(word -> words.add(kind + " " + word)));
        words.removeIf(
                word -> word.matches("(event test\\.|card thing).*")); // made up by tests, and on the class path too
        return words;
    }

    private static void add(Set<String> words, String word, Map<String, Type> attributes, Set<String> awaited) {
        words.add(word);
        String[] parts = word.split(" ");
        attributes.forEach((attribute, type) -> {
            if (!awaited.contains(attribute)) {
                words.add(parts[0] + " " + parts[1] + "." + attribute + " " + type);
            }
        });
    }
}
