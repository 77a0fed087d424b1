package org.sanbao.regulation.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published schema and the reader say the same of a pack's shape. */
class SchemaTest {

    private static final Path FILE = Path.of("regulations/schema/regulation.schema.json");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    /** Packs whose mistake is one of shape; the others are mistaken in what names mean. */
    private static final List<String> MISSHAPEN = List.of(
            "03-unknown-key",
            "06-missing-must",
            "28-rule-of-no-kind",
            "29-step-of-no-kind",
            "45-mode-unknown",
            "53-version-missing");

    private final Schema schema = schema();

    @Test
    void every_shipped_pack_has_the_published_shape() throws IOException {
        try (Stream<Path> packs = Files.walk(Path.of("regulations"))) {
            List<Path> files =
                    packs.filter(file -> file.endsWith("regulation.yaml")).toList();
            assertThat(files).isNotEmpty().allSatisfy(file -> assertThat(problems(Files.readString(file)))
                    .isEmpty());
        }
    }

    @Test
    void misshapen_packs_are_refused_by_the_schema_too() {
        assertThat(MISSHAPEN).allSatisfy(name -> assertThat(
                        problems(Files.readString(Path.of("src/test/resources/packs/broken/" + name + ".yaml"))))
                .isNotEmpty());
    }

    @Test
    void reader_and_schema_know_the_same_keys() throws IOException {
        JsonNode definitions = JSON.readTree(Files.readString(FILE)).get("$defs");
        RuleReader.KINDS.forEach((kind, keys) -> {
            Set<String> published =
                    new TreeSet<>(definitions.get(kind).get("properties").propertyNames());
            var read = new TreeSet<>(keys);
            read.add(kind);
            read.addAll(RuleReader.COMMON);
            assertThat(published).as(kind).isEqualTo(read);
        });
    }

    private List<String> problems(String yaml) {
        Object tree = new Load(LoadSettings.builder().build()).loadFromString(yaml);
        var problems = new ArrayList<String>();
        schema.validate(JSON.writeValueAsString(tree), InputFormat.JSON)
                .forEach(error -> problems.add(error.toString()));
        return problems;
    }

    private static Schema schema() {
        try {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Files.readString(FILE));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
