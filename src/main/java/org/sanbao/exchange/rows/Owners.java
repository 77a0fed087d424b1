package org.sanbao.exchange.rows;

import java.util.List;
import java.util.UUID;
import org.sanbao.customers.CustomerLine;
import org.sanbao.customers.Customers;
import org.sanbao.shared.Written;
import org.springframework.stereotype.Component;

/** Whose a unit is: found by the other system's id, else by telephone, else by the whole name; never guessed among several. */
@Component
class Owners {

    private static final int ENOUGH_TO_TELL = 20;

    private final Customers customers;

    Owners(Customers customers) {
        this.customers = customers;
    }

    /** Null if the row names nobody, or names somebody who is not found: then that is a fault of the cells. */
    UUID owner(Cells cells, RowWork work) {
        String id = cells.code("ownerId", 200);
        String phone = cells.code("ownerPhone", 60);
        String name = cells.text("ownerName", 300);
        if (id != null) {
            return told(cells, "ownerId", byId(id, work));
        }
        if (phone != null) {
            return told(cells, "ownerPhone", byPhone(phone, work));
        }
        return name == null ? null : told(cells, "ownerName", byName(name, work));
    }

    private static UUID told(Cells cells, String field, RowWork.Found found) {
        if (found.fault() != null) {
            cells.fault(field, found.fault());
        }
        return found.id();
    }

    private static RowWork.Found byId(String id, RowWork work) {
        return work.once("owner id " + id, () -> work.arrivals()
                .target(ImportKind.CUSTOMERS, id)
                .map(found -> new RowWork.Found(found, null))
                .orElse(new RowWork.Found(null, "owner-unknown")));
    }

    private RowWork.Found byPhone(String phone, RowWork work) {
        return work.once("owner phone " + phone, () -> customers
                .comparablePhone(phone)
                .map(number -> one(customers.find(work.actor(), phone, ENOUGH_TO_TELL).stream()
                        .map(CustomerLine::id)
                        .filter(each -> customers.file(work.actor(), each).phones().stream()
                                .anyMatch(line -> line.number().equals(number)))
                        .toList()))
                .orElse(new RowWork.Found(null, "no-phone")));
    }

    private RowWork.Found byName(String name, RowWork work) {
        String line = Written.line(name);
        return work.once(
                "owner name " + line,
                () -> one(customers.find(work.actor(), line, ENOUGH_TO_TELL).stream()
                        .filter(each -> each.name().equals(line))
                        .map(CustomerLine::id)
                        .toList()));
    }

    private static RowWork.Found one(List<UUID> found) {
        return switch (found.size()) {
            case 0 -> new RowWork.Found(null, "owner-unknown");
            case 1 -> new RowWork.Found(found.getFirst(), null);
            default -> new RowWork.Found(null, "owner-ambiguous");
        };
    }
}
