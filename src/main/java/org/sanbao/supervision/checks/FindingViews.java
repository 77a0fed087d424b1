package org.sanbao.supervision.checks;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sanbao.access.PeopleNames;
import org.sanbao.obligations.Dues;
import org.sanbao.shared.Actor;
import org.springframework.stereotype.Component;

/** Makes of findings what pages show, and says what the reader may do with them. */
@Component
class FindingViews {

    static final String READ = "report.read";

    /** Any of them is what is to happen next. */
    private static final Set<String> NEXT = Set.of("finding.answered", "finding.settled", "finding.sent-back");

    private final FindingTable table;
    private final ClauseNames clauses;
    private final PeopleNames names;
    private final Dues dues;

    FindingViews(FindingTable table, ClauseNames clauses, PeopleNames names, Dues dues) {
        this.table = table;
        this.clauses = clauses;
        this.names = names;
        this.dues = dues;
    }

    /** In the order given. */
    List<FindingView> of(Collection<FindingTable.Row> rows, Actor reader) {
        List<UUID> ids = rows.stream().map(FindingTable.Row::id).toList();
        Map<UUID, List<FindingTable.Word>> words = table.words(ids);
        var due = new HashMap<UUID, Instant>();
        dues.of(ids, NEXT).forEach(each -> due.putIfAbsent(each.stream(), each.at()));
        var people = new HashSet<UUID>();
        rows.forEach(row -> people.addAll(List.of(row.answerable(), row.inspector())));
        words.values().forEach(said -> said.forEach(each -> people.add(each.by())));
        Map<UUID, String> named = names.of(people);
        return rows.stream()
                .map(row -> view(row, words.getOrDefault(row.id(), List.of()), due.get(row.id()), named, reader))
                .toList();
    }

    private FindingView view(
            FindingTable.Row row, List<FindingTable.Word> words, Instant due, Map<UUID, String> named, Actor reader) {
        var clause = clauses.of(row.edition(), row.clause(), reader.language());
        return new FindingView(
                row.id(),
                row.inspection(),
                row.kind(),
                row.org(),
                row.orgName(),
                row.zone(),
                clause.document(),
                row.edition(),
                clause.version(),
                row.clause(),
                clause.title(),
                clause.language(),
                row.found(),
                row.remedy(),
                named.get(row.answerable()),
                named.get(row.inspector()),
                row.foundAt(),
                row.dueOn(),
                due,
                row.state(),
                words.stream()
                        .map(each -> new FindingView.Word(each.deed(), each.at(), named.get(each.by()), each.words()))
                        .toList(),
                row.state() == FindingState.OPEN && answers(row, reader),
                row.state() == FindingState.ANSWERED && settles(row, words, reader));
    }

    /** Whoever is answerable, and who checks the unit itself. */
    static boolean answers(FindingTable.Row row, Actor reader) {
        return isOwn(row, reader) || reader.sight().covers(row.org()) && reader.may(InspectionKind.SELF.capability());
    }

    /** One's own, or one of a unit in sight. */
    static boolean isSeenBy(FindingTable.Row row, Actor reader) {
        return isOwn(row, reader) || reader.sight().covers(row.org()) && reader.may(READ);
    }

    static boolean isOwn(FindingTable.Row row, Actor reader) {
        return row.answerable().equals(reader.person());
    }

    private static boolean settles(FindingTable.Row row, List<FindingTable.Word> words, Actor reader) {
        return reader.sight().covers(row.org())
                && reader.may(InspectionKind.SPOT.capability())
                && !isAnsweredBy(row, words, reader);
    }

    /** Whether the reader is answerable, or said how it was remedied. */
    static boolean isAnsweredBy(FindingTable.Row row, List<FindingTable.Word> words, Actor reader) {
        return isOwn(row, reader)
                || words.stream()
                        .anyMatch(each -> each.deed() == FindingView.Deed.ANSWERED
                                && each.by().equals(reader.person()));
    }
}
