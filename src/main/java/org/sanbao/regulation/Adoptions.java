package org.sanbao.regulation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.sanbao.regulation.document.Pack;
import org.sanbao.regulation.rules.Rulebook;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.Ids;
import org.sanbao.shared.Unsighted;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What was, is and will be in force where, for those who change it. */
@Component
@Unsighted("a regulation is for everybody in the company to read; it holds nothing of customers or cases")
public class Adoptions {

    private final RegulationTables tables;
    private final Editions editions;
    private final Precedence precedence;
    private final BusinessClock clock;

    Adoptions(RegulationTables tables, Editions editions, Precedence precedence, BusinessClock clock) {
        this.tables = tables;
        this.editions = editions;
        this.precedence = precedence;
        this.clock = clock;
    }

    /** Every adoption there ever was, in the order they came into force. */
    public List<Adoption> all() {
        return tables.adoptions();
    }

    /** As this node knows them: those of the last two seconds may not be among them. For pages, which look again. */
    public List<Adoption> known() {
        return editions.current().editions().stream()
                .map(Editions.Edition::adoption)
                .toList();
    }

    public Optional<Adoption> find(UUID id) {
        return all().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** The text of each file by its name, as it was stored. */
    public Map<String, String> files(Adoption adoption) {
        return tables.files(adoption.version());
    }

    /** What it says, compiled; empty if this node has not seen it yet. */
    public Optional<Pack> pack(UUID adoption) {
        return editions.current().editions().stream()
                .filter(edition -> edition.adoption().id().equals(adoption))
                .map(Editions.Edition::pack)
                .findFirst();
    }

    /** Whether it is the adoption of its document that counts in the unit at that instant, be it for one product line only. */
    public boolean governs(Adoption adoption, UUID unit, Instant at) {
        Stream<String> lines = adoption.products().isEmpty() ? Stream.of((String) null) : adoption.products().stream();
        return lines.flatMap(line -> precedence.counting(editions.current().editions(), unit, line, at).stream())
                .anyMatch(each -> each.adoption().id().equals(adoption.id()));
    }

    /** The number the document's next adoption would have. */
    public int nextNumber(String document) {
        return 1
                + all().stream()
                        .filter(each -> each.document().equals(document))
                        .mapToInt(Adoption::number)
                        .max()
                        .orElse(0);
    }

    /**
     * Rules as they were, but for the place of this adoption: there it counts at any time.
     *
     * @param pack what it says; null: nothing, it ceases to be
     */
    public Rulebook asIf(Adoption adoption, Pack pack) {
        return new DraftRulebook(precedence, editions.current().editions(), adoption, pack);
    }

    /** What must be looked at before something comes into force: until the transaction ends nobody else puts anything in force. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock() {
        tables.lock();
    }

    /**
     * Puts files in force, and ends at that instant what is in force in the same place, with no gap between. {@link #lock} first.
     *
     * @param wanted its number, id and version are made here
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Adoption adopt(UUID by, Adoption wanted, String label, Map<String, String> files) {
        Instant now = clock.instant();
        UUID version = tables.store(wanted.document(), label, "company", files, now);
        var adoption = new Adoption(
                Ids.next(),
                wanted.document(),
                nextNumber(wanted.document()),
                version,
                wanted.units(),
                wanted.products(),
                wanted.params(),
                wanted.switchedOff(),
                wanted.from(),
                null);
        all().stream()
                .filter(each -> each.until() == null && each.sharesPlaceWith(wanted))
                .forEach(each -> tables.end(each.id(), wanted.from()));
        tables.adopt(adoption, by, now);
        lookAgainAfterwards();
        return adoption;
    }

    /** Ends it; what arose under it stays with it. {@link #lock} first. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void repeal(UUID adoption, Instant from) {
        tables.end(adoption, from);
        lookAgainAfterwards();
    }

    /** This node need not wait until it looks by itself. */
    private void lookAgainAfterwards() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                editions.reload();
            }
        });
    }
}
