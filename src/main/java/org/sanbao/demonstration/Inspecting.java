package org.sanbao.demonstration;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.sanbao.shared.Actor;
import org.sanbao.supervision.checks.CheckSheets;
import org.sanbao.supervision.checks.Checking;
import org.sanbao.supervision.checks.ClauseLine;
import org.sanbao.supervision.checks.FindingView;
import org.sanbao.supervision.checks.FollowUps;
import org.sanbao.supervision.checks.InspectionKind;
import org.sanbao.supervision.checks.Inspections;
import org.sanbao.supervision.checks.Verdict;
import org.springframework.stereotype.Component;

/**
 * How the regulation is looked after: on the last working day of a month each branch checks itself, and of a quarter the business department
 * inspects it. What was late most often is found; most of it is remedied within days or weeks.
 */
@Component
class Inspecting {

    private static final String INSPECTOR = "business";
    private static final int FOUND = 2;
    private static final int AFTERNOON = 15 * 60;

    private final Company company;
    private final CheckSheets sheets;
    private final Inspections inspections;
    private final FollowUps followUps;

    Inspecting(Company company, CheckSheets sheets, Inspections inspections, FollowUps followUps) {
        this.company = company;
        this.sheets = sheets;
        this.inspections = inspections;
        this.followUps = followUps;
    }

    /** @param next the working day after it */
    void plan(Stage stage, LocalDate day, LocalDate next) {
        if (YearMonth.from(day).equals(YearMonth.from(next))) {
            return;
        }
        stage.agenda().at(stage.at(day, AFTERNOON), () -> inspect(stage, day, InspectionKind.SELF));
        if (day.get(IsoFields.QUARTER_OF_YEAR) != next.get(IsoFields.QUARTER_OF_YEAR)) {
            stage.agenda().at(stage.at(day, AFTERNOON + 60), () -> inspect(stage, day, InspectionKind.QUARTERLY));
        }
    }

    private void inspect(Stage stage, LocalDate day, InspectionKind kind) {
        UUID unit = company.actor(company.clerk(stage.branch())).unit();
        Actor by = company.actor(kind == InspectionKind.SELF ? director(stage) : INSPECTOR);
        CheckSheets.Sheet sheet = sheets.sheet(unit, kind, null, by);
        List<ClauseLine> worst = sheet.clauses().stream()
                .filter(line -> line.figures().late() > 0)
                .sorted(Comparator.comparing(
                        (ClauseLine line) -> -line.figures().late()))
                .limit(FOUND)
                .toList();
        var items = new ArrayList<Checking.Item>();
        sheet.clauses().forEach(line -> items.add(item(stage, line, worst.contains(line))));
        UUID done = inspections.done(new Checking(unit, kind, null, items, null), by);
        List<FindingView> found = inspections.view(done, by).findings();
        for (int i = 0; i < found.size(); i++) {
            remedy(stage, found.get(i).id(), day.plusDays(2L + 10L * i));
        }
    }

    /** Now and then one is forgotten, and stays late. */
    private void remedy(Stage stage, UUID finding, LocalDate day) {
        if (stage.onceIn(6)) {
            return;
        }
        String done = stage.script().findings().done();
        stage.agenda().at(stage.at(day, 9 * 60), () -> followUps.answer(finding, done, company.actor(director(stage))));
        stage.agenda()
                .at(
                        stage.at(day.plusDays(4), 10 * 60),
                        () -> followUps.accept(finding, null, company.actor(INSPECTOR)));
    }

    /** What nothing was asked of in the time was not looked at. */
    private static Checking.Item item(Stage stage, ClauseLine line, boolean found) {
        Script.Findings words = stage.script().findings();
        Verdict verdict = found ? Verdict.NOT_KEPT : line.figures().raised() > 0 ? Verdict.KEPT : Verdict.NOT_LOOKED_AT;
        return new Checking.Item(
                line.edition(),
                line.clause(),
                verdict,
                found ? words.seen() : null,
                found ? words.remedy() : null,
                null,
                null);
    }

    private String director(Stage stage) {
        return company.holders(stage.branch().key(), "service-director").getFirst();
    }
}
