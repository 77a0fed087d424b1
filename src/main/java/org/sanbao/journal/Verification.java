package org.sanbao.journal;

import static org.sanbao.tables.Tables.JOURNAL;
import static org.sanbao.tables.Tables.JOURNAL_SEAL;
import static org.sanbao.tables.Tables.STREAM;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.sanbao.tables.tables.records.JournalRecord;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the whole journal again and finds what was changed, inserted or removed. Chains find it within a stream, heads find a cut end,
 * seals find a stream that vanished whole. What nobody inside can find, a chain rewritten with all its seals, a root kept outside finds.
 */
@Component
public class Verification {

    private static final int FINDINGS_NAMED = 100;

    private final DSLContext database;

    Verification(DSLContext database) {
        this.database = database;
    }

    /** @param keptOutside roots printed earlier, in hexadecimal; each must be among the seals */
    @Transactional(readOnly = true)
    public Report verify(List<String> keptOutside) {
        var report = new Report(new ArrayList<>());
        report.rows = chains(report);
        report.seals = seals(report, keptOutside);
        return report;
    }

    private long chains(Report report) {
        var walk = new Walk(report);
        try (var rows = database.selectFrom(JOURNAL)
                .orderBy(JOURNAL.STREAM, JOURNAL.N)
                .fetchSize(2000)
                .fetchLazy()) {
            rows.forEach(walk::next);
        }
        walk.endOfStream();
        var ends = walk.ends;
        database.select(STREAM.ID, STREAM.N, STREAM.HASH)
                .from(STREAM)
                .fetchSize(2000)
                .fetchLazy()
                .forEach(head -> {
                    byte[] end = ends.remove(head.value1());
                    if (end == null ? head.value2() > 0 : !Arrays.equals(end, head.value3())) {
                        report.find("stream-end", head.value1(), head.value2());
                    }
                });
        ends.keySet().forEach(stream -> report.find("stream-without-head", stream, 0));
        return walk.count;
    }

    private long seals(Report report, List<String> keptOutside) {
        var missing = new ArrayList<>(keptOutside);
        byte[] before = new byte[0];
        long from = Seals.BEFORE_ALL;
        var seals = database.selectFrom(JOURNAL_SEAL).orderBy(JOURNAL_SEAL.N).fetch();
        for (var seal : seals) {
            List<byte[]> leaves = Seals.leaves(database, from, seal.getBelowXact());
            boolean same = leaves.size() == seal.getJournalRows()
                    && !leaves.isEmpty()
                    && Arrays.equals(Seals.merkle(leaves), seal.getRoot())
                    && Arrays.equals(Seals.chain(before, seal.getRoot()), seal.getChained());
            if (!same) {
                report.find("seal", null, seal.getN());
            }
            missing.remove(HexFormat.of().formatHex(seal.getChained()));
            before = seal.getChained();
            from = seal.getBelowXact();
        }
        missing.forEach(root -> report.find("root-kept-outside", null, 0));
        return seals.size();
    }

    /** One pass over all rows, stream after stream. */
    private static final class Walk {
        private final Report report;
        private final java.util.Map<UUID, byte[]> ends = new java.util.HashMap<>();
        private UUID stream;
        private byte[] hash = new byte[0];
        private int n;
        private long count;

        Walk(Report report) {
            this.report = report;
        }

        void next(JournalRecord row) {
            if (!row.getStream().equals(stream)) {
                endOfStream();
                stream = row.getStream();
                hash = new byte[0];
                n = 0;
            }
            count++;
            n++;
            byte[] expected = Canonical.hash(
                    hash,
                    row.getSalt(),
                    row.getStream(),
                    row.getN(),
                    row.getUnit(),
                    row.getType(),
                    row.getHappened(),
                    row.getRecorded(),
                    row.getActor(),
                    row.getBody().data());
            if (row.getN() != n || !Arrays.equals(expected, row.getHash())) {
                report.find("row", row.getStream(), row.getN());
            }
            hash = row.getHash();
            n = row.getN();
        }

        void endOfStream() {
            if (stream != null) {
                ends.put(stream, hash);
            }
        }
    }

    /** What was read and what does not fit. */
    public static final class Report {
        private final List<Finding> findings;
        private long rows;
        private long seals;
        private long found;

        private Report(List<Finding> findings) {
            this.findings = findings;
        }

        private void find(String what, UUID stream, long n) {
            found++;
            if (findings.size() < FINDINGS_NAMED) {
                findings.add(new Finding(what, stream, n));
            }
        }

        public boolean isWhole() {
            return found == 0;
        }

        public long rows() {
            return rows;
        }

        public long seals() {
            return seals;
        }

        public long found() {
            return found;
        }

        /** The first hundred. */
        public List<Finding> findings() {
            return List.copyOf(findings);
        }
    }

    /** @param what {@code row}, {@code stream-end}, {@code stream-without-head}, {@code seal} or {@code root-kept-outside} */
    public record Finding(String what, UUID stream, long n) {}
}
