package org.sanbao;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyType;

class ModulesTest {

    private static final Path DIAGRAM = Path.of("docs/pictures/modules.svg");

    /** The generated tables are everybody's; whose table is whose, the migrations' names say. */
    private static final ApplicationModules MODULES =
            ApplicationModules.of(Sanbao.class, JavaClass.Predicates.resideInAPackage("org.sanbao.tables.."));

    @Test
    void modules_depend_only_on_what_their_package_info_allows_and_never_in_circles() {
        MODULES.verify();
    }

    /** Drawn anew by {@code mvn test -Dtest=ModulesTest -Dmodules.write=true}. */
    @Test
    void the_diagram_shows_who_uses_whom() throws IOException {
        var uses = new TreeMap<String, Set<String>>();
        MODULES.forEach(each -> uses.put(name(each), used(each)));
        String drawn = new ModuleDiagram(uses).svg();
        if (Boolean.getBoolean("modules.write")) {
            Files.writeString(DIAGRAM, drawn);
        }
        assertThat(DIAGRAM)
                .as("the modules have changed: draw them anew with -Dmodules.write=true")
                .hasContent(drawn);
    }

    private Set<String> used(ApplicationModule module) {
        return module.getDirectDependencies(MODULES, DependencyType.values())
                .uniqueModules()
                .map(ModulesTest::name)
                .filter(other -> !other.equals(name(module)))
                .collect(Collectors.toSet());
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }
}
