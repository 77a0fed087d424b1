package org.sanbao.supervision.readings;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sanbao.regulation.Adoption;
import org.sanbao.regulation.Adoptions;
import org.sanbao.regulation.document.Pack;
import org.sanbao.regulation.drafts.NewVersions;
import org.sanbao.shared.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** For whoever answers for units: how many have read each new version there, and who has not. */
@Component
@Transactional(readOnly = true)
public class WhoHasRead {

    private final ReadingTable table;
    private final NewVersions versions;
    private final Adoptions adoptions;

    WhoHasRead(ReadingTable table, NewVersions versions, Adoptions adoptions) {
        this.table = table;
        this.versions = versions;
        this.adoptions = adoptions;
    }

    /** @param units those in sight where somebody was asked, the widest first */
    public record Standing(
            UUID adoption,
            String document,
            String title,
            String language,
            String edition,
            Instant from,
            List<Unit> units) {}

    /** Of {@code asked}, {@code confirmed} have; the others are named. */
    public record Unit(UUID unit, String name, int asked, int confirmed, List<Waiting> waiting) {}

    /** Somebody who was asked at that instant and has not confirmed. */
    public record Waiting(String person, Instant askedAt) {}

    /** Every version that somebody in sight was asked about, the latest first. Needs {@code regulation.follow}. */
    public List<Standing> all(Actor reader) {
        reader.demand("regulation.follow");
        List<UUID> asked =
                versions.all().stream().map(NewVersions.NewVersion::adoption).toList();
        Map<UUID, List<ReadingTable.Line>> lines = table.standing(asked, reader.sight()).stream()
                .collect(Collectors.groupingBy(ReadingTable.Line::adoption));
        return adoptions.known().stream()
                .filter(adoption -> lines.containsKey(adoption.id()))
                .sorted(Comparator.comparing(Adoption::from).reversed())
                .flatMap(adoption -> adoptions.pack(adoption.id()).stream()
                        .map(pack -> standing(adoption, pack, lines.get(adoption.id()), reader)))
                .toList();
    }

    private static Standing standing(Adoption adoption, Pack pack, List<ReadingTable.Line> lines, Actor reader) {
        var title = pack.title().in(reader.language(), pack.authoritative());
        var units = new LinkedHashMap<UUID, List<ReadingTable.Line>>();
        lines.forEach(line -> units.computeIfAbsent(line.unit(), ignored -> new java.util.ArrayList<>())
                .add(line));
        return new Standing(
                adoption.id(),
                adoption.document(),
                title.text(),
                title.language(),
                pack.edition(),
                adoption.from(),
                units.values().stream().map(WhoHasRead::unit).toList());
    }

    private static Unit unit(List<ReadingTable.Line> lines) {
        List<Waiting> waiting = lines.stream()
                .filter(line -> line.confirmedAt() == null)
                .map(line -> new Waiting(line.person(), line.askedAt()))
                .toList();
        var first = lines.getFirst();
        return new Unit(first.unit(), first.unitName(), lines.size(), lines.size() - waiting.size(), waiting);
    }
}
