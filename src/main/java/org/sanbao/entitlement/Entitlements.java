package org.sanbao.entitlement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.sanbao.customers.CustomerCard;
import org.sanbao.equipment.UnitCard;
import org.sanbao.regulation.Regulations;
import org.sanbao.regulation.Sayings;
import org.sanbao.regulation.document.Pack;
import org.sanbao.regulation.reading.Known;
import org.sanbao.regulation.rules.Outcome;
import org.sanbao.regulation.rules.Ruleset;
import org.sanbao.regulation.rules.Wording;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.Codes;
import org.sanbao.shared.Unsighted;
import org.springframework.stereotype.Service;

/** Asks the regulation in force what a customer may claim for a unit: its decision points {@code warranty} and {@code category}. */
@Service
@Unsighted("judges cards that the caller was shown within sight")
public class Entitlements {

    private static final List<String> POINTS = List.of("warranty", "category");

    private final Regulations regulations;
    private final Sayings sayings;
    private final BusinessClock clock;

    Entitlements(Regulations regulations, Sayings sayings, BusinessClock clock) {
        this.regulations = regulations;
        this.sayings = sayings;
        this.clock = clock;
    }

    /**
     * @param org      organisation unit whose regulation counts
     * @param customer whose unit it is, or null
     * @param on       the day to judge, where that unit is
     * @param reader   for the reasons
     */
    public Cover cover(UUID org, UnitCard unit, CustomerCard customer, LocalDate on, Locale reader) {
        Ruleset rules = regulations.inForce(org, unit.line(), clock.instant());
        var reading = new UnitReading(rules, on, cards(unit, customer));
        var outcomes = new HashMap<String, Outcome>();
        var reasons = new ArrayList<Cover.Reason>();
        String missing = null;
        for (String point : POINTS) {
            if (rules.decision(point).isEmpty()) {
                continue;
            }
            Known<Outcome> outcome = Known.by(() -> reading.decided(point));
            if (outcome.isDecided()) {
                outcomes.put(point, outcome.value());
                reasons.add(reason(outcome.value(), reader));
            } else if (missing == null) {
                missing = outcome.missing();
            }
        }
        return outcomes.isEmpty() && missing == null
                ? Cover.UNREGULATED
                : new Cover(
                        text(outcomes, "category", "category"),
                        text(outcomes, "category", "payment"),
                        covered(outcomes),
                        day(outcomes),
                        List.copyOf(reasons),
                        missing);
    }

    private Cover.Reason reason(Outcome outcome, Locale reader) {
        Pack pack = regulations.pack(outcome.rule().edition()).orElseThrow();
        Wording.Said said =
                outcome.why() == null ? null : sayings.of(outcome.rule(), "phrases." + outcome.why(), reader);
        return new Cover.Reason(
                said == null ? outcome.why() : said.text(),
                said == null ? null : said.language(),
                pack.id(),
                pack.version(),
                outcome.clause());
    }

    private static Map<String, Map<String, Object>> cards(UnitCard unit, CustomerCard customer) {
        var all = new HashMap<String, Map<String, Object>>();
        var attributes = new HashMap<String, Object>();
        attributes.put("id", unit.id().toString());
        attributes.put("line", unit.line());
        attributes.put("model", unit.model());
        attributes.put("sold_on", unit.soldOn());
        attributes.put("invoiced_on", unit.invoicedOn());
        attributes.put("installed_on", unit.installedOn());
        attributes.put("accepted_on", unit.acceptedOn());
        attributes.put("contract_until", unit.contractUntil());
        attributes.put(
                "warranty_months",
                unit.warrantyMonths() == null ? null : unit.warrantyMonths().longValue());
        attributes.put("price", unit.price());
        attributes.put("gift", unit.gift());
        attributes.put("bought_in", unit.boughtIn());
        attributes.put("sold_by", unit.soldBy() == null ? null : unit.soldBy().toString());
        all.put("unit", attributes);
        if (customer != null) {
            var person = new HashMap<String, Object>();
            person.put("id", customer.id().toString());
            person.put("kind", Codes.of(customer.kind()));
            person.put("foreign", customer.foreign());
            all.put("customer", person);
        }
        return all;
    }

    private static String text(Map<String, Outcome> outcomes, String point, String column) {
        Object value =
                outcomes.containsKey(point) ? outcomes.get(point).columns().get(column) : null;
        return value == null ? null : value.toString();
    }

    private static Boolean covered(Map<String, Outcome> outcomes) {
        String covered = text(outcomes, "warranty", "covered");
        return covered == null ? null : Boolean.valueOf(covered);
    }

    private static LocalDate day(Map<String, Outcome> outcomes) {
        String until = text(outcomes, "warranty", "until");
        return until == null ? null : LocalDate.parse(until);
    }
}
