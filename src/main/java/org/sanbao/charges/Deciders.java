package org.sanbao.charges;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.sanbao.access.Holder;
import org.sanbao.access.Holders;
import org.sanbao.tables.tables.records.ChargeRecord;
import org.springframework.stereotype.Component;

/**
 * Who decides about a charge now: who holds the post its rule names, but nobody whom it, or a share of it, is put to. An appeal goes to
 * another holder than the one who decided, else to the next above; only where nobody else is left does the same person look at it again.
 */
@Component
class Deciders {

    private final ChargeTable table;
    private final Holders holders;

    Deciders(ChargeTable table, Holders holders) {
        this.table = table;
        this.holders = holders;
    }

    Set<UUID> of(ChargeRecord charge, Instant now) {
        Set<UUID> barred = new LinkedHashSet<>();
        table.ofConsequence(charge.getConsequence()).stream()
                .map(ChargeRecord::getPerson)
                .filter(java.util.Objects::nonNull)
                .forEach(barred::add);
        if (ChargeState.of(charge) != ChargeState.APPEALED) {
            return without(charge, barred, now);
        }
        var reviewed = new LinkedHashSet<>(barred);
        reviewed.add(charge.getDecidedBy());
        Set<UUID> others = without(charge, reviewed, now);
        return others.isEmpty() ? without(charge, barred, now) : others;
    }

    private Set<UUID> without(ChargeRecord charge, Set<UUID> barred, Instant now) {
        var found = new LinkedHashSet<UUID>();
        if (charge.getDeciderPerson() != null) {
            found.add(charge.getDeciderPerson());
        } else if (charge.getDeciderRole() != null) {
            holders.of(charge.getDeciderRole(), charge.getDeciderUnit(), now).stream()
                    .map(Holder::person)
                    .forEach(found::add);
        }
        found.removeAll(barred);
        if (found.isEmpty() && charge.getDeciderRole() != null) {
            barred.forEach(gone -> holders.without(gone, charge.getDeciderRole(), charge.getDeciderUnit(), now)
                    .ifPresent(found::add));
            found.removeAll(barred);
        }
        if (found.isEmpty()) {
            holders.head(null, now).filter(head -> !barred.contains(head)).ifPresent(found::add);
        }
        return found;
    }
}
