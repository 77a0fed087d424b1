package org.sanbao.journal;

import static org.sanbao.tables.Tables.JOURNAL;
import static org.sanbao.tables.Tables.JOURNAL_SEAL;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.sanbao.shared.SystemClock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Each minute one node seals what was written: a Merkle root over the hashes of all rows of finished transactions, chained to the seal
 * before. Whoever keeps a root outside can later tell that history was rewritten, even by somebody who owns the database.
 */
@Component
public class Seals {

    /** Below every transaction number; those of rows that came by a restore are negative. */
    static final long BEFORE_ALL = Long.MIN_VALUE;

    private static final long ONLY_ONE_NODE = 0x5ea1;

    private final DSLContext database;
    private final SystemClock clock;

    Seals(DSLContext database, SystemClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The last seal's chained root in hexadecimal, to be printed and kept outside; empty before the first. */
    public Optional<String> last() {
        return database.select(JOURNAL_SEAL.CHAINED)
                .from(JOURNAL_SEAL)
                .orderBy(JOURNAL_SEAL.N.desc())
                .limit(1)
                .fetchOptional(row -> HexFormat.of().formatHex(row.value1()));
    }

    @Scheduled(fixedDelay = 60_000, initialDelay = 60_000)
    @Transactional
    public void seal() {
        boolean mine = database.fetchSingle("select pg_try_advisory_xact_lock({0})", DSL.val(ONLY_ONE_NODE))
                .get(0, Boolean.class);
        if (!mine) {
            return;
        }
        var before = database.selectFrom(JOURNAL_SEAL)
                .orderBy(JOURNAL_SEAL.N.desc())
                .limit(1)
                .fetchOptional();
        long from = before.map(seal -> seal.getBelowXact()).orElse(BEFORE_ALL);
        long below = database.fetchSingle("select pg_snapshot_xmin(pg_current_snapshot())::text::bigint")
                .get(0, Long.class);
        List<byte[]> leaves = leaves(database, from, below);
        if (leaves.isEmpty()) {
            return;
        }
        byte[] root = merkle(leaves);
        database.insertInto(JOURNAL_SEAL)
                .set(JOURNAL_SEAL.N, before.map(seal -> seal.getN() + 1).orElse(1L))
                .set(JOURNAL_SEAL.BELOW_XACT, below)
                .set(JOURNAL_SEAL.JOURNAL_ROWS, (long) leaves.size())
                .set(JOURNAL_SEAL.ROOT, root)
                .set(
                        JOURNAL_SEAL.CHAINED,
                        chain(before.map(seal -> seal.getChained()).orElse(new byte[0]), root))
                .set(JOURNAL_SEAL.SEALED_AT, clock.instant())
                .execute();
    }

    static List<byte[]> leaves(DSLContext database, long from, long below) {
        var leaves = new ArrayList<byte[]>();
        try (var rows = database.select(JOURNAL.HASH)
                .from(JOURNAL)
                .where(JOURNAL.XACT.ge(from))
                .and(JOURNAL.XACT.lt(below))
                .orderBy(JOURNAL.XACT, JOURNAL.STREAM, JOURNAL.N)
                .fetchSize(5000)
                .fetchLazy()) {
            rows.forEach(row -> leaves.add(row.value1()));
        }
        return leaves;
    }

    /** Pairs are hashed upwards; an odd last one rises as it is. */
    static byte[] merkle(List<byte[]> leaves) {
        List<byte[]> level = leaves;
        while (level.size() > 1) {
            var above = new ArrayList<byte[]>((level.size() + 1) / 2);
            for (int i = 0; i < level.size(); i += 2) {
                above.add(i + 1 < level.size() ? chain(level.get(i), level.get(i + 1)) : level.get(i));
            }
            level = above;
        }
        return level.getFirst();
    }

    static byte[] chain(byte[] before, byte[] next) {
        var digest = Canonical.sha256();
        digest.update(before);
        return digest.digest(next);
    }
}
