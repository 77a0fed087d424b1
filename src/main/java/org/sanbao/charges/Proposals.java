package org.sanbao.charges;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.sanbao.access.PeopleNames;
import org.sanbao.access.Person;
import org.sanbao.access.Staff;
import org.sanbao.charges.vocabulary.ChargeEvent;
import org.sanbao.obligations.Carrier;
import org.sanbao.obligations.Consequence;
import org.sanbao.regulation.rules.RuleRef;
import org.sanbao.shared.Actor;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.Ids;
import org.sanbao.shared.Sight;
import org.sanbao.tables.tables.records.ChargeRecord;
import org.springframework.stereotype.Component;

/** Makes proposals of what clauses charge; takes those nobody confirmed back with the breach they followed from. */
@Component
class Proposals implements Carrier {

    static final Actor REGULATION = Actor.sanbao("regulation");

    private final ChargeTable table;
    private final ChargeRules rules;
    private final ChargeTold told;
    private final PeopleNames people;
    private final Staff staff;
    private final BusinessClock clock;

    Proposals(
            ChargeTable table,
            ChargeRules rules,
            ChargeTold told,
            PeopleNames people,
            Staff staff,
            BusinessClock clock) {
        this.table = table;
        this.rules = rules;
        this.told = told;
        this.people = people;
        this.staff = staff;
        this.clock = clock;
    }

    @Override
    public boolean carries(Consequence consequence) {
        return consequence.kind().equals("charge") || consequence.kind().equals("withdrawn");
    }

    @Override
    public String carry(Consequence consequence) {
        if (consequence.kind().equals("withdrawn")) {
            table.ofObligation(consequence.obligation()).forEach(this::takeBack);
            return null;
        }
        boolean outside = Boolean.TRUE.equals(consequence.arguments().get("to_outside"));
        List<UUID> parties = outside ? Collections.singletonList(null) : parties(consequence);
        if (parties.isEmpty()) {
            return "nobody-named";
        }
        if (isReplaced(consequence, parties)) {
            return "replaced";
        }
        List<BigDecimal> amounts = amounts(consequence, parties.size());
        for (int i = 0; i < parties.size(); i++) {
            propose(consequence, i, parties.get(i), amounts.get(i));
        }
        return null;
    }

    private void takeBack(ChargeRecord charge) {
        switch (ChargeState.of(charge)) {
            case PROPOSED -> told.drop(charge, ChargeEvent.Why.WITHDRAWN, REGULATION);
            case CONFIRMED, APPEALED -> {
                charge.setBreachWithdrawn(true);
                charge.update();
            }
            default -> {}
        }
    }

    private List<UUID> parties(Consequence of) {
        UUID group = of.id("to_members");
        if (group != null) {
            return staff
                    .people(new Staff.Filter(group, null, false), Sight.everything("everybody of a unit charged"))
                    .stream()
                    .map(Person::id)
                    .toList();
        }
        if (of.arguments().get("to_persons") instanceof List<?> all) {
            return all.stream().map(id -> UUID.fromString(id.toString())).toList();
        }
        UUID one = of.id("to_person");
        return one == null ? List.of() : List.of(one);
    }

    private boolean isReplaced(Consequence of, List<UUID> parties) {
        var charge = new ChargeRecord();
        charge.setStream(of.stream());
        charge.setPack(of.rule().pack());
        charge.setParty(parties.getFirst());
        List<String> above = rules.replacing(ref(of));
        return parties.size() == 1
                && !above.isEmpty()
                && table.beside(charge, above).stream()
                        .anyMatch(each -> ChargeState.CHARGED.contains(ChargeState.of(each)));
    }

    private static RuleRef ref(Consequence of) {
        String key = of.text("charge");
        return new RuleRef(of.rule().edition(), key.substring(key.indexOf('/') + 1));
    }

    private static List<BigDecimal> amounts(Consequence of, int parties) {
        BigDecimal amount = amount(of, "amount");
        if (amount == null) {
            return Collections.nCopies(parties, null);
        }
        var weights = new ArrayList<BigDecimal>();
        if (of.arguments().get("weights") instanceof List<?> all && all.size() == parties) {
            all.forEach(each -> weights.add(new BigDecimal(each.toString()).max(BigDecimal.ZERO)));
        }
        return weights.isEmpty() ? Shares.equal(amount, parties) : Shares.by(amount, weights);
    }

    /** Without its currency; null if there is none. */
    private static BigDecimal amount(Consequence of, String name) {
        String text = of.text(name);
        return text == null ? null : new BigDecimal(text.split(" ")[0]).setScale(2, java.math.RoundingMode.HALF_UP);
    }

    private void propose(Consequence of, int share, UUID party, BigDecimal amount) {
        var person = party == null ? null : people.reach(party).orElse(null);
        var charge = new ChargeRecord();
        charge.setId(Ids.next());
        charge.setConsequence(of.key());
        charge.setShare(share);
        charge.setPack(of.rule().pack());
        charge.setRule(ref(of).rule());
        charge.setEdition(of.rule().edition());
        charge.setClause(of.clause());
        charge.setKind(of.text("charge_kind"));
        charge.setStream(of.stream());
        charge.setOrg(person == null ? of.unit() : person.unit());
        charge.setObligation(of.obligation());
        charge.setRole(of.text("to_role"));
        charge.setParty(party);
        charge.setPerson(person == null ? null : party);
        charge.setUnit(of.text("currency"));
        charge.setAmount(amount);
        charge.setMinAmount(amount(of, "min"));
        charge.setMaxAmount(amount(of, "max"));
        charge.setSuggested(amount(of, "suggest"));
        charge.setInKind(false);
        charge.setDeciderRole(of.text("confirm_role"));
        charge.setDeciderUnit(of.id("confirm_unit"));
        charge.setDeciderPerson(of.text("confirm_role") == null ? of.id("confirm_person") : null);
        charge.setAppeal(of.text("appeal"));
        ChargeState.PROPOSED.give(charge);
        charge.setAt(of.at());
        charge.setProposedAt(clock.instant());
        charge.setBreachWithdrawn(false);
        if (table.insert(charge)) {
            told.tell(
                    charge,
                    new ChargeEvent.Proposed(charge.getPack() + "/" + charge.getRule(), charge.getKind()),
                    REGULATION);
        }
    }
}
