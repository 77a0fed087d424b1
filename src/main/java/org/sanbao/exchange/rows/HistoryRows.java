package org.sanbao.exchange.rows;

import java.util.List;
import java.util.UUID;
import org.sanbao.equipment.Equipment;
import org.sanbao.equipment.HistoryEntry;
import org.sanbao.equipment.ProductEntry;
import org.sanbao.equipment.UnitEntry;
import org.sanbao.equipment.UnitLine;
import org.sanbao.shared.Written;
import org.springframework.stereotype.Component;

/** A row is a line of another system's work orders: it becomes part of the life story of the unit it names. */
@Component
class HistoryRows implements RowKind<HistoryRows.Row> {

    private static final int ENOUGH_TO_TELL = 2;

    /** @param unit serial number or code as the file has it */
    record Row(String unit, HistoryEntry entry) {}

    private final Equipment equipment;

    HistoryRows(Equipment equipment) {
        this.equipment = equipment;
    }

    @Override
    public Row read(Cells cells, RowWork work) {
        String unit = cells.neededCode("unit", 100);
        cells.needed("date", 100);
        var row = new Row(
                unit,
                new HistoryEntry(
                        cells.date("date"),
                        cells.needed("words", 4000),
                        cells.text("type", 100),
                        cells.money("cost", "currency")));
        String fault = unit == null
                ? null
                : Written.code(unit) == null ? "no-serial" : find(unit, work).fault();
        boolean onTheWay = "unit-unknown".equals(fault) && work.options().createUnits();
        if (fault != null && !onTheWay) {
            cells.fault("unit", fault);
        }
        return row;
    }

    @Override
    public RowFault hindrance(Row row, Cells cells, RowWork work) {
        return null;
    }

    @Override
    public UUID add(Row row, RowWork work) {
        return equipment.recordHistory(work.actor(), unit(row, work), row.entry());
    }

    @Override
    public void change(UUID target, Row row, Cells cells, RowWork work) {
        equipment.correctHistory(work.actor(), target, unit(row, work), row.entry());
    }

    /** The unit of a code: the one that another file brought in by it, else the one with that serial number. */
    private RowWork.Found find(String code, RowWork work) {
        return work.once("unit " + code, () -> work.arrivals()
                .target(ImportKind.UNITS, code)
                .map(id -> new RowWork.Found(id, null))
                .orElseGet(() -> bySerial(code, work)));
    }

    private RowWork.Found bySerial(String code, RowWork work) {
        List<UnitLine> units = equipment.withSerial(work.actor(), code, ENOUGH_TO_TELL);
        return switch (units.size()) {
            case 0 -> new RowWork.Found(null, "unit-unknown");
            case 1 -> new RowWork.Found(units.getFirst().id(), null);
            default -> new RowWork.Found(null, "unit-ambiguous");
        };
    }

    private UUID unit(Row row, RowWork work) {
        UUID known = find(row.unit(), work).id();
        if (known != null) {
            return known;
        }
        work.forget();
        UUID made = equipment.add(work.actor(), work.org(), newUnit(row.unit(), work.options()));
        work.once("unit " + row.unit(), () -> new RowWork.Found(made, null));
        return made;
    }

    private static UnitEntry newUnit(String code, ImportOptions options) {
        var product = new ProductEntry(options.line(), options.model(), null, null);
        return UnitEntry.of(product, code);
    }
}
