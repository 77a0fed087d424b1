package org.sanbao.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTest {

    @Test
    void later_ids_sort_after_earlier_ones_also_within_one_millisecond() {
        List<String> made =
                Stream.generate(Ids::next).limit(20_000).map(UUID::toString).toList();

        assertThat(made).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void ids_made_at_once_are_all_different_and_of_version_seven() {
        List<UUID> made = IntStream.range(0, 20_000)
                .parallel()
                .mapToObj(each -> Ids.next())
                .toList();

        assertThat(made).doesNotHaveDuplicates().allSatisfy(id -> {
            assertThat(id.version()).isEqualTo(7);
            assertThat(id.variant()).isEqualTo(2);
        });
    }
}
