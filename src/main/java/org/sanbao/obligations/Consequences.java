package org.sanbao.obligations;

import static org.sanbao.tables.Tables.CONSEQUENCE;
import static org.sanbao.tables.Tables.STREAM;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.sanbao.journal.Recorded;
import org.sanbao.journal.Timeline;
import org.sanbao.regulation.Regulations;
import org.sanbao.regulation.document.Pack;
import org.sanbao.shared.Actor;
import org.sanbao.shared.Unsighted;
import org.sanbao.shared.http.NotVisible;
import org.sanbao.tables.tables.records.ConsequenceRecord;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What followed by the regulation, for people: what was carried out, and what was left and why. */
@Component
@Transactional
public class Consequences {

    private static final int MOST = 200;

    /** Reasons for which something was left that leave nobody anything to see to. */
    private static final Set<String> NEEDLESS = Set.of(
            "taken-back",
            "overtaken",
            "no-longer-due",
            "case-over",
            "replaced",
            "nobody-marked",
            "no-address",
            Consents.REFUSED);

    private final DSLContext database;
    private final ConsequenceWords words;
    private final Regulations regulations;
    private final Portrayal portrayal;
    private final Consents consents;
    private final Timeline timeline;
    private final ObjectProvider<Circumstances> circumstances;
    private final ObjectProvider<ConsequencePlaces> places;

    Consequences(
            DSLContext database,
            ConsequenceWords words,
            Regulations regulations,
            Portrayal portrayal,
            Consents consents,
            Timeline timeline,
            ObjectProvider<Circumstances> circumstances,
            ObjectProvider<ConsequencePlaces> places) {
        this.database = database;
        this.words = words;
        this.regulations = regulations;
        this.portrayal = portrayal;
        this.consents = consents;
        this.timeline = timeline;
        this.circumstances = circumstances;
        this.places = places;
    }

    /**
     * @param what  what follows, in the reader's language
     * @param state waiting, carried, left, or needless where it was left and nobody need see to it
     * @param why   what stood in the way of one that was left; else null
     * @param title the case; null where no page shows it to the reader
     * @param asked whether it waits for the reader's consent
     */
    record View(
            String key,
            String kind,
            String what,
            String pack,
            String version,
            String clause,
            Instant at,
            String state,
            String why,
            CaseTitles.Title title,
            boolean asked) {}

    /** What followed in one case, latest first. */
    @Transactional(readOnly = true)
    List<View> ofCase(UUID stream, Actor reader) {
        UUID unit = database.select(STREAM.UNIT)
                .from(STREAM)
                .where(STREAM.ID.eq(stream))
                .fetchOne(STREAM.UNIT);
        if (!reader.sight().covers(unit)) {
            throw new NotVisible();
        }
        return views(
                CONSEQUENCE
                        .STREAM
                        .eq(stream)
                        .and(CONSEQUENCE.STATE.ne("RECORDED"))
                        .and(notPutToOthers(reader)),
                reader);
    }

    /** A mark or charge is for whom it is put to, and for those who may see such things. */
    private static Condition notPutToOthers(Actor reader) {
        return reader.may("charge.read")
                ? DSL.noCondition()
                : CONSEQUENCE
                        .KIND
                        .notIn("mark", "charge")
                        .or(DSL.condition(
                                "{0} ->> 'against_person' = {1} or {0} ->> 'to_person' = {1} or {0} ->> 'to_outside' = 'true'",
                                CONSEQUENCE.ARGUMENTS, DSL.val(String.valueOf(reader.person()))));
    }

    /** What nobody carried out in the reader's sight, but for what needs nobody any more. Latest first. */
    @Transactional(readOnly = true)
    List<View> left(Actor reader) {
        reader.demand("obligation.waive");
        return views(
                CONSEQUENCE
                        .STATE
                        .eq("LEFT")
                        .and(CONSEQUENCE.WHY.notIn(NEEDLESS))
                        .and(reader.sight().of(CONSEQUENCE.UNIT)),
                reader);
    }

    /** Tries once more what was left, now that what stood in the way may be gone. Does nothing where it is settled otherwise. */
    void again(Actor by, String key) {
        ConsequenceRecord row = database.selectFrom(CONSEQUENCE)
                .where(CONSEQUENCE.KEY.eq(key), by.sight().of(CONSEQUENCE.UNIT))
                .fetchOptional()
                .orElseThrow(NotVisible::new);
        by.demand("obligation.waive");
        database.update(CONSEQUENCE)
                .set(CONSEQUENCE.STATE, "WAITING")
                .setNull(CONSEQUENCE.WHY)
                .setNull(CONSEQUENCE.SETTLED)
                .setNull(CONSEQUENCE.AGAIN_AT)
                .set(CONSEQUENCE.TRIES, 0)
                .where(CONSEQUENCE.KEY.eq(row.getKey()), CONSEQUENCE.STATE.eq("LEFT"))
                .execute();
    }

    /**
     * A consequence as whoever is told of it reads it.
     *
     * @param more       what exactly happened, in whole sentences; null where the clause's words say it all
     * @param regulation its title
     * @param title      where it is seen to, else the case; null where no page shows it to the reader
     */
    public record Told(
            String key,
            String kind,
            String what,
            String more,
            String pack,
            String version,
            String regulation,
            String clause,
            CaseTitles.Title title) {}

    /** For whoever carried it, and hears later what became of it; empty where there is none by this key. */
    @Transactional(readOnly = true)
    @Unsighted("for carriers")
    public Optional<Consequence> byKey(String key) {
        return database.selectFrom(CONSEQUENCE)
                .where(CONSEQUENCE.KEY.eq(key))
                .fetchOptional()
                .map(CarryingOut::read);
    }

    /** In the reader's language, times in the reader's zone; by key. */
    @Transactional(readOnly = true)
    @Unsighted("for those whom the consequence itself tells")
    public Map<String, Told> told(Collection<String> keys, Actor reader, ZoneId zone) {
        List<ConsequenceRecord> rows =
                database.selectFrom(CONSEQUENCE).where(CONSEQUENCE.KEY.in(keys)).fetch();
        Map<UUID, CaseTitles.Title> titles = portrayal.titles(streams(rows), reader);
        Map<String, CaseTitles.Title> seenTo = seenTo(Set.copyOf(keys), reader);
        Map<UUID, Recorded> causes = timeline.entries(rows.stream()
                .flatMap(row -> CarryingOut.read(row).cause().stream())
                .distinct()
                .toList());
        return rows.stream().collect(Collectors.toMap(ConsequenceRecord::getKey, row -> {
            String more = CarryingOut.read(row)
                    .cause()
                    .map(causes::get)
                    .map(event -> more(event, row, zone, reader.language()))
                    .orElse(null);
            CaseTitles.Title title = seenTo.getOrDefault(row.getKey(), titles.get(row.getStream()));
            return told(row, more, title, zone, reader.language());
        }));
    }

    private Map<String, CaseTitles.Title> seenTo(Set<String> keys, Actor reader) {
        var found = new HashMap<String, CaseTitles.Title>();
        places.stream().forEach(each -> found.putAll(each.places(keys, reader)));
        return found;
    }

    private String more(Recorded event, ConsequenceRecord row, ZoneId zone, Locale language) {
        UUID told = CarryingOut.read(row).id("to_person");
        return circumstances.stream()
                .map(each -> each.of(event, told, zone, language))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private Told told(ConsequenceRecord row, String more, CaseTitles.Title title, ZoneId zone, Locale reader) {
        Pack pack = regulations.pack(row.getEdition()).orElse(null);
        return new Told(
                row.getKey(),
                row.getKind(),
                words.told(CarryingOut.read(row), zone, reader),
                more,
                pack == null ? row.getEdition() : pack.id(),
                pack == null ? "" : pack.version(),
                pack == null
                        ? ""
                        : pack.title().in(reader, pack.authoritative()).text(),
                row.getClause(),
                title);
    }

    private static Set<UUID> streams(List<ConsequenceRecord> rows) {
        return rows.stream().map(ConsequenceRecord::getStream).collect(Collectors.toSet());
    }

    private List<View> views(Condition which, Actor reader) {
        List<ConsequenceRecord> rows = database.selectFrom(CONSEQUENCE)
                .where(which)
                .orderBy(CONSEQUENCE.AT.desc(), CONSEQUENCE.KEY)
                .limit(MOST)
                .fetch();
        Map<UUID, CaseTitles.Title> titles = portrayal.titles(streams(rows), reader);
        return rows.stream()
                .map(row -> view(row, titles.get(row.getStream()), reader))
                .toList();
    }

    private View view(ConsequenceRecord row, CaseTitles.Title title, Actor reader) {
        Consequence consequence = CarryingOut.read(row);
        Pack pack = regulations.pack(row.getEdition()).orElse(null);
        return new View(
                row.getKey(),
                row.getKind(),
                words.of(consequence, reader.language()),
                pack == null ? row.getEdition() : pack.id(),
                pack == null ? "" : pack.version(),
                row.getClause(),
                row.getAt(),
                NEEDLESS.contains(String.valueOf(row.getWhy()))
                        ? "needless"
                        : row.getState().toLowerCase(Locale.ROOT),
                row.getWhy() == null ? null : words.left(row.getWhy(), reader.language()),
                title,
                consents.waitsFor(reader, row));
    }
}
