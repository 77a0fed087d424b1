package org.sanbao.ledgers;

import java.math.BigDecimal;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.sanbao.regulation.reading.Known;
import org.sanbao.regulation.reading.Missing;
import org.sanbao.regulation.reading.Reading;
import org.sanbao.regulation.reading.Type;
import org.sanbao.regulation.rules.LedgerRule;
import org.sanbao.regulation.vocabulary.Vocabulary;
import org.sanbao.shared.Money;

/** What whoever closes a period tells of one party, for the cap to read: {@code person.bonus} stands in no journal. */
record Told(String currency, Map<String, BigDecimal> figures) implements Reading {

    private static final String CARD = "person";

    /** The attributes of a person that the cap reads; empty without a cap, or where it is the same for all. */
    static SortedSet<String> asked(LedgerRule ledger) {
        var asked = new TreeSet<String>();
        if (ledger.cap() != null) {
            ledger.cap().reads().attributes().stream()
                    .filter(path -> path.startsWith(CARD + "."))
                    .forEach(path -> asked.add(path.substring(CARD.length() + 1)));
        }
        return asked;
    }

    /** The cap, never negative; null where the ledger has none. Undecided where a figure is missing. */
    Known<BigDecimal> cap(LedgerRule ledger) {
        if (ledger.cap() == null) {
            return Known.of(null);
        }
        return ledger.cap().evaluate(this).map(Told::number).map(BigDecimal.ZERO::max);
    }

    private static BigDecimal number(Object value) {
        return switch (value) {
            case Money money -> money.amount();
            case Number number -> new BigDecimal(number.toString());
            default -> new BigDecimal(value.toString().split(" ")[0]);
        };
    }

    @Override
    public Object card(String card, String attribute) {
        BigDecimal figure = card.equals(CARD) ? figures.get(attribute) : null;
        if (figure == null) {
            return null;
        }
        Type type = Vocabulary.ofThisBuild().cards().get(CARD).attributes().get(attribute);
        return type.kind() == Type.Kind.MONEY ? Money.of(figure, currency).toString() : (Object) figure.doubleValue();
    }

    @Override
    public Object event(String attribute) {
        return null;
    }

    @Override
    public Object trigger(String attribute) {
        return null;
    }

    @Override
    public Object outcome(String point, String column) {
        throw new Missing("outcome." + point);
    }

    @Override
    public Object fact(String key) {
        throw new Missing("fact." + key);
    }

    @Override
    public boolean happened(String event, Map<String, Object> attributes) {
        return false;
    }

    @Override
    public Object item() {
        return null;
    }
}
