package org.sanbao;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.sanbao.shared.Refused;
import org.sanbao.shared.Texts;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

class ProblemPagesTest {

    private final Texts texts = new Texts();

    private static TreeSet<String> refusals() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Refused.class));
        var types = new TreeSet<String>();
        scanner.findCandidateComponents("org.sanbao")
                .forEach(found ->
                        types.add(Refused.typeOf(found.getBeanClassName().replaceAll(".*[.$]", ""))));
        return types;
    }

    @Test
    void every_refusal_has_a_page_that_says_when_it_comes_and_what_to_do() {
        assertThat(refusals()).allSatisfy(type -> assertThat(Files.exists(Path.of("docs/problems", type + ".md")))
                .as("docs/problems/" + type + ".md")
                .isTrue());
    }

    @Test
    void every_refusal_has_words_in_the_catalogues() {
        assertThat(refusals()).filteredOn(type -> !type.equals("invalid-input")).allSatisfy(type -> assertThat(
                        texts.has("problem." + type + ".title") && texts.has("problem." + type + ".detail"))
                .as(type)
                .isTrue());
    }

    @Test
    void every_page_is_of_a_refusal_that_still_exists() throws Exception {
        try (var pages = Files.list(Path.of("docs/problems"))) {
            assertThat(pages.map(page -> page.getFileName().toString().replace(".md", "")))
                    .allSatisfy(type -> assertThat(texts.has("problem." + type + ".title"))
                            .as("docs/problems/" + type + ".md")
                            .isTrue());
        }
    }

    @Test
    void catalogues_of_all_languages_have_the_same_keys() throws Exception {
        var json = tools.jackson.databind.json.JsonMapper.builder().build();
        try (var files = Files.list(Path.of("src/main/resources/texts"))) {
            for (Path english :
                    files.filter(file -> file.toString().endsWith(".en.json")).toList()) {
                var keys = json.readTree(english.toFile()).propertyNames();
                for (String language : new String[] {"zh-CN", "es"}) {
                    Path other = Path.of(english.toString().replace(".en.json", "." + language + ".json"));
                    assertThat(json.readTree(other.toFile()).propertyNames())
                            .as(other.toString())
                            .containsExactlyInAnyOrderElementsOf(keys);
                }
            }
        }
    }
}
