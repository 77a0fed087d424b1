package org.sanbao.regulation.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sanbao.regulation.vocabulary.Vocabulary;
import org.sanbao.shared.Texts;

/**
 * Every kind of mistake somebody who writes a pack may make: a small pack in {@code packs/broken} with one, and beside it what is said of it.
 */
class BrokenPacksTest {

    private static final Path FOLDER = Path.of("src/test/resources/packs/broken");
    private static final Texts TEXTS = new Texts();

    @TestFactory
    Stream<DynamicTest> each_mistake_is_named_with_its_place_and_remedy() throws IOException {
        return packs().stream()
                .map(pack -> DynamicTest.dynamicTest(
                        pack.getFileName().toString(),
                        () -> assertThat(said(pack, Locale.ENGLISH)).isEqualTo(Files.readAllLines(expected(pack)))));
    }

    @Test
    void at_least_thirty_kinds_are_tried_and_each_is_refused() throws IOException {
        assertThat(packs())
                .hasSizeGreaterThanOrEqualTo(30)
                .allSatisfy(pack -> assertThat(read(pack).pack()).isNull());
        assertThat(packs().stream()
                        .flatMap(pack -> read(pack).errors().stream())
                        .map(Finding::code)
                        .distinct())
                .hasSizeGreaterThanOrEqualTo(30);
    }

    @Test
    void every_language_has_words_for_each_finding() throws IOException {
        for (Locale language : Texts.LANGUAGES) {
            assertThat(packs()).allSatisfy(pack -> assertThat(said(pack, language))
                    .noneMatch(line -> line.contains("regulation.finding") || line.contains("regulation.remedy")));
        }
    }

    @Test
    void the_same_pack_without_the_mistake_is_read() throws IOException {
        String broken = Files.readString(FOLDER.resolve("01-unknown-event.yaml"));

        PackReader.Result mended = read(Map.of("regulation.yaml", broken.replace("registerd", "registered")));

        assertThat(mended.errors()).isEmpty();
        assertThat(mended.pack().rules()).hasSize(1);
    }

    private static List<Path> packs() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    private static Path expected(Path pack) {
        return FOLDER.resolve(pack.getFileName().toString().replace(".yaml", ".txt"));
    }

    private static List<String> said(Path pack, Locale language) {
        return read(pack).errors().stream()
                .map(finding -> finding.in(language, TEXTS))
                .toList();
    }

    private static PackReader.Result read(Path pack) {
        try {
            return read(Map.of("regulation.yaml", Files.readString(pack)));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static PackReader.Result read(Map<String, String> files) {
        return PackReader.read(files, Adaptation.NONE, Vocabulary.ofThisBuild());
    }
}
