package org.sanbao.obligations;

import static org.jooq.impl.DSL.param;
import static org.jooq.impl.DSL.select;
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
import org.jooq.Param;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.sanbao.journal.Recorded;
import org.sanbao.journal.StreamState;
import org.sanbao.obligations.engine.CaseFile;
import org.sanbao.obligations.engine.Membership;
import org.sanbao.obligations.engine.Obligation;
import org.sanbao.obligations.engine.Pause;
import org.sanbao.obligations.engine.PendingStep;
import org.sanbao.obligations.engine.Taken;
import org.sanbao.shared.Prepared;
import org.springframework.stereotype.Component;

/** Loads and stores what the engine works on. A stream that begins costs no reading. */
@Component
class CaseFiles {

    private final DSLContext database;
    private final ObligationRows obligations;
    private final CasePauses pauses;
    private final Prepared steps;
    private final Prepared members;

    CaseFiles(DSLContext database, ObligationRows obligations, CasePauses pauses) {
        this.database = database;
        this.obligations = obligations;
        this.pauses = pauses;
        Param<UUID> stream = param("stream", UUID.class);
        steps = new Prepared(
                database, select(PENDING_STEP.CONTENT).from(PENDING_STEP).where(PENDING_STEP.STREAM.eq(stream)));
        members = new Prepared(
                database, select(MEMBERSHIP.fields()).from(MEMBERSHIP).where(MEMBERSHIP.STREAM.eq(stream)));
    }

    /** @param all also obligations that are settled, for corrections and reopening */
    CaseFile load(UUID stream, UUID unit, StreamState state, Supplier<List<Recorded>> past, boolean all) {
        List<Pause> waited = pauses.of(List.of(stream)).getOrDefault(stream, List.of());
        List<Obligation> owed = all ? obligations.of(stream) : obligations.unsettled(stream);
        List<PendingStep> pending = steps.rows(stream).map(row -> Codec.step(row.get(PENDING_STEP.CONTENT)));
        return new CaseFile(stream, unit, state, waited, past, obligations::exists)
                .load(owed, pending, members.rows(stream).map(CaseFiles::membership))
                .beside(obligations::of);
    }

    /** A stream without a past. */
    CaseFile begin(UUID stream, UUID unit, StreamState state, Supplier<List<Recorded>> past) {
        return new CaseFile(stream, unit, state, List.of(), past, key -> false);
    }

    private static Membership membership(Record row) {
        return new Membership(
                row.get(MEMBERSHIP.ID),
                row.get(MEMBERSHIP.SET_NAME),
                row.get(MEMBERSHIP.CARD),
                row.get(MEMBERSHIP.MEMBER),
                row.get(MEMBERSHIP.STREAM),
                row.get(MEMBERSHIP.UNIT),
                row.get(MEMBERSHIP.JOINED),
                row.get(MEMBERSHIP.LEFT_AT),
                row.get(MEMBERSHIP.WORKED),
                row.get(MEMBERSHIP.NEXT_AT));
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
