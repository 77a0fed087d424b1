package org.sanbao.eventlogs.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanbao.DatabaseTest;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.customers.Zone;
import org.sanbao.eventlogs.log.LogEvent;
import org.sanbao.eventlogs.log.LogReader;
import org.sanbao.eventlogs.log.LogTimes;
import org.sanbao.journal.JournalCursors;
import org.sanbao.obligations.SomeDuties;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The journal as other tools read it. */
class JournalLogsTest extends DatabaseTest {

    private static final Instant EVER = Instant.parse("9999-01-01T00:00:00Z");

    @Autowired
    private World world;

    @Autowired
    private SomeDuties duties;

    @Autowired
    private JournalLogs logs;

    @Autowired
    private JournalCursors journal;

    @Autowired
    private JsonMapper json;

    @TempDir
    private Path folder;

    private UUID call;

    @BeforeAll
    void oneCall() {
        world.person(Who.NORTH_CLERK);
        call = duties.register(Zone.URBAN);
    }

    @Test
    void xes_read_in_again_has_the_same_traces() throws IOException {
        var by = world.actor(Who.GENERAL_MANAGER);
        var expected = new ArrayList<List<String>>();
        journal.inOrderOfStreams(
                1_000,
                rows -> rows.forEach(each -> expected.add(List.of(
                        each.stream().toString(),
                        each.read().type(),
                        each.read().happened().toString()))));

        byte[] file = file(by, JournalLogs.Format.XES);

        var found = new ArrayList<List<String>>();
        for (LogEvent event : events(file)) {
            found.add(List.of(event.trace(), event.activity(), event.at().toString()));
        }
        assertThat(found).hasSizeGreaterThan(2).isEqualTo(expected);
    }

    @Test
    void who_did_it_is_told_to_those_only_who_may_see_that() throws IOException {
        assertThat(events(file(world.actor(Who.GENERAL_MANAGER), JournalLogs.Format.XES)))
                .filteredOn(event -> event.trace().equals(call.toString()))
                .allSatisfy(event -> assertThat(event.resource()).isNotBlank());
        assertThat(events(file(world.actor(Who.NORTH_CLERK), JournalLogs.Format.XES)))
                .filteredOn(event -> event.trace().equals(call.toString()))
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.resource()).isNull());
    }

    @Test
    void another_branch_is_not_in_it() throws IOException {
        assertThat(events(file(world.actor(Who.SOUTH_CLERK), JournalLogs.Format.XES)))
                .noneMatch(event -> event.trace().equals(call.toString()));
    }

    /** As the specification of OCEL 2.0 has it: four lists, every name declared once, every relation to an object that is there. */
    @Test
    void ocel_declares_what_it_uses_and_relates_events_to_objects_that_are_there() throws IOException {
        JsonNode log = json.readTree(file(world.actor(Who.GENERAL_MANAGER), JournalLogs.Format.OCEL));

        assertThat(new TreeSet<>(log.propertyNames()))
                .isEqualTo(Set.of("eventTypes", "events", "objectTypes", "objects"));
        Set<String> objects = new HashSet<>();
        log.get("objects")
                .forEach(each -> assertThat(objects.add(text(each, "id"))).isTrue());
        Set<String> eventTypes = declared(log.get("eventTypes"));
        Set<String> objectTypes = declared(log.get("objectTypes"));
        Set<String> ids = new HashSet<>();
        log.get("events").forEach(event -> {
            assertThat(ids.add(text(event, "id"))).isTrue();
            assertThat(Instant.parse(text(event, "time"))).isNotNull();
            event.get("attributes")
                    .forEach(each -> assertThat(eventTypes).contains(text(event, "type") + "." + text(each, "name")));
            event.get("relationships").forEach(each -> assertThat(objects).contains(text(each, "objectId")));
        });
        log.get("objects").forEach(object -> object.get("attributes").forEach(each -> {
            assertThat(objectTypes).contains(text(object, "type") + "." + text(each, "name"));
            assertThat(Instant.parse(text(each, "time"))).isNotNull();
        }));
        assertThat(objects).contains(call.toString());
        assertThat(log.get("events")).anyMatch(event -> text(event, "type").equals("call.registered"));
    }

    private static String text(JsonNode node, String name) {
        return node.get(name).asString();
    }

    private static Set<String> declared(JsonNode types) {
        Set<String> names = new HashSet<>();
        types.forEach(type -> type.get("attributes").forEach(attribute -> {
            assertThat(text(attribute, "type")).isIn("string", "time", "integer", "float", "boolean");
            assertThat(names.add(text(type, "name") + "." + text(attribute, "name")))
                    .isTrue();
        }));
        return names;
    }

    private byte[] file(org.sanbao.shared.Actor by, JournalLogs.Format format) throws IOException {
        Path file = Files.createTempFile(folder, "log", null);
        logs.write(by, format, Instant.EPOCH, EVER, file);
        return Files.readAllBytes(file);
    }

    private static List<LogEvent> events(byte[] file) throws IOException {
        var events = new ArrayList<LogEvent>();
        var options = new LogReader.Options(null, new LogTimes(ZoneOffset.UTC, null), null, StandardCharsets.UTF_8);
        LogReader.read(new ByteArrayInputStream(file), options, events::add);
        return events;
    }
}
