package org.sanbao.eventlogs.export;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is said of objects, in files until all is said: an object may turn up in many streams, and there are more objects than memory. Each
 * object's sayings lie in one of several files, by its id, so that only one file's objects are ever in memory at once. Not for two threads.
 */
final class ObjectSpool implements AutoCloseable {

    private static final int FILES = 64;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Path folder;
    private final List<DataOutputStream> files = new ArrayList<>();

    /** An object with its attributes over time, as they were said. */
    static final class Thing {
        private final String type;
        private final Map<String, Object> now = new LinkedHashMap<>();
        private final List<Was> history = new ArrayList<>();

        Thing(String type) {
            this.type = type;
        }

        record Was(String name, Instant since, Object value) {}

        String type() {
            return type;
        }

        List<Was> history() {
            return history;
        }

        private void know(Map<?, ?> card, Instant since) {
            card.forEach((key, value) -> {
                String name = key.toString();
                if (!name.equals("id") && value != null && !Objects.equals(now.put(name, value), value)) {
                    history.add(new Was(name, since, value));
                }
            });
        }
    }

    ObjectSpool() throws IOException {
        folder = Files.createTempDirectory("sanbao-log-");
        for (int i = 0; i < FILES; i++) {
            files.add(new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file(i)))));
        }
    }

    /** @param card its attributes that changed; none where only its being there is said */
    void say(UUID id, String type, Instant since, Map<String, Object> card) throws IOException {
        DataOutputStream into = files.get(Math.floorMod(id.hashCode(), FILES));
        into.writeLong(id.getMostSignificantBits());
        into.writeLong(id.getLeastSignificantBits());
        into.writeUTF(type);
        into.writeLong(since.getEpochSecond());
        into.writeInt(since.getNano());
        byte[] said = card.isEmpty() ? new byte[0] : JSON.writeValueAsBytes(card);
        into.writeInt(said.length);
        into.write(said);
    }

    /** Every object once, with all that was said of it; after that nothing more can be said. */
    void each(BiConsumer<UUID, Thing> reader) throws IOException {
        for (DataOutputStream file : files) {
            file.close();
        }
        for (int i = 0; i < FILES; i++) {
            read(file(i)).forEach(reader);
        }
    }

    private static Map<UUID, Thing> read(Path file) throws IOException {
        var things = new LinkedHashMap<UUID, Thing>();
        try (var from = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            for (byte[] first = from.readNBytes(Long.BYTES); first.length > 0; first = from.readNBytes(Long.BYTES)) {
                var id = new UUID(ByteBuffer.wrap(first).getLong(), from.readLong());
                String type = from.readUTF();
                var since = Instant.ofEpochSecond(from.readLong(), from.readInt());
                byte[] said = from.readNBytes(from.readInt());
                Thing thing = things.computeIfAbsent(id, ignored -> new Thing(type));
                if (said.length > 0) {
                    thing.know(JSON.readValue(said, Map.class), since);
                }
            }
        }
        return things;
    }

    private Path file(int number) {
        return folder.resolve(Integer.toString(number));
    }

    @Override
    public void close() throws IOException {
        for (DataOutputStream file : files) {
            file.close();
        }
        for (int i = 0; i < FILES; i++) {
            Files.deleteIfExists(file(i));
        }
        Files.deleteIfExists(folder);
    }
}
