package org.sanbao;

import com.tngtech.archunit.core.domain.JavaClass;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

    /** The generated tables are everybody's; whose table is whose, the migrations' names say. */
    @Test
    void modules_depend_only_on_what_their_package_info_allows_and_never_in_circles() {
        ApplicationModules.of(Sanbao.class, JavaClass.Predicates.resideInAPackage("org.sanbao.tables.."))
                .verify();
    }
}
