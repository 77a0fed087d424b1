package org.sanbao.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sanbao.shared.Texts;

class CapabilitiesTest {

    private static final Pattern ASKED = Pattern.compile("(?:\\.may|\\.demand)\\(\\s*\"([^\"]+)\"");

    private final Roles roles = Roles.shipped();

    @Test
    void everyCapabilityThatCodeAsksForIsDescribed() {
        assertThat(roles.capabilities()).containsAll(asked());
    }

    @Test
    void aTechnicianDoesVisitsButAssignsNobody() {
        assertThat(roles.capabilitiesOf(Set.of("technician")))
                .contains("visit.do", "regulation.read")
                .doesNotContain("job.assign");
    }

    @Test
    void everyCapabilityIsHeldBySomeRole() {
        assertThat(roles.capabilitiesOf(roles.names())).containsExactlyInAnyOrderElementsOf(roles.capabilities());
    }

    @Test
    void everyRoleAndCapabilityHasWords() {
        var texts = new Texts();
        assertThat(roles.names())
                .allSatisfy(role ->
                        assertThat(texts.has("access.role." + role)).as(role).isTrue());
        assertThat(roles.capabilities())
                .allSatisfy(capability -> assertThat(texts.has("access.capability." + capability))
                        .as(capability)
                        .isTrue());
    }

    private static Set<String> asked() {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> ASKED.matcher(read(file)).results().map(match -> match.group(1)))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
