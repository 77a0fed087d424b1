package org.sanbao.supervision.checks;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.sanbao.access.OrgUnit;
import org.sanbao.access.Organisation;
import org.sanbao.access.PeopleNames;
import org.sanbao.journal.Entry;
import org.sanbao.journal.Journal;
import org.sanbao.shared.Actor;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.Ids;
import org.sanbao.shared.Written;
import org.sanbao.shared.http.NotVisible;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Inspections whether units keep the regulation (S1-038): every section its own work each month, the company quarter by quarter and when
 * nobody expects it. Handed in as a whole and signed by that; from then on it stays as it was done, and what was not kept is followed up as
 * {@link FollowUps}.
 */
@Service
@Transactional
public class Inspections {

    private final InspectionTable inspections;
    private final FindingTable findings;
    private final FindingViews views;
    private final CheckSheets sheets;
    private final ClauseNames clauses;
    private final Organisation organisation;
    private final PeopleNames names;
    private final Journal journal;
    private final BusinessClock clock;

    Inspections(
            InspectionTable inspections,
            FindingTable findings,
            FindingViews views,
            CheckSheets sheets,
            ClauseNames clauses,
            Organisation organisation,
            PeopleNames names,
            Journal journal,
            BusinessClock clock) {
        this.inspections = inspections;
        this.findings = findings;
        this.views = views;
        this.sheets = sheets;
        this.clauses = clauses;
        this.organisation = organisation;
        this.names = names;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @param units       in which the reader may look now
     * @param inspections the latest first
     * @param open        findings not settled, the first found first
     */
    record Overview(List<ToCheck> units, List<InspectionLine> inspections, List<FindingView> open) {}

    /** @param kinds what the reader may do there and was not done yet in the month or quarter under way */
    record ToCheck(UUID unit, String name, List<InspectionKind> kinds) {}

    /** @param remark on the whole; null where none was made */
    public record Done(
            UUID id,
            UUID unit,
            String unitName,
            ZoneId zone,
            InspectionKind kind,
            LocalDate period,
            Instant from,
            Instant to,
            Instant doneAt,
            String doneBy,
            String remark,
            List<Item> items,
            List<FindingView> findings) {}

    /** @param finding null unless the clause was not kept */
    public record Item(ClauseLine clause, Verdict verdict, String remark, UUID finding) {}

    /** What was inspected in the units in sight, what is still to be remedied, and where the reader may look now. */
    @Transactional(readOnly = true)
    Overview overview(Actor reader) {
        reader.demand(FindingViews.READ);
        return new Overview(
                toCheck(reader),
                inspections.latest(reader.sight()),
                views.of(findings.unsettled(reader.sight()), reader));
    }

    private List<ToCheck> toCheck(Actor reader) {
        List<OrgUnit> units = organisation.units(reader.sight());
        Instant now = clock.instant();
        var kinds = Arrays.stream(InspectionKind.values())
                .filter(kind -> reader.may(kind.capability()))
                .toList();
        return units.stream()
                .map(unit -> new ToCheck(
                        unit.id(),
                        unit.name(),
                        kinds.stream()
                                .filter(kind -> !sheets.isDone(unit, kind, kind.period(unit.dayOf(now))))
                                .toList()))
                .filter(each -> !each.kinds().isEmpty())
                .toList();
    }

    /**
     * It is done, and signed by that; each clause not kept becomes a finding.
     *
     * @throws CheckedAlready     if it was done for this month or quarter
     * @throws ClausesHaveChanged if other clauses are in force there now than were looked at
     */
    public UUID done(Checking checking, Actor by) {
        OrgUnit unit = organisation.unit(checking.unit(), by.sight());
        InspectionKind kind = checking.kind();
        by.demand(kind.capability());
        CheckSheets.Sheet sheet = sheets.sheet(unit.id(), kind, checking.period(), by);
        if (sheet.done()) {
            throw new CheckedAlready();
        }
        List<Checking.Item> items =
                checking.items().stream().map(Checking.Item::cleaned).toList();
        Wanting.check(items, sheet);
        var row = new InspectionTable.Row(
                Ids.next(),
                unit.id(),
                kind,
                sheet.period(),
                sheet.from(),
                sheet.to(),
                clock.instant(),
                by.person(),
                Written.lines(checking.remark()));
        if (!inspections.insert(row, rows(items, sheet))) {
            throw new CheckedAlready();
        }
        tell(row, items, by);
        for (int place = 0; place < items.size(); place++) {
            if (items.get(place).verdict() == Verdict.NOT_KEPT) {
                raise(row, place, items.get(place), sheet, by);
            }
        }
        return row.id();
    }

    private static List<InspectionTable.Item> rows(List<Checking.Item> items, CheckSheets.Sheet sheet) {
        return items.stream()
                .map(item -> new InspectionTable.Item(
                        item.edition(),
                        item.clause(),
                        item.verdict(),
                        item.remark(),
                        line(item, sheet).figures()))
                .toList();
    }

    private static ClauseLine line(Checking.Item item, CheckSheets.Sheet sheet) {
        return sheet.clauses().stream()
                .filter(each -> each.is(item.edition(), item.clause()))
                .findFirst()
                .orElseThrow(ClausesHaveChanged::new);
    }

    private void tell(InspectionTable.Row row, List<Checking.Item> items, Actor by) {
        var done = new InspectionDone(
                row.kind(),
                row.period(),
                (int) items.stream()
                        .filter(item -> item.verdict() == Verdict.NOT_KEPT)
                        .count(),
                (int) items.stream()
                        .filter(item -> item.verdict() != Verdict.NOT_LOOKED_AT)
                        .count(),
                row.id());
        journal.append(Entry.of(row.org(), by, done).about("org", row.org()));
    }

    private void raise(InspectionTable.Row row, int place, Checking.Item item, CheckSheets.Sheet sheet, Actor by) {
        UUID id = Ids.next();
        UUID answerable = item.answerable() == null
                ? sheet.people().stream()
                        .findFirst()
                        .map(CheckSheets.Answerable::id)
                        .orElse(by.person())
                : item.answerable();
        findings.insert(new FindingTable.Found(id, row.id(), place, row.org(), answerable, item.remedy(), item.due()));
        journal.begin(Entry.of(id, by, new FindingEvent.Raised(row.id()))
                .in(row.org())
                .about("org", row.org())
                .with(new FindingCard(
                        id,
                        row.kind(),
                        answerable,
                        by.person(),
                        line(item, sheet).document(),
                        item.clause(),
                        item.due())));
    }

    /** One as it was done, and how far its findings have come. */
    @Transactional(readOnly = true)
    public Done view(UUID id, Actor reader) {
        InspectionTable.Row row = inspections.find(id, reader.sight()).orElseThrow(NotVisible::new);
        reader.demand(FindingViews.READ);
        List<FindingView> found = views.of(findings.of(id), reader);
        OrgUnit unit = organisation.unit(row.org(), reader.sight());
        return new Done(
                id,
                unit.id(),
                unit.name(),
                unit.zone(),
                row.kind(),
                row.period(),
                row.from(),
                row.to(),
                row.doneAt(),
                names.of(List.of(row.doneBy())).get(row.doneBy()),
                row.remark(),
                inspections.items(id).stream()
                        .map(item -> item(item, found, reader))
                        .toList(),
                found);
    }

    private Item item(InspectionTable.Item item, List<FindingView> found, Actor reader) {
        return new Item(
                clauses.of(item.edition(), item.clause(), reader.language()).with(item.figures()),
                item.verdict(),
                item.remark(),
                found.stream()
                        .filter(each ->
                                each.edition().equals(item.edition()) && Objects.equals(each.clause(), item.clause()))
                        .findFirst()
                        .map(FindingView::id)
                        .orElse(null));
    }
}
