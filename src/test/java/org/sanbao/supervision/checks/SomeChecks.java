package org.sanbao.supervision.checks;

import java.util.List;
import java.util.UUID;
import org.sanbao.shared.Actor;
import org.springframework.stereotype.Component;

/** Inspections as people hand them in: everything kept but what a test says. */
@Component
class SomeChecks {

    private final CheckSheets sheets;
    private final Inspections inspections;

    SomeChecks(CheckSheets sheets, Inspections inspections) {
        this.sheets = sheets;
        this.inspections = inspections;
    }

    /** Of the month or quarter under way. */
    Checking sheet(UUID unit, InspectionKind kind, Actor by, String... notKept) {
        var items = sheets.sheet(unit, kind, null, by).clauses().stream()
                .map(line -> List.of(notKept).contains(line.clause())
                        ? new Checking.Item(
                                line.edition(),
                                line.clause(),
                                Verdict.NOT_KEPT,
                                "Vouchers lay about.",
                                "File them.",
                                null,
                                null)
                        : new Checking.Item(line.edition(), line.clause(), Verdict.KEPT, null, null, null, null))
                .toList();
        return new Checking(unit, kind, null, items, null);
    }

    Inspections.Done done(UUID unit, InspectionKind kind, Actor by, String... notKept) {
        return inspections.view(inspections.done(sheet(unit, kind, by, notKept), by), by);
    }
}
