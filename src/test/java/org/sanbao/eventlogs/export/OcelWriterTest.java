package org.sanbao.eventlogs.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanbao.journal.Recorded;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A log of any length: its objects are never all in memory. */
class OcelWriterTest {

    private static final Instant BEGAN = Instant.parse("2026-11-02T00:00:00Z");
    private static final UUID CUSTOMER = UUID.nameUUIDFromBytes(new byte[] {1});

    @TempDir
    private Path folder;

    @Test
    void an_object_of_many_streams_is_there_once_with_all_that_became_of_it_and_each_other_object_as_well()
            throws IOException {
        int streams = 20_000;

        JsonNode log = written(streams);

        Set<String> ids = new HashSet<>();
        log.get("objects").forEach(object -> assertThat(ids.add(object.get("id").asString()))
                .isTrue());
        assertThat(ids).hasSize(streams + 1);
        JsonNode customer = log.get("objects")
                .valueStream()
                .filter(object -> object.get("id").asString().equals(CUSTOMER.toString()))
                .findFirst()
                .orElseThrow();
        assertThat(customer.get("type").asString()).isEqualTo("customer");
        assertThat(customer.get("attributes")
                        .valueStream()
                        .map(each -> each.get("value").asString())
                        .toList())
                .as("what stays as it was is said once")
                .containsExactly("private", "firm");
        assertThat(log.get("events").size()).isEqualTo(streams);
    }

    /** What would grow with the log is a collection, and none is kept from one stream to the next but the types and the open files. */
    @Test
    void nothing_is_kept_of_objects_but_files() {
        assertThat(collections(OcelWriter.class)).isEmpty();
        assertThat(collections(ObjectSpool.class)).containsExactly("files");
    }

    @Test
    void its_files_are_gone_when_it_is_written() throws IOException {
        Set<Path> before = spools();
        written(10);

        assertThat(spools()).isSubsetOf(before);
    }

    private static List<String> collections(Class<?> of) {
        return Arrays.stream(of.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .filter(field -> Collection.class.isAssignableFrom(field.getType())
                        || Map.class.isAssignableFrom(field.getType()))
                .map(java.lang.reflect.Field::getName)
                .toList();
    }

    private static Set<Path> spools() throws IOException {
        try (var all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return new HashSet<>(
                    all.filter(path -> path.getFileName().toString().startsWith("sanbao-log-"))
                            .toList());
        }
    }

    /** A stream for each call of the one customer, who is a firm from the second half on. */
    private JsonNode written(int streams) throws IOException {
        Path file = Files.createTempFile(folder, "log", null);
        try (var out = new BufferedOutputStream(Files.newOutputStream(file));
                var writer = new OcelWriter(out, person -> null)) {
            for (int n = 0; n < streams; n++) {
                writer.stream(List.of(row(n, n < streams / 2 ? "private" : "firm")));
            }
        }
        return JsonMapper.shared().readTree(Files.readAllBytes(file));
    }

    private static Recorded row(int n, String kind) {
        var call = new UUID(7, n);
        Instant at = BEGAN.plusSeconds(n);
        return new Recorded(
                new UUID(9, n),
                call,
                1,
                null,
                "call.registered",
                at,
                at,
                null,
                Map.of("complete", true),
                Map.of("call", call, "customer", CUSTOMER),
                Map.of("customer", Map.of("id", CUSTOMER.toString(), "kind", kind)));
    }
}
