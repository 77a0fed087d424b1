package org.sanbao.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.sanbao.DatabaseTest;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.Ids;
import org.sanbao.shared.Texts;
import org.springframework.beans.factory.annotation.Autowired;

/** What a later start does with a pack of the build that is another than the one in force. */
class FirstStartTest extends DatabaseTest {

    @Autowired
    private RegulationTables tables;

    @Autowired
    private BusinessClock clock;

    @Autowired
    private Texts texts;

    @Test
    void where_packs_are_written_a_change_comes_into_force_with_the_company_s_own_figures() {
        whileAnEarlierPackIsInForce((first, earlier) -> {
            start(true);

            assertThat(open()).singleElement().satisfies(now -> {
                assertThat(now.number()).isEqualTo(earlier.number() + 1);
                assertThat(now.version()).isEqualTo(first.version());
                assertThat(now.params()).isEqualTo(first.params());
            });
            start(true);
            assertThat(open())
                    .as("nothing has changed since")
                    .extracting(Adoption::number)
                    .containsExactly(earlier.number() + 1);
        });
    }

    @Test
    void elsewhere_the_company_keeps_what_it_has_adopted() {
        whileAnEarlierPackIsInForce((first, earlier) -> {
            start(false);

            assertThat(open()).extracting(Adoption::id).containsExactly(earlier.id());
        });
    }

    private void start(boolean follow) {
        new FirstStart(tables, clock, texts, transaction, follow).run();
    }

    private List<Adoption> open() {
        return tables.adoptions().stream().filter(each -> each.until() == null).toList();
    }

    /** Nobody else sees it: it is taken back at the end. */
    private void whileAnEarlierPackIsInForce(BiConsumer<Adoption, Adoption> then) {
        transaction.executeWithoutResult(status -> {
            Adoption first = open().getFirst();
            Map<String, String> files = new HashMap<>(tables.files(first.version()));
            files.computeIfPresent(
                    "regulation.yaml",
                    (name, text) -> text.replace("value: 6 working hours", "value: 5 working hours"));
            UUID version = tables.store(first.document(), "0.9", "shipped", files, clock.instant());
            assertThat(version).isNotEqualTo(first.version());
            var earlier = new Adoption(
                    Ids.next(),
                    first.document(),
                    first.number() + 1,
                    version,
                    first.units(),
                    first.products(),
                    first.params(),
                    first.switchedOff(),
                    clock.instant(),
                    null);
            tables.end(first.id(), clock.instant());
            tables.adopt(earlier, null, clock.instant());
            then.accept(first, earlier);
            status.setRollbackOnly();
        });
    }
}
