package org.sanbao.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sanbao.access.KeptAbout;
import org.sanbao.access.KeptAbout.Column;
import org.sanbao.access.KeptAbout.Kind;
import org.sanbao.journal.AuditTrail;
import org.sanbao.journal.Recorded;
import org.sanbao.obligations.CaseTitles;
import org.sanbao.obligations.Cases;
import org.sanbao.shared.Actor;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.Sight;
import org.sanbao.shared.Texts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is kept about the person who asks (decision 33): what every module says it keeps, what the journal says of the person, and what it
 * says the person did. Nothing about anybody else.
 */
@Service
@Transactional(readOnly = true)
class OwnFile {

    private static final Sight OWN = Sight.everything("everybody's own file");

    private static final List<Column> JOURNALLED = List.of(
            new Column("at", Kind.INSTANT),
            new Column("recorded", Kind.INSTANT),
            new Column("what", Kind.TEXT),
            new Column("case", Kind.TEXT));

    private final List<KeptAbout> modules;
    private final AuditTrail trail;
    private final Cases cases;
    private final Texts texts;
    private final BusinessClock clock;

    OwnFile(List<KeptAbout> modules, AuditTrail trail, Cases cases, Texts texts, BusinessClock clock) {
        this.modules = List.copyOf(modules);
        this.trail = trail;
        this.cases = cases;
        this.texts = texts;
        this.clock = clock;
    }

    /** @param words of the part and of its columns, in the reader's language */
    record Shown(String part, String words, List<Heading> columns, List<List<Object>> rows, boolean more) {}

    record Heading(String column, String words, Kind kind) {}

    /** @param at by the business clock */
    record Contents(Instant at, String name, List<Shown> parts) {}

    /** @param most rows of each part */
    Contents of(Actor whose, int most) {
        var parts = new ArrayList<KeptAbout.Part>();
        modules.forEach(module -> parts.addAll(module.parts(whose, most)));
        parts.add(life(whose, most));
        parts.add(deeds(whose, most));
        return new Contents(
                clock.instant(),
                whose.name(),
                parts.stream().map(part -> shown(part, whose)).toList());
    }

    /** The person's own stream. */
    private KeptAbout.Part life(Actor whose, int most) {
        var asked = new AuditTrail.Question(null, null, null, whose.person(), null, null);
        return journalled("recorded-about-you", trail.rows(asked, null, most + 1, OWN), whose, most);
    }

    private KeptAbout.Part deeds(Actor whose, int most) {
        var asked = new AuditTrail.Question(whose.person(), null, null, null, null, null);
        return journalled("recorded-by-you", trail.rows(asked, null, most + 1, OWN), whose, most);
    }

    private KeptAbout.Part journalled(String name, List<Recorded> rows, Actor whose, int most) {
        Map<UUID, CaseTitles.Title> titles = cases.titles(
                rows.stream()
                        .map(Recorded::stream)
                        .filter(stream -> !stream.equals(whose.person()))
                        .collect(Collectors.toSet()),
                whose);
        List<List<Object>> cells = rows.stream()
                .map(row -> Arrays.<Object>asList(
                        row.happened(),
                        row.recorded(),
                        what(row.type(), whose),
                        titles.containsKey(row.stream())
                                ? titles.get(row.stream()).number()
                                : null))
                .toList();
        return KeptAbout.Part.of(name, JOURNALLED, cells, most);
    }

    private String what(String type, Actor reader) {
        String key = "regulation.event." + type;
        return texts.has(key) ? texts.get(reader.language(), key, Map.of()) : type;
    }

    private Shown shown(KeptAbout.Part part, Actor reader) {
        return new Shown(
                part.name(),
                texts.get(reader.language(), "own-file.part." + part.name(), Map.of()),
                part.columns().stream()
                        .map(column -> new Heading(
                                column.name(),
                                texts.get(reader.language(), "own-file.column." + column.name(), Map.of()),
                                column.kind()))
                        .toList(),
                part.rows(),
                part.more());
    }
}
