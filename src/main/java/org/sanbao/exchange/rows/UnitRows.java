package org.sanbao.exchange.rows;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.sanbao.customers.Customers;
import org.sanbao.customers.SiteFile;
import org.sanbao.equipment.Equipment;
import org.sanbao.equipment.ProductEntry;
import org.sanbao.equipment.UnitEntry;
import org.sanbao.equipment.UnitFile;
import org.sanbao.shared.Written;
import org.springframework.stereotype.Component;

/** A row is a unit in the field with its product and owner. */
@Component
class UnitRows implements RowKind<UnitEntry> {

    private static final int MOST_ALIKE = 20;
    private static final int MOST_MONTHS = 1200;

    private final Equipment equipment;
    private final Customers customers;
    private final Owners owners;

    UnitRows(Equipment equipment, Customers customers, Owners owners) {
        this.equipment = equipment;
        this.customers = customers;
        this.owners = owners;
    }

    @Override
    public UnitEntry read(Cells cells, RowWork work) {
        String line = cells.text("line", 100);
        String model = cells.text("model", 200);
        var product = new ProductEntry(
                line == null ? said(cells, "line", work.options().line()) : line,
                model == null ? said(cells, "model", work.options().model()) : model,
                null,
                cells.wholeNumber("warrantyMonths", MOST_MONTHS));
        return new UnitEntry(
                null,
                product,
                cells.code("serial", 100),
                owners.owner(cells, work),
                null,
                cells.date("soldOn"),
                null,
                cells.date("installedOn"),
                null,
                cells.date("contractUntil"),
                null,
                null,
                null,
                null,
                cells.text("note", 4000));
    }

    private static String said(Cells cells, String field, String option) {
        if (Written.code(option) == null && cells.faults().stream().noneMatch(fault -> field.equals(fault.field()))) {
            cells.fault(field, "missing");
        }
        return option;
    }

    @Override
    public RowFault hindrance(UnitEntry entry, Cells cells, RowWork work) {
        String serial = Written.code(entry.serial());
        if (serial == null) {
            return null;
        }
        String line = Written.line(entry.model().line());
        String model = Written.code(entry.model().model());
        boolean first =
                work.earlier(line + "\n" + model + "\n" + serial, cells.row()).isEmpty();
        boolean known = equipment.withSerial(work.actor(), serial, MOST_ALIKE).stream()
                .anyMatch(unit ->
                        unit.line().equals(line) && Written.code(unit.model()).equals(model));
        return first && !known ? null : RowFault.ofRow("serial-already-known");
    }

    @Override
    public UUID add(UnitEntry entry, RowWork work) {
        return equipment.add(work.actor(), work.org(), entry.at(entry.customer(), onlySite(entry.customer(), work)));
    }

    /** Where an owner has one place, the unit stands there. */
    private UUID onlySite(UUID owner, RowWork work) {
        List<SiteFile> sites =
                owner == null ? List.of() : customers.file(work.actor(), owner).sites();
        return sites.size() == 1 ? sites.getFirst().id() : null;
    }

    @Override
    public void change(UUID target, UnitEntry said, Cells cells, RowWork work) {
        UnitFile unit = equipment.unit(work.actor(), target);
        boolean owned = cells.isMapped("ownerId") || cells.isMapped("ownerPhone") || cells.isMapped("ownerName");
        UUID owner = owned ? said.customer() : unit.customer();
        var entry = new UnitEntry(
                null,
                said.model(),
                cells.isMapped("serial") ? said.serial() : unit.serial(),
                owner,
                Objects.equals(owner, unit.customer()) ? unit.site() : onlySite(owner, work),
                cells.isMapped("soldOn") ? said.soldOn() : unit.soldOn(),
                unit.invoicedOn(),
                cells.isMapped("installedOn") ? said.installedOn() : unit.installedOn(),
                unit.acceptedOn(),
                cells.isMapped("contractUntil") ? said.contractUntil() : unit.contractUntil(),
                unit.price(),
                unit.gift(),
                unit.boughtIn(),
                unit.soldBy(),
                cells.isMapped("note") ? said.note() : unit.note());
        equipment.change(work.actor(), target, entry, unit.version());
    }
}
