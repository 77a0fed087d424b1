package org.sanbao.ledgers;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.sanbao.ledgers.vocabulary.LedgerEvent;
import org.sanbao.obligations.Carrier;
import org.sanbao.obligations.Consequence;
import org.sanbao.regulation.rules.Head;
import org.sanbao.regulation.rules.LedgerRule;
import org.sanbao.regulation.rules.RuleRef;
import org.sanbao.regulation.rules.Rulebook;
import org.sanbao.shared.Actor;
import org.sanbao.tables.tables.records.LedgerEntryRecord;
import org.springframework.stereotype.Component;

/** Enters the marks of a clause, and takes them back when the breach they are for turns out to be none. Never is pay touched by it. */
@Component
class Marks implements Carrier {

    private static final Actor REGULATION = Actor.sanbao("regulation");

    private final Ledgers ledgers;
    private final Rulebook rules;

    Marks(Ledgers ledgers, Rulebook rules) {
        this.ledgers = ledgers;
        this.rules = rules;
    }

    @Override
    public boolean carries(Consequence consequence) {
        return consequence.kind().equals("mark") || consequence.kind().equals("withdrawn");
    }

    @Override
    public String carry(Consequence consequence) {
        if (consequence.kind().equals("withdrawn")) {
            ledgers.takeBack(consequence.obligation(), this::ledgerOf, REGULATION);
            return null;
        }
        LedgerRule ledger = ledger(new RuleRef(consequence.rule().edition(), consequence.text("ledger")));
        if (ledger == null || ledger.head().state() != Head.State.RUNS) {
            return "no-ledger";
        }
        List<Party> parties = parties(ledger, consequence);
        if (parties.isEmpty()) {
            return "nobody-marked";
        }
        BigDecimal points = new BigDecimal(amount(consequence.text("points")));
        for (int i = 0; i < parties.size(); i++) {
            ledgers.enter(
                    Entering.mark(ledger, consequence, parties.get(i), points, i), LedgerEvent.Kind.MARK, REGULATION);
        }
        return null;
    }

    /** An amount of money is written with its currency, which is the ledger's. */
    private static String amount(String written) {
        int blank = written.indexOf(' ');
        return blank < 0 ? written : written.substring(0, blank);
    }

    private static List<Party> parties(LedgerRule ledger, Consequence of) {
        Party.Kind kind = Party.Kind.of(ledger.of());
        Object listed = of.arguments().get("against_persons");
        Stream<UUID> all = listed instanceof List<?> ids
                ? ids.stream().map(id -> UUID.fromString(id.toString()))
                : Stream.ofNullable(kind == Party.Kind.ORG ? org(of) : of.id("against_person"));
        return all.map(id -> new Party(kind, id)).toList();
    }

    /** A unit is meant where an attribute named one, else the unit in which the role was looked for. */
    private static UUID org(Consequence of) {
        UUID named = of.id("against_person");
        return named == null ? of.id("against_unit") : named;
    }

    private LedgerRule ledgerOf(LedgerEntryRecord entry) {
        return ledger(new RuleRef(entry.getEdition(), entry.getLedger()));
    }

    private LedgerRule ledger(RuleRef ref) {
        return rules.rule(ref)
                .filter(LedgerRule.class::isInstance)
                .map(LedgerRule.class::cast)
                .orElse(null);
    }
}
