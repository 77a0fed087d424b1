package org.sanbao.obligations;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.param;
import static org.jooq.impl.DSL.select;
import static org.sanbao.tables.Tables.OBLIGATION;

import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.Record;
import org.sanbao.obligations.engine.Key;
import org.sanbao.obligations.engine.Obligation;
import org.sanbao.obligations.engine.Owner;
import org.sanbao.regulation.rules.RuleRef;
import org.sanbao.shared.Prepared;
import org.sanbao.shared.PreparedInsert;
import org.sanbao.tables.tables.records.ObligationRecord;
import org.springframework.stereotype.Component;

/** Obligations as rows. New ones of an event go in one statement. */
@Component
class ObligationRows {

    private final DSLContext database;
    private final PreparedInsert insert;
    private final Prepared all;
    private final Prepared unsettled;

    ObligationRows(DSLContext database) {
        this.database = database;
        Condition ofStream = OBLIGATION.STREAM.eq(param("stream", UUID.class));
        String open = Obligation.State.OPEN.name();
        this.all = new Prepared(database, ordered(ofStream));
        this.unsettled = new Prepared(
                database, ordered(ofStream.and(OBLIGATION.STATE.eq(inline(open)).or(OBLIGATION.BREACHED.isNotNull()))));
        this.insert =
                PreparedInsert.into(database, OBLIGATION, OBLIGATION.fields()).orNothing();
    }

    private static Query ordered(Condition condition) {
        return select(OBLIGATION.fields()).from(OBLIGATION).where(condition).orderBy(OBLIGATION.STARTED, OBLIGATION.ID);
    }

    /** Those of a stream. */
    List<Obligation> of(UUID stream) {
        return all.rows(stream).map(ObligationRows::read);
    }

    /** Those of a stream that are open or were breached: the ones something can still happen to. */
    List<Obligation> unsettled(UUID stream) {
        return unsettled.rows(stream).map(ObligationRows::read);
    }

    List<Obligation> find(Condition condition) {
        return database.selectFrom(OBLIGATION)
                .where(condition)
                .orderBy(OBLIGATION.STARTED, OBLIGATION.ID)
                .fetch(ObligationRows::read);
    }

    /** The most urgent ones; those without limit last. */
    List<Obligation> first(Condition condition, int most) {
        return database.selectFrom(OBLIGATION)
                .where(condition)
                .orderBy(OBLIGATION.DUE.asc().nullsLast(), OBLIGATION.STARTED, OBLIGATION.ID)
                .limit(most)
                .fetch(ObligationRows::read);
    }

    /** Those whose limit passed last. */
    List<Obligation> latest(Condition condition, int most) {
        return database.selectFrom(OBLIGATION)
                .where(condition)
                .orderBy(OBLIGATION.BREACHED.desc(), OBLIGATION.ID)
                .limit(most)
                .fetch(ObligationRows::read);
    }

    boolean exists(Key key) {
        return database.fetchExists(
                OBLIGATION,
                OBLIGATION.SUBJECT.eq(key.subject()),
                OBLIGATION.RULE.eq(key.rule()),
                OBLIGATION.MEMBER.eq(key.member()),
                OBLIGATION.TRIGGER.eq(key.trigger()));
    }

    void save(List<Obligation> changed) {
        var fresh = changed.stream()
                .filter(each -> !each.isStored())
                .map(ObligationRows::record)
                .toList();
        insert.run(fresh);
        var later = changed.stream()
                .filter(Obligation::isStored)
                .map(ObligationRows::record)
                .toList();
        if (!later.isEmpty()) {
            database.batchUpdate(later).execute();
        }
    }

    private static ObligationRecord record(Obligation each) {
        var identity = each.identity();
        var clock = each.clock();
        var life = each.life();
        var row = new ObligationRecord();
        row.setId(each.id());
        row.setStream(identity.stream());
        row.setUnit(identity.unit());
        row.setRule(each.key().rule());
        row.setEdition(each.rule().edition());
        row.setClause(identity.clause());
        row.setSubjectCard(identity.subjectCard());
        row.setSubject(each.key().subject());
        row.setMember(each.key().member());
        row.setTrigger(each.key().trigger());
        row.setCause(Codec.write(identity.cause()));
        row.setDepth(identity.depth());
        row.setRaised(identity.raised());
        row.setAnswers(identity.answers());
        row.setStarted(clock.start());
        row.setTimeLimit(clock.limit());
        row.setDue(clock.due());
        row.setVisible(clock.visible());
        row.setCalendar(clock.calendar());
        row.setRevision(clock.revision());
        row.setFrozen(Codec.write(clock.frozen()));
        row.setRole(each.owner().role());
        row.setRoleUnit(each.owner().unit());
        row.setPerson(each.owner().person());
        row.setShares(Codec.write(each.shares()));
        row.setDeeds(Codec.write(each.deeds()));
        row.setState(life.state().name());
        row.setMet(life.met());
        row.setBreached(life.breached());
        row.setBreachedBy(life.breachedBy());
        row.setEnded(life.ended());
        row.setWhy(life.why());
        row.setWarned(life.warned());
        row.setNextAt(life.state() == Obligation.State.OPEN ? life.next() : null);
        return row;
    }

    static Obligation read(Record row) {
        String rule =
                row.get(OBLIGATION.RULE).substring(row.get(OBLIGATION.RULE).indexOf('/') + 1);
        var key = new Key(
                row.get(OBLIGATION.RULE),
                row.get(OBLIGATION.SUBJECT),
                row.get(OBLIGATION.MEMBER),
                row.get(OBLIGATION.TRIGGER));
        var identity = new Obligation.Identity(
                row.get(OBLIGATION.ID),
                row.get(OBLIGATION.STREAM),
                key,
                new RuleRef(row.get(OBLIGATION.EDITION), rule),
                row.get(OBLIGATION.CLAUSE),
                row.get(OBLIGATION.SUBJECT_CARD),
                row.get(OBLIGATION.UNIT),
                Codec.cause(row.get(OBLIGATION.CAUSE)),
                row.get(OBLIGATION.DEPTH),
                row.get(OBLIGATION.RAISED),
                row.get(OBLIGATION.ANSWERS));
        var clock = new Obligation.Clock(
                row.get(OBLIGATION.STARTED),
                row.get(OBLIGATION.TIME_LIMIT),
                row.get(OBLIGATION.DUE),
                row.get(OBLIGATION.VISIBLE),
                row.get(OBLIGATION.CALENDAR),
                row.get(OBLIGATION.REVISION),
                Codec.spans(row.get(OBLIGATION.FROZEN)));
        var life = new Obligation.Life(
                Obligation.State.valueOf(row.get(OBLIGATION.STATE)),
                row.get(OBLIGATION.MET),
                row.get(OBLIGATION.BREACHED),
                row.get(OBLIGATION.BREACHED_BY),
                row.get(OBLIGATION.ENDED),
                row.get(OBLIGATION.WHY),
                row.get(OBLIGATION.WARNED),
                row.get(OBLIGATION.NEXT_AT));
        var owner = new Owner(row.get(OBLIGATION.ROLE), row.get(OBLIGATION.ROLE_UNIT), row.get(OBLIGATION.PERSON));
        return new Obligation(
                identity,
                clock,
                owner,
                Codec.shares(row.get(OBLIGATION.SHARES)),
                Codec.deeds(row.get(OBLIGATION.DEEDS)),
                life,
                true);
    }
}
