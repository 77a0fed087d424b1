package org.sanbao.supervision.readings;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sanbao.journal.Entry;
import org.sanbao.journal.Journal;
import org.sanbao.regulation.Adoption;
import org.sanbao.regulation.Adoptions;
import org.sanbao.regulation.drafts.NewVersions;
import org.sanbao.regulation.drafts.NewVersions.NewVersion;
import org.sanbao.shared.Actor;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.Ids;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Asks everybody whom a newly approved version governs to read it: as soon as it is approved, so that it is known when its day comes, and
 * newcomers and those who are moved when they come. Takes back what is no longer asked. Each person is a transaction of its own, and several
 * nodes may do it at once.
 */
@Component
public class Asking {

    private static final Actor SANBAO = Actor.sanbao("new versions");

    private final ReadingTable readings;
    private final NewVersions versions;
    private final Adoptions adoptions;
    private final Journal journal;
    private final BusinessClock clock;
    private final TransactionTemplate transaction;

    Asking(
            ReadingTable readings,
            NewVersions versions,
            Adoptions adoptions,
            Journal journal,
            BusinessClock clock,
            TransactionTemplate transaction) {
        this.readings = readings;
        this.versions = versions;
        this.adoptions = adoptions;
        this.journal = journal;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Scheduled(fixedDelay = 15_000)
    void nowAndThen() {
        run();
    }

    /** Asks whom nobody asked yet, then takes back what is superseded; answers how many readings changed. */
    public int run() {
        Map<UUID, Adoption> known =
                adoptions.known().stream().collect(Collectors.toMap(Adoption::id, Function.identity()));
        Set<UUID> units = readings.units();
        int changed = 0;
        for (NewVersion version : versions.all()) {
            Adoption adoption = known.get(version.adoption());
            if (adoption != null) {
                changed += ask(version, adoption, units);
            }
        }
        return changed + takeBack(known);
    }

    private int ask(NewVersion version, Adoption adoption, Set<UUID> units) {
        Instant when = counts(adoption);
        List<UUID> governed = units.stream()
                .filter(unit -> adoptions.governs(adoption, unit, when))
                .toList();
        int asked = 0;
        for (ReadingTable.Employee each : readings.notAsked(adoption.id(), governed)) {
            if (!each.person().equals(version.approvedBy())) {
                asked += did(() -> present(adoption, each));
            }
        }
        return asked;
    }

    private boolean present(Adoption adoption, ReadingTable.Employee reader) {
        UUID id = Ids.next();
        if (!readings.ask(id, adoption.id(), reader.person(), clock.instant())) {
            return false;
        }
        journal.begin(Entry.of(id, SANBAO, new ReadingEvent.Presented())
                .in(reader.unit())
                .about("org", reader.unit())
                .with(new ReadingCard(id, reader.person(), adoption.document(), adoption.number())));
        return true;
    }

    private int takeBack(Map<UUID, Adoption> known) {
        List<ReadingTable.Waiting> waiting = readings.waiting().stream()
                .filter(each -> known.containsKey(each.adoption()))
                .toList();
        int lapsed = 0;
        for (ReadingTable.Waiting each : waiting) {
            Adoption adoption = known.get(each.adoption());
            boolean later = waiting.stream()
                    .filter(other -> other.person().equals(each.person()))
                    .map(other -> known.get(other.adoption()))
                    .anyMatch(other ->
                            other.document().equals(adoption.document()) && other.number() > adoption.number());
            if (later || each.unit() == null || !adoptions.governs(adoption, each.unit(), counts(adoption))) {
                lapsed += did(() -> lapse(each.id()));
            }
        }
        return lapsed;
    }

    private boolean lapse(UUID reading) {
        if (!readings.lapse(reading, clock.instant())) {
            return false;
        }
        journal.append(Entry.of(reading, SANBAO, new ReadingEvent.Lapsed()));
        return true;
    }

    /** Now, or when it comes into force. */
    private Instant counts(Adoption adoption) {
        Instant now = clock.instant();
        return now.isBefore(adoption.from()) ? adoption.from() : now;
    }

    private int did(java.util.function.BooleanSupplier what) {
        return Boolean.TRUE.equals(transaction.execute(status -> what.getAsBoolean())) ? 1 : 0;
    }
}
