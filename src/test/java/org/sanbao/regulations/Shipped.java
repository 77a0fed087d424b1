package org.sanbao.regulations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sanbao.regulation.document.Pack;
import org.sanbao.regulation.reader.Adaptation;
import org.sanbao.regulation.reader.PackReader;
import org.sanbao.regulation.vocabulary.CardWord;
import org.sanbao.regulation.vocabulary.EventWord;
import org.sanbao.regulation.vocabulary.Vocabulary;

/** A shipped pack with its situations, to be read as a company might adopt it. */
final class Shipped {

    /** As if every module were there: a pack is judged by what it says, not by how far Sanbao is. Only what says that it awaits something waits. */
    private static final Vocabulary WHOLE = whole(Vocabulary.ofThisBuild());

    private final Map<String, String> texts;
    private final Map<String, Object> file;
    private final ZoneId zone;
    private final List<Situation> all;
    private List<Situation> sound;
    private final Map<Object, Pack> packs = new HashMap<>();

    Shipped(String pack) {
        Path folder = Path.of("regulations", pack);
        texts = read(folder);
        file = Yaml.read(folder.resolve("situations.yaml"));
        zone = ZoneId.of(Yaml.text(file.get("zone")));
        texts.computeIfPresent("regulation.yaml", (name, text) -> assuming(Yaml.texts(file.get("assumes")), text));
        all = Situation.all(file);
    }

    private static Map<String, String> read(Path folder) {
        var texts = new HashMap<String, String>();
        try (var all = Files.list(folder)) {
            for (Path file : all.toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }

    /** The pack as it reads once these modules are there. */
    private static String assuming(List<String> modules, String pack) {
        return pack.replaceAll("(?m)^ +awaits: (" + String.join("|", modules) + ")\n", "");
    }

    private static Vocabulary whole(Vocabulary build) {
        var events = new TreeMap<String, EventWord>();
        build.events()
                .forEach((name, word) -> events.put(
                        name,
                        new EventWord(
                                name,
                                word.module(),
                                word.cards(),
                                word.origin(),
                                word.means(),
                                word.attributes(),
                                true,
                                Set.of())));
        var cards = new TreeMap<String, CardWord>();
        build.cards()
                .forEach((name, word) -> cards.put(
                        name, new CardWord(name, word.module(), word.means(), word.attributes(), true, Set.of())));
        return new Vocabulary(
                events,
                cards,
                build.sets(),
                build.roles(),
                build.points(),
                build.papers(),
                build.settable(),
                build.openable(),
                build.pauses());
    }

    List<Situation> situations() {
        return all;
    }

    /** The pack with the figures its situations are told with. */
    Pack asAdopted() {
        return pack(adopted(), Set.of());
    }

    private Map<String, String> adopted() {
        var adopted = new HashMap<String, String>();
        Yaml.map(file.get("adopted")).forEach((name, value) -> adopted.put(name, Yaml.text(value)));
        return adopted;
    }

    /** What did not come out as told, with other figures or fewer clauses; empty when all did. */
    List<String> play(Situation situation, Map<String, String> changed, Set<String> switchedOff) {
        var params = new HashMap<>(situation.params());
        params.putAll(changed);
        return new Stage(pack(params, switchedOff), new Company(file), zone).play(situation);
    }

    /** Whether a situation that comes out as told otherwise no longer does. */
    boolean isNoticed(Map<String, String> changed, Set<String> switchedOff) {
        return sound().stream()
                .anyMatch(situation -> !play(situation, changed, switchedOff).isEmpty());
    }

    private List<Situation> sound() {
        if (sound == null) {
            sound = all.stream()
                    .filter(situation -> play(situation, Map.of(), Set.of()).isEmpty())
                    .toList();
        }
        return sound;
    }

    /** A finding is a failure. */
    private Pack pack(Map<String, String> params, Set<String> switchedOff) {
        return packs.computeIfAbsent(List.of(params, switchedOff), key -> read(params, switchedOff));
    }

    private Pack read(Map<String, String> params, Set<String> switchedOff) {
        var result = PackReader.read(texts, new Adaptation(1, params, switchedOff), WHOLE);
        if (result.pack() == null) {
            throw new AssertionError(
                    result.errors().stream().map(Object::toString).collect(Collectors.joining("\n")));
        }
        return result.pack();
    }
}
