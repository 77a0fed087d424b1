package org.sanbao.obligations;

import static org.sanbao.tables.Tables.CASE_PAUSE;
import static org.sanbao.tables.Tables.CONSEQUENCE;
import static org.sanbao.tables.Tables.FACT_ENTRY;
import static org.sanbao.tables.Tables.MEMBERSHIP;
import static org.sanbao.tables.Tables.PENDING_STEP;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.sanbao.journal.Recorded;
import org.sanbao.journal.StreamState;
import org.sanbao.obligations.engine.CaseFile;
import org.sanbao.obligations.engine.Membership;
import org.sanbao.obligations.engine.Obligation;
import org.sanbao.obligations.engine.Pause;
import org.sanbao.obligations.engine.PendingStep;
import org.sanbao.obligations.engine.Taken;
import org.springframework.stereotype.Component;

/** Loads and stores what the engine works on. A stream that begins costs no reading. */
@Component
class CaseFiles {

    private final DSLContext database;
    private final ObligationRows obligations;

    CaseFiles(DSLContext database, ObligationRows obligations) {
        this.database = database;
        this.obligations = obligations;
    }

    /** @param all also obligations that are settled, for corrections and reopening */
    CaseFile load(UUID stream, UUID unit, StreamState state, Supplier<List<Recorded>> past, boolean all) {
        List<Pause> pauses = database.selectFrom(CASE_PAUSE)
                .where(CASE_PAUSE.STREAM.eq(stream))
                .orderBy(CASE_PAUSE.FROM_AT)
                .fetch(row -> new Pause(
                        row.getReason(), row.getFromAt(), row.getToAt() == null ? Instant.MAX : row.getToAt()));
        List<Obligation> owed = obligations.find(ObligationRows.of(stream, all));
        List<PendingStep> steps = database.selectFrom(PENDING_STEP)
                .where(PENDING_STEP.STREAM.eq(stream))
                .fetch(row -> Codec.step(row.getContent()));
        return new CaseFile(stream, unit, state, pauses, past, obligations::exists)
                .load(owed, steps, members(stream))
                .beside(another -> obligations.find(ObligationRows.of(another, true)));
    }

    /** A stream without a past. */
    CaseFile begin(UUID stream, UUID unit, StreamState state, Supplier<List<Recorded>> past) {
        return new CaseFile(stream, unit, state, List.of(), past, key -> false);
    }

    private List<Membership> members(UUID stream) {
        return database.selectFrom(MEMBERSHIP)
                .where(MEMBERSHIP.STREAM.eq(stream))
                .fetch(row -> new Membership(
                        row.getId(),
                        row.getSetName(),
                        row.getCard(),
                        row.getMember(),
                        row.getStream(),
                        row.getUnit(),
                        row.getJoined(),
                        row.getLeftAt(),
                        row.getWorked(),
                        row.getNextAt()));
    }

    void save(CaseFile file) {
        obligations.save(
                file.obligations().stream().filter(Obligation::isChanged).toList());
        saveConsequences(file);
        savePending(file);
        saveFacts(file);
        file.changedMemberships().forEach(this::saveMember);
        if (file.pausesChanged()) {
            savePauses(file);
        }
        file.stored();
    }

    private void saveConsequences(CaseFile file) {
        if (file.taken().isEmpty()) {
            return;
        }
        var insert = database.insertInto(
                CONSEQUENCE,
                CONSEQUENCE.KEY,
                CONSEQUENCE.SOURCE,
                CONSEQUENCE.OBLIGATION,
                CONSEQUENCE.RULE,
                CONSEQUENCE.EDITION,
                CONSEQUENCE.CLAUSE,
                CONSEQUENCE.KIND,
                CONSEQUENCE.LIST,
                CONSEQUENCE.PLACE,
                CONSEQUENCE.REPETITION,
                CONSEQUENCE.AT,
                CONSEQUENCE.STREAM,
                CONSEQUENCE.UNIT,
                CONSEQUENCE.ARGUMENTS,
                CONSEQUENCE.STATE);
        for (Taken each : file.taken()) {
            insert = insert.values(
                    each.key(),
                    each.source(),
                    each.obligation(),
                    each.rule().key(),
                    each.rule().edition(),
                    each.clause(),
                    each.kind(),
                    each.list(),
                    each.place(),
                    each.repetition(),
                    each.at(),
                    each.stream(),
                    each.unit(),
                    Codec.write(each.arguments()),
                    each.kind().equals("outcome") ? "RECORDED" : "WAITING");
        }
        insert.onConflictDoNothing().execute();
    }

    private void savePending(CaseFile file) {
        if (!file.gonePending().isEmpty()) {
            database.deleteFrom(PENDING_STEP)
                    .where(PENDING_STEP.KEY.in(file.gonePending()))
                    .execute();
        }
        for (PendingStep each : file.newPending()) {
            database.insertInto(
                            PENDING_STEP,
                            PENDING_STEP.KEY,
                            PENDING_STEP.STREAM,
                            PENDING_STEP.UNIT,
                            PENDING_STEP.AT,
                            PENDING_STEP.CONTENT)
                    .values(each.order(), file.stream(), file.unit(), each.at(), Codec.write(each))
                    .onConflictDoNothing()
                    .execute();
        }
    }

    private void saveFacts(CaseFile file) {
        if (!file.facts().isEmpty()) {
            database.insertInto(
                            FACT_ENTRY,
                            FACT_ENTRY.FACT,
                            FACT_ENTRY.SAME,
                            FACT_ENTRY.ROW,
                            FACT_ENTRY.HAPPENED,
                            FACT_ENTRY.VALUE)
                    .valuesOfRows(file.facts().stream()
                            .map(each -> DSL.row(
                                    each.fact(),
                                    each.same(),
                                    each.row(),
                                    each.happened(),
                                    each.value() == null ? null : Codec.write(each.value())))
                            .toList())
                    .onConflictDoNothing()
                    .execute();
        }
    }

    private void saveMember(Membership each) {
        database.insertInto(MEMBERSHIP)
                .set(MEMBERSHIP.ID, each.id())
                .set(MEMBERSHIP.STREAM, each.stream())
                .set(MEMBERSHIP.UNIT, each.unit())
                .set(MEMBERSHIP.SET_NAME, each.set())
                .set(MEMBERSHIP.CARD, each.card())
                .set(MEMBERSHIP.MEMBER, each.member())
                .set(MEMBERSHIP.JOINED, each.joined())
                .set(MEMBERSHIP.LEFT_AT, each.left())
                .set(MEMBERSHIP.WORKED, each.worked())
                .set(MEMBERSHIP.NEXT_AT, each.next())
                .onConflict(MEMBERSHIP.ID)
                .doUpdate()
                .set(MEMBERSHIP.LEFT_AT, each.left())
                .set(MEMBERSHIP.WORKED, each.worked())
                .set(MEMBERSHIP.NEXT_AT, each.next())
                .execute();
    }

    private void savePauses(CaseFile file) {
        for (Pause each : file.pauses()) {
            Instant to = each.to().equals(Instant.MAX) ? null : each.to();
            database.insertInto(CASE_PAUSE, CASE_PAUSE.STREAM, CASE_PAUSE.FROM_AT, CASE_PAUSE.TO_AT, CASE_PAUSE.REASON)
                    .values(file.stream(), each.from(), to, each.reason())
                    .onConflict(CASE_PAUSE.STREAM, CASE_PAUSE.FROM_AT)
                    .doUpdate()
                    .set(CASE_PAUSE.TO_AT, to)
                    .execute();
        }
    }
}
