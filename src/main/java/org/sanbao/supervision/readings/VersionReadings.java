package org.sanbao.supervision.readings;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sanbao.journal.Entry;
import org.sanbao.journal.Journal;
import org.sanbao.regulation.Adoption;
import org.sanbao.regulation.Adoptions;
import org.sanbao.regulation.document.Pack;
import org.sanbao.regulation.drafts.Comparison;
import org.sanbao.regulation.drafts.NewVersions;
import org.sanbao.regulation.drafts.NewVersions.NewVersion;
import org.sanbao.shared.Actor;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.http.NotVisible;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** New versions of regulations that people read and confirm, each their own. */
@Service
@Transactional
public class VersionReadings {

    private final ReadingTable table;
    private final NewVersions versions;
    private final Adoptions adoptions;
    private final Journal journal;
    private final BusinessClock clock;

    VersionReadings(
            ReadingTable table, NewVersions versions, Adoptions adoptions, Journal journal, BusinessClock clock) {
        this.table = table;
        this.versions = versions;
        this.adoptions = adoptions;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @param since   the edition it is compared with: the one the reader confirmed last, else the one before the first the reader was asked
     *                about; null where there was none
     * @param changes what it says and does otherwise
     */
    public record Opened(ReadingView reading, String since, Comparison.Changes changes) {}

    /** What the reader is or was asked to read: what waits first, then the latest. */
    @Transactional(readOnly = true)
    public List<ReadingView> own(Actor reader) {
        return views(table.of(reader.person()), reader);
    }

    /** Those of these that are the reader's own. */
    List<ReadingView> own(Set<UUID> readings, Actor reader) {
        return views(
                table.of(reader.person()).stream()
                        .filter(row -> readings.contains(row.id()))
                        .toList(),
                reader);
    }

    private List<ReadingView> views(List<ReadingTable.Row> rows, Actor reader) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<UUID, NewVersion> known = versions();
        return rows.stream()
                .sorted(Comparator.comparing(row -> !row.waits()))
                .flatMap(row -> view(row, known.get(row.adoption()), reader.language()).stream())
                .toList();
    }

    /**
     * One of the reader's own, with what is otherwise than what the reader knew.
     *
     * @throws NotVisible for anybody else's
     */
    @Transactional(readOnly = true)
    public Opened open(UUID id, Actor reader) {
        List<ReadingTable.Row> all = table.of(reader.person());
        ReadingTable.Row row =
                all.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow(NotVisible::new);
        Map<UUID, NewVersion> known = versions();
        UUID before = before(row, all, known);
        return new Opened(
                view(row, known.get(row.adoption()), reader.language()).orElseThrow(NotVisible::new),
                before == null
                        ? null
                        : adoptions.pack(before).map(Pack::edition).orElse(null),
                versions.changes(before, row.adoption(), reader.language()));
    }

    /**
     * The reader has read it. Confirming a second time changes nothing.
     *
     * @throws VersionSuperseded if it is no longer asked for
     */
    public void confirm(UUID id, Actor reader) {
        ReadingTable.Row row = table.lock(id, reader.person()).orElseThrow(NotVisible::new);
        if (row.lapsedAt() != null) {
            throw new VersionSuperseded();
        }
        if (row.waits()) {
            table.confirm(id, clock.instant());
            journal.append(Entry.of(id, reader, new ReadingEvent.Acknowledged()));
        }
    }

    /** Of the same document: the last the reader confirmed before it, else what the first the reader was asked about changed. */
    private UUID before(ReadingTable.Row row, List<ReadingTable.Row> all, Map<UUID, NewVersion> known) {
        Map<UUID, Adoption> by = adoptions.all().stream().collect(Collectors.toMap(Adoption::id, Function.identity()));
        Adoption asked = by.get(row.adoption());
        List<ReadingTable.Row> earlier = all.stream()
                .filter(each -> by.get(each.adoption()).document().equals(asked.document()))
                .filter(each -> by.get(each.adoption()).number() < asked.number())
                .sorted(Comparator.comparing(each -> by.get(each.adoption()).number()))
                .toList();
        Optional<UUID> confirmed = earlier.reversed().stream()
                .filter(each -> each.confirmedAt() != null)
                .map(ReadingTable.Row::adoption)
                .findFirst();
        UUID first = earlier.isEmpty() ? row.adoption() : earlier.getFirst().adoption();
        return confirmed.orElseGet(
                () -> known.containsKey(first) ? known.get(first).base() : null);
    }

    private Optional<ReadingView> view(ReadingTable.Row row, NewVersion version, Locale language) {
        return adoptions
                .pack(row.adoption())
                .flatMap(pack -> adoptions.find(row.adoption()).map(adoption -> {
                    var title = pack.title().in(language, pack.authoritative());
                    return new ReadingView(
                            row.id(),
                            adoption.document(),
                            title.text(),
                            title.language(),
                            pack.edition(),
                            version == null ? null : version.purpose(),
                            adoption.from(),
                            row.askedAt(),
                            row.confirmedAt(),
                            row.lapsedAt());
                }));
    }

    private Map<UUID, NewVersion> versions() {
        return versions.all().stream().collect(Collectors.toMap(NewVersion::adoption, Function.identity()));
    }
}
