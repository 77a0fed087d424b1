package org.sanbao.obligations;

import static org.sanbao.tables.Tables.OBLIGATION;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.sanbao.journal.Entry;
import org.sanbao.journal.Journal;
import org.sanbao.journal.StreamState;
import org.sanbao.obligations.engine.CaseFile;
import org.sanbao.obligations.engine.Engine;
import org.sanbao.obligations.engine.Obligation;
import org.sanbao.regulation.Adoption;
import org.sanbao.regulation.Adoptions;
import org.sanbao.regulation.document.Pack;
import org.sanbao.regulation.rules.Head;
import org.sanbao.regulation.rules.ObligationRule;
import org.sanbao.shared.Actor;
import org.sanbao.shared.BusinessClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A version that has come into force is told to the cases whose open duties it concerns: those of rules that say {@code transition}. Likewise a
 * version that counts again where another has ended, as the company's in a branch whose own was repealed. Every other duty stays with the version
 * it arose under. Every node looks; a case is told of each turn once, as its journal remembers.
 */
@Component
public class ComingIntoForce {

    private static final Logger LOG = LoggerFactory.getLogger(ComingIntoForce.class);

    private final Adoptions adoptions;
    private final Engine engine;
    private final CaseFiles files;
    private final Journal journal;
    private final DSLContext database;
    private final TransactionTemplate transaction;
    private final BusinessClock clock;

    /** What this node has told everybody of. */
    private final Set<Turn> told = ConcurrentHashMap.newKeySet();

    /** An adoption counts from this instant on, where it did not before. */
    private record Turn(UUID adoption, Instant at) {}

    ComingIntoForce(
            Adoptions adoptions,
            Engine engine,
            CaseFiles files,
            Journal journal,
            DSLContext database,
            TransactionTemplate transaction,
            BusinessClock clock) {
        this.adoptions = adoptions;
        this.engine = engine;
        this.files = files;
        this.journal = journal;
        this.database = database;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 1_000)
    void everySecond() {
        run();
    }

    /** Tells of what came into force since, or counts again; answers how many cases were told. */
    public int run() {
        Instant now = clock.instant();
        List<Adoption> known = adoptions.known();
        return known.stream()
                .flatMap(each -> turns(each, known, now))
                .distinct()
                .filter(turn -> !told.contains(turn))
                .mapToInt(this::tell)
                .sum();
    }

    /** It comes into force itself; where it ends, those of the same document count that are for more than its own place. */
    private static Stream<Turn> turns(Adoption adoption, List<Adoption> all, Instant now) {
        if (adoption.inForce(now)) {
            return Stream.of(new Turn(adoption.id(), adoption.from()));
        }
        Instant end = adoption.until();
        if (end == null || end.isAfter(now)) {
            return Stream.empty();
        }
        return all.stream()
                .filter(each -> each.document().equals(adoption.document()) && !each.sharesPlaceWith(adoption))
                .filter(each -> each.inForce(end) && each.inForce(now))
                .map(each -> new Turn(each.id(), end));
    }

    private int tell(Turn turn) {
        Pack pack = adoptions.pack(turn.adoption()).orElse(null);
        if (pack == null) {
            return 0;
        }
        Set<String> rules = turning(pack);
        List<UUID> cases = rules.isEmpty() ? List.of() : cases(rules, pack.edition());
        int count = 0;
        boolean all = true;
        for (UUID each : cases) {
            try {
                boolean turned =
                        Boolean.TRUE.equals(transaction.execute(status -> tell(each, turn.at(), pack.edition())));
                count += turned ? 1 : 0;
            } catch (RuntimeException failure) {
                all = false;
                LOG.error("Case {} cannot be told that {} counts", each, pack.edition(), failure);
            }
        }
        if (all) {
            told.add(turn);
        }
        return count;
    }

    /** Keys of its rules that say what becomes of open duties. */
    private static Set<String> turning(Pack pack) {
        return pack.clauses()
                .filter(clause -> !clause.off())
                .flatMap(clause -> clause.rules().stream())
                .filter(ObligationRule.class::isInstance)
                .filter(rule -> rule.head().transition() != Head.Transition.KEEP)
                .map(rule -> rule.ref().key())
                .collect(Collectors.toSet());
    }

    private List<UUID> cases(Set<String> rules, String edition) {
        return database.selectDistinct(OBLIGATION.STREAM)
                .from(OBLIGATION)
                .where(OBLIGATION.STATE.eq(Obligation.State.OPEN.name()))
                .and(OBLIGATION.RULE.in(rules))
                .and(OBLIGATION.EDITION.ne(edition))
                .fetch(OBLIGATION.STREAM);
    }

    private boolean tell(UUID stream, Instant at, String edition) {
        StreamState state = journal.lock(stream);
        var past = new EngineAtWork.Past(journal, stream);
        CaseFile file = files.load(stream, past.get().getLast().unit(), state, past, false);
        boolean known = past.get().stream()
                .anyMatch(row -> row.type().equals("obligation.superseded")
                        && row.happened().equals(at)
                        && edition.equals(row.attributes().get("edition")));
        if (known || engine.supersedes(file, at).isEmpty()) {
            return false;
        }
        Actor by = Actor.sanbao("a version came into force");
        journal.append(Entry.of(stream, by, new ObligationSuperseded(edition)).at(at));
        return true;
    }
}
