package org.sanbao.demonstration;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import org.sanbao.customers.CustomerEntry;
import org.sanbao.customers.CustomerKind;
import org.sanbao.customers.Customers;
import org.sanbao.customers.SiteEntry;
import org.sanbao.equipment.Equipment;
import org.sanbao.equipment.ProductEntry;
import org.sanbao.equipment.UnitEntry;
import org.sanbao.shared.Actor;
import org.sanbao.shared.Money;
import org.springframework.stereotype.Component;

/** The customers around each branch and the products they bought. */
@Component
class Market {

    private static final int AT_ONCE = 25;
    /** One owner in so many has a maintenance contract. */
    private static final int UNDER_CONTRACT = 5;

    /** Somebody with one of our products. */
    record Owner(UUID customer, UUID site, UUID unit) {}

    private final Company company;
    private final Customers customers;
    private final Equipment equipment;
    private final List<UUID> products = new ArrayList<>();

    Market(Company company, Customers customers, Equipment equipment) {
        this.company = company;
        this.customers = customers;
        this.equipment = equipment;
    }

    /** The products of the company. */
    void stock(Script script, Actor by) {
        for (Script.Product product : script.products()) {
            var names = Map.of("en", product.en(), "zh-CN", product.zh(), "es", product.es());
            products.add(equipment.addProduct(
                    by, new ProductEntry(product.line(), product.model(), names, product.warrantyMonths())));
        }
    }

    /** Plans that so many owners of products are written down, some each minute; the list fills as they are. */
    List<Owner> plan(Stage stage, String clerk, Instant from, int number) {
        var owners = new ArrayList<Owner>();
        for (int i = 0; i < number; i += AT_ONCE) {
            int upTo = Math.min(number, i + AT_ONCE);
            stage.agenda().at(from.plusSeconds(60L * i / AT_ONCE), () -> {
                Actor by = company.actor(clerk);
                while (owners.size() < upTo) {
                    owners.add(owner(stage, by, from, owners.size()));
                }
            });
        }
        return owners;
    }

    /** Somebody who bought one of our products in the three years before. */
    private Owner owner(Stage stage, Actor clerk, Instant began, int number) {
        Script script = stage.script();
        boolean firm = stage.onceIn(6);
        String name = firm ? stage.any(script.firms()) : stage.any(script.surnames()) + stage.any(script.givenNames());
        String phone = "1" + (30 + stage.dice().nextInt(60))
                + "%08d".formatted(stage.dice().nextInt(100_000_000));
        UUID customer = customers.open(
                clerk, clerk.unit(), CustomerEntry.of(firm ? CustomerKind.FIRM : CustomerKind.PRIVATE, name, phone));
        UUID site = customers.addSite(clerk, customer, site(stage));
        LocalDate sold = began.atZone(java.time.ZoneId.of(script.zone()))
                .toLocalDate()
                .minusDays(10L + stage.dice().nextInt(1000));
        return new Owner(
                customer, site, equipment.add(clerk, clerk.unit(), bought(stage, number, customer, site, sold)));
    }

    private UnitEntry bought(Stage stage, int number, UUID customer, UUID site, LocalDate sold) {
        String serial = "SH%s%05d".formatted(stage.branch().serials(), number + 1);
        Money price = Money.of(BigDecimal.valueOf(1200 + 100L * stage.dice().nextInt(60)), "CNY");
        return new UnitEntry(
                stage.any(products),
                null,
                serial,
                customer,
                site,
                sold,
                sold,
                sold.plusDays(3),
                null,
                number % UNDER_CONTRACT == 0 ? sold.plusYears(4) : null,
                price,
                null,
                null,
                null,
                null);
    }

    /** One in three lives out of town; how far out that is, the branch's service areas say. */
    private static SiteEntry site(Stage stage) {
        Script.Unit branch = stage.branch();
        SplittableRandom dice = stage.dice();
        boolean suburban = stage.onceIn(3);
        String district = stage.any(suburban ? branch.suburbs() : branch.districts());
        String street = branch.town() + district + stage.any(stage.script().streets()) + (1 + dice.nextInt(400)) + "号";
        String door = (1 + dice.nextInt(30)) + "幢" + (101 + dice.nextInt(20) * 100) + "室";
        double direction = dice.nextDouble() * 2 * Math.PI;
        double distance = suburban ? 0.10 + 0.14 * dice.nextDouble() : 0.06 * Math.sqrt(dice.nextDouble());
        return new SiteEntry(
                null,
                "CN",
                List.of(street, door),
                null,
                null,
                null,
                null,
                null,
                degrees(branch.latitude() + distance * Math.sin(direction)),
                degrees(branch.longitude() + distance * Math.cos(direction)),
                null);
    }

    private static BigDecimal degrees(double exact) {
        return BigDecimal.valueOf(exact).setScale(5, RoundingMode.HALF_UP);
    }
}
