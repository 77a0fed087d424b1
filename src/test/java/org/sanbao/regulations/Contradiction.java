package org.sanbao.regulations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sanbao.calendar.WorkingCalendar;
import org.sanbao.obligations.engine.Ports;
import org.sanbao.regulation.InForceAtOnce;
import org.sanbao.regulation.document.Pack;
import org.sanbao.regulation.reader.Adaptation;
import org.sanbao.regulation.reader.PackReader;
import org.sanbao.regulation.rules.Rulebook;
import org.sanbao.regulation.vocabulary.Vocabulary;

/**
 * Two regulations that contradict each other, each in force in a branch of one company, and the story both branches live.
 *
 * @param story what happened and what must hold in {@code north} and {@code south}; empty where the packs wait for a module
 */
record Contradiction(String id, PackReader.Result north, PackReader.Result south, Map<String, Object> story) {

    static final Path FOLDER = Path.of("docs/examples/contradictions");
    private static final Map<String, Object> COMPANY = Yaml.read(FOLDER.resolve("company.yaml"));
    private static final ZoneId ZONE = ZoneId.of(Yaml.text(COMPANY.get("zone")));

    static List<Contradiction> all() {
        try (var folders = Files.list(FOLDER)) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .map(Contradiction::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Contradiction read(Path folder) {
        Path story = folder.resolve("story.yaml");
        return new Contradiction(
                folder.getFileName().toString(),
                pack(folder.resolve("north.yaml")),
                pack(folder.resolve("south.yaml")),
                Files.exists(story) ? Yaml.read(story) : Map.of());
    }

    /** As a company adopts it, with what the modules of this build emit. */
    private static PackReader.Result pack(Path file) {
        try {
            return PackReader.read(
                    Map.of("regulation.yaml", Files.readString(file)),
                    new Adaptation(1, Map.of(), Set.of()),
                    Vocabulary.ofThisBuild());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    boolean isTold() {
        return !story.isEmpty();
    }

    /**
     * Plays the story in a branch while both regulations are in force, and looks for what is expected of a branch.
     *
     * @return what did not come out so
     */
    List<String> play(String branch, String expectedOf) {
        Rulebook book = new InForceAtOnce(
                Map.of(Company.id("north"), north.pack(), Company.id("south"), south.pack()),
                unit -> List.of(Company.id("company"), unit));
        Pack pack = branch.equals("north") ? north.pack() : south.pack();
        var stage = new Stage(pack, new Company(COMPANY), ZONE, branch, book, new HoursOfUnits(book));
        var expected = Yaml.maps(story.get(expectedOf)).stream()
                .map(each -> inBranch(each, branch))
                .toList();
        return stage.play(Situation.told(id + " " + branch, story.get("when"), expected, ZONE));
    }

    /** {@code of: technician} is the branch's own. */
    private static Map<String, Object> inBranch(Map<String, Object> expected, String branch) {
        if (!"technician".equals(expected.get("of"))) {
            return expected;
        }
        var technicians = Yaml.map(Yaml.map(COMPANY.get("members")).get("technicians"));
        var there = new LinkedHashMap<>(expected);
        there.put("of", Yaml.texts(technicians.get(branch)).getFirst());
        return there;
    }

    /** Each unit works when the regulation in force there says. */
    private record HoursOfUnits(Rulebook book) implements Ports.WorkTimes {

        private Hours hours(UUID unit) {
            return new Hours(book.inForce(unit, null, Instant.EPOCH), ZONE);
        }

        @Override
        public Ports.Dated calendar(UUID unit, String named, Instant knownAt) {
            return new Ports.Dated(
                    unit, 1, hours(unit).calendar(unit, named, knownAt).calendar());
        }

        @Override
        public WorkingCalendar revision(UUID id, int revision) {
            return hours(id).revision(id, revision);
        }

        @Override
        public Optional<Instant> moved(UUID id, int revision, Instant until) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return id;
    }
}
