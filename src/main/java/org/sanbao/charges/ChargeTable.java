package org.sanbao.charges;

import static org.sanbao.tables.Tables.CHARGE;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.sanbao.shared.Actor;
import org.sanbao.tables.tables.records.ChargeRecord;
import org.springframework.stereotype.Component;

/** The charges there are. */
@Component
class ChargeTable {

    /** The longest list a page shows. */
    static final int MOST = 500;

    static final String READ = "charge.read";

    private final DSLContext database;

    ChargeTable(DSLContext database) {
        this.database = database;
    }

    /** Whether it was new. */
    boolean insert(ChargeRecord charge) {
        return database.insertInto(CHARGE).set(charge).onConflictDoNothing().execute() > 0;
    }

    /** With its row locked: of two who decide it at once the second sees what the first did. */
    Optional<ChargeRecord> lock(UUID id) {
        return database.selectFrom(CHARGE).where(CHARGE.ID.eq(id)).forUpdate().fetchOptional();
    }

    Optional<ChargeRecord> find(UUID id) {
        return database.selectFrom(CHARGE).where(CHARGE.ID.eq(id)).fetchOptional();
    }

    /** What a person may read: the own ones, and with the capability those of the units in sight. Latest first. */
    List<ChargeRecord> seen(Actor reader, String state) {
        return of(seenBy(reader).and(state == null ? DSL.noCondition() : CHARGE.STATE.eq(state)), MOST);
    }

    /** Of the person, in that state. */
    List<ChargeRecord> own(UUID person, ChargeState state) {
        return of(CHARGE.PERSON.eq(person).and(CHARGE.STATE.eq(state.code())), MOST);
    }

    /** What waits for a decision in the reader's sight, or for a post the reader holds. */
    List<ChargeRecord> waiting(Actor reader) {
        return of(
                CHARGE.STATE
                        .in(ChargeState.WAITING.stream().map(ChargeState::code).toList())
                        .and(reader.sight()
                                .of(CHARGE.ORG)
                                .or(CHARGE.DECIDER_ROLE.in(reader.roles()))
                                .or(
                                        reader.person() == null
                                                ? DSL.falseCondition()
                                                : CHARGE.DECIDER_PERSON.eq(reader.person()))),
                MOST);
    }

    List<ChargeRecord> ofConsequence(String consequence) {
        return of(CHARGE.CONSEQUENCE.eq(consequence), MOST);
    }

    /** Charges of this obligation, locked. */
    List<ChargeRecord> ofObligation(UUID obligation) {
        return database.selectFrom(CHARGE)
                .where(CHARGE.OBLIGATION.eq(obligation))
                .orderBy(CHARGE.ID)
                .forUpdate()
                .fetch();
    }

    /** Of the same case and party by one of these rules. */
    List<ChargeRecord> beside(ChargeRecord of, List<String> rules) {
        return database.selectFrom(CHARGE)
                .where(
                        CHARGE.STREAM.eq(of.getStream()),
                        CHARGE.PACK.eq(of.getPack()),
                        CHARGE.RULE.in(rules),
                        CHARGE.PARTY.isNotDistinctFrom(of.getParty()))
                .orderBy(CHARGE.ID)
                .forUpdate()
                .fetch();
    }

    static Condition seenBy(Actor reader) {
        Condition own = reader.person() == null ? DSL.falseCondition() : CHARGE.PERSON.eq(reader.person());
        return reader.may(READ) ? own.or(reader.sight().of(CHARGE.ORG)) : own;
    }

    private List<ChargeRecord> of(Condition which, int most) {
        return database.selectFrom(CHARGE)
                .where(which)
                .orderBy(CHARGE.PROPOSED_AT.desc(), CHARGE.ID.desc())
                .limit(most)
                .fetch();
    }
}
