package org.sanbao.matters;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sanbao.access.PeopleNames;
import org.sanbao.obligations.CaseTitles;
import org.sanbao.obligations.Cases;
import org.sanbao.obligations.Dues;
import org.sanbao.regulation.Regulations;
import org.sanbao.regulation.document.Pack;
import org.sanbao.regulation.rules.LedgerRule;
import org.sanbao.shared.Actor;
import org.springframework.stereotype.Component;

/** Makes of matters what pages show, and says what the reader may do with them. */
@Component
class MatterViews {

    /** Any of them is what is to happen next. */
    private static final Set<String> NEXT = Set.of("matter.answered", "matter.settled", "matter.sent-back");

    private final MatterTable table;
    private final Concerned concerned;
    private final MatterNames matterNames;
    private final PeopleNames people;
    private final Cases cases;
    private final Dues dues;
    private final Regulations regulations;

    MatterViews(
            MatterTable table,
            Concerned concerned,
            MatterNames matterNames,
            PeopleNames people,
            Cases cases,
            Dues dues,
            Regulations regulations) {
        this.table = table;
        this.concerned = concerned;
        this.matterNames = matterNames;
        this.people = people;
        this.cases = cases;
        this.dues = dues;
        this.regulations = regulations;
    }

    /** What was read for all of them at once. */
    private record Around(
            Map<UUID, List<MatterTable.Word>> words,
            Map<UUID, Set<UUID>> addressees,
            Map<UUID, String> names,
            Map<UUID, Instant> due,
            Map<UUID, CaseTitles.Title> titles) {}

    /** In the order given. */
    List<MatterView> of(Collection<MatterTable.Row> rows, Actor reader) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Around around = around(rows, reader);
        return rows.stream().map(row -> view(row, around, reader)).toList();
    }

    private Around around(Collection<MatterTable.Row> rows, Actor reader) {
        List<UUID> ids = rows.stream().map(MatterTable.Row::id).toList();
        Map<UUID, List<MatterTable.Word>> words = table.words(ids);
        var addressees = new HashMap<UUID, Set<UUID>>();
        rows.forEach(row -> addressees.put(row.id(), isUnsettled(row) ? concerned.addressees(row) : Set.of()));
        var known = new HashSet<UUID>();
        addressees.values().forEach(known::addAll);
        rows.forEach(row -> known.add(row.person()));
        words.values().forEach(said -> said.forEach(each -> known.add(each.by())));
        var due = new HashMap<UUID, Instant>();
        dues.of(ids, NEXT).forEach(each -> due.putIfAbsent(each.stream(), each.at()));
        return new Around(
                words,
                addressees,
                people.of(known),
                due,
                cases.titles(rows.stream().map(MatterTable.Row::stream).collect(Collectors.toSet()), reader));
    }

    private static boolean isUnsettled(MatterTable.Row row) {
        return row.state() == MatterState.OPEN || row.state() == MatterState.ANSWERED;
    }

    private MatterView view(MatterTable.Row row, Around around, Actor reader) {
        List<MatterTable.Word> words = around.words.getOrDefault(row.id(), List.of());
        return new MatterView(
                row.id(),
                row.kind(),
                matterNames.rule(row, reader.language()),
                row.pack(),
                regulations.pack(row.edition()).map(Pack::version).orElse(""),
                row.clause(),
                row.org(),
                row.orgName(),
                row.zone(),
                to(row, around),
                concerned.isOwn(row, reader),
                around.titles.get(row.stream()),
                row.state(),
                row.openedAt(),
                row.movedAt(),
                row.takenBackAt(),
                around.due.get(row.id()),
                accounts(row, reader),
                words.stream()
                        .map(each ->
                                new MatterView.Word(each.deed(), each.at(), around.names.get(each.by()), each.words()))
                        .toList(),
                row.state() == MatterState.OPEN && concerned.answers(row, reader),
                row.state() == MatterState.ANSWERED
                        && concerned.supervises(row, reader)
                        && !concerned.barred(row, words).contains(reader.person()));
    }

    private List<String> accounts(MatterTable.Row row, Actor reader) {
        return regulations.pack(row.edition()).stream()
                .flatMap(Pack::clauses)
                .filter(clause -> clause.id().equals(row.clause()))
                .flatMap(clause -> clause.rules().stream())
                .filter(LedgerRule.class::isInstance)
                .map(ledger ->
                        matterNames.rule(row.edition(), ledger.head().ref().rule(), reader.language()))
                .toList();
    }

    /** Of one that nobody need see to any more, whom it was put to. */
    private static List<String> to(MatterTable.Row row, Around around) {
        Set<UUID> now = around.addressees.get(row.id());
        return (now.isEmpty() ? Set.of(row.person()) : now)
                .stream()
                        .map(around.names::get)
                        .filter(Objects::nonNull)
                        .sorted()
                        .toList();
    }
}
