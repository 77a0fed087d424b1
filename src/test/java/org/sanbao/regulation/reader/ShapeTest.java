package org.sanbao.regulation.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a form is given of a list or a mapping: its parts, or nothing where the parts are not all. */
class ShapeTest {

    @Test
    void a_list_of_words_is_known_item_by_item_with_its_quotes() {
        Shape shape = shape("[plain words, \"4\", '{limit}']");

        assertThat(shape.items()).extracting(Shape::value).containsExactly("plain words", "4", "{limit}");
        assertThat(shape.items()).extracting(Shape::yaml).containsExactly("plain words", "\"4\"", "'{limit}'");
    }

    @Test
    void a_list_of_small_mappings_is_known_field_by_field_in_a_line_or_in_several() {
        assertThat(shape("[{notify: head, if: \"a # b\"}]")).isEqualTo(shape("\n  - notify: head\n    if: \"a # b\""));
        assertThat(shape("[{notify: head}]").items().getFirst().fields())
                .extracting(Shape.Field::name)
                .containsExactly("notify");
    }

    @Test
    void what_the_parts_do_not_say_leaves_it_to_the_yaml() {
        assertThat(shape("\n  - a # why\n  - b")).isNull();
        assertThat(shape("[&x a, b]")).isNull();
        assertThat(shape("\n  - |\n    two\n    lines")).isNull();
        assertThat(shape("!!set {a, b}")).isNull();
    }

    @Test
    void nearly_every_list_of_the_shipped_pack_can_be_shown_in_fields() throws IOException {
        String pack = Files.readString(Path.of("regulations/P1/regulation.yaml"));
        List<Outline.Key> structured = Outline.of(Map.of("regulation.yaml", pack)).clauses().stream()
                .flatMap(clause -> clause.rules().stream())
                .flatMap(rule -> rule.keys().stream())
                .filter(key -> key.value() == null)
                .toList();

        assertThat(structured).hasSizeGreaterThan(200);
        assertThat(structured.stream().filter(key -> key.shape() == null))
                .extracting(Outline.Key::yaml)
                .allMatch(yaml -> yaml.contains("#"));
    }

    private static Shape shape(String yaml) {
        String pack = "chapters:\n- id: a\n  clauses:\n  - id: b\n    rules:\n    - list: c\n      items: "
                + yaml.replace("\n", "\n      ") + "\n";
        return Outline.of(Map.of("regulation.yaml", pack))
                .clauses()
                .getFirst()
                .rules()
                .getFirst()
                .keys()
                .getFirst()
                .shape();
    }
}
