package org.sanbao.dispatch.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sanbao.DatabaseTest;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.shared.Actor;
import org.sanbao.shared.NotAllowed;
import org.sanbao.shared.http.InvalidInput;
import org.sanbao.shared.http.VersionStale;
import org.springframework.beans.factory.annotation.Autowired;

class TermsTest extends DatabaseTest {

    private static final TermEntry LEAK = TermEntry.of("Leaks water", "漏水", "Pierde agua");

    @Autowired
    Terms terms;

    @Autowired
    World world;

    private Actor director() {
        return world.actor(Who.NORTH_DIRECTOR);
    }

    private Term symptom(String code) {
        return terms.of(TermKind.SYMPTOM).stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_word_is_read_in_the_readers_language_and_else_in_one_it_has() {
        terms.add(director(), TermKind.SYMPTOM, "leaks", LEAK.of("air-conditioner"));
        terms.add(director(), TermKind.SYMPTOM, "cold", new TermEntry(Map.of("zh-CN", "  不制冷\u200B "), null, null));

        assertThat(symptom("leaks").name(Locale.forLanguageTag("es-MX"))).isEqualTo("Pierde agua");
        assertThat(symptom("leaks").productLine()).isEqualTo("air-conditioner");
        assertThat(symptom("cold").name(Locale.ENGLISH)).isEqualTo("不制冷");
    }

    @Test
    void a_code_is_given_once_even_after_it_was_retired() {
        terms.add(director(), TermKind.TOOL, "pump", TermEntry.of("Pump", "泵", "Bomba"));
        terms.change(director(), TermKind.TOOL, "pump", new TermEntry(Map.of("en", "Pump"), null, true), 1);

        assertThatThrownBy(() -> terms.add(director(), TermKind.TOOL, "pump", LEAK))
                .isInstanceOf(TermKnownAlready.class);
        assertThatCode(() -> terms.require(TermKind.TOOL, List.of("pump", "pump"), "tools"))
                .as("what has it may be saved again")
                .doesNotThrowAnyException();
    }

    @Test
    void of_two_who_word_it_at_once_the_second_is_told() {
        terms.add(director(), TermKind.PART, "fan", TermEntry.of("Fan", "风机", "Ventilador"));
        terms.change(director(), TermKind.PART, "fan", TermEntry.of("Fan motor", "风机", "Ventilador"), 1);

        assertThatThrownBy(() -> terms.change(director(), TermKind.PART, "fan", LEAK, 1))
                .isInstanceOf(VersionStale.class);
    }

    @Test
    void codes_that_nobody_knows_are_refused_by_their_field() {
        terms.add(director(), TermKind.SKILL, "gas", TermEntry.of("Gas", "燃气", "Gas"));

        assertThatThrownBy(() -> terms.require(TermKind.SKILL, List.of("gas", "welding"), "skills"))
                .isInstanceOfSatisfying(InvalidInput.class, refusal -> assertThat(
                                refusal.fields().getFirst().field())
                        .isEqualTo("skills"));
        assertThatThrownBy(() -> terms.add(director(), TermKind.SKILL, "x", LEAK.of("a line")))
                .as("a skill belongs to no line")
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() ->
                        terms.add(director(), TermKind.SKILL, "x", new TermEntry(Map.of("en", " \u200B "), null, null)))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void who_only_plans_by_them_changes_none() {
        terms.add(director(), TermKind.SKILL, "height", TermEntry.of("Work at height", "高处作业", "Altura"));
        var clerk = world.actor(Who.NORTH_CLERK);

        assertThatThrownBy(() -> terms.change(clerk, TermKind.SKILL, "height", LEAK, 1))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void malformed_ones_are_answered_with_the_field() {
        var browser = world.browser(Who.NORTH_DIRECTOR);
        var answer = browser.post(
                "/api/dispatch/terms",
                Map.of("kind", "skill", "code", "Not So", "term", Map.of("names", Map.of("fr", "Non"))));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.toString()).contains("code");
        assertThat(browser.get("/api/dispatch/terms?kind=nonsense").status()).isEqualTo(400);
    }
}
