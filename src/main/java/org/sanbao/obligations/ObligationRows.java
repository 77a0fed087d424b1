package org.sanbao.obligations;

import static org.sanbao.tables.Tables.OBLIGATION;

import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.sanbao.obligations.engine.Key;
import org.sanbao.obligations.engine.Obligation;
import org.sanbao.obligations.engine.Owner;
import org.sanbao.regulation.rules.RuleRef;
import org.sanbao.shared.PreparedInsert;
import org.sanbao.tables.tables.records.ObligationRecord;
import org.springframework.stereotype.Component;

/** Obligations as rows. New ones of an event go in one statement. */
@Component
class ObligationRows {

    private final DSLContext database;
    private final PreparedInsert insert;

    ObligationRows(DSLContext database) {
        this.database = database;
        this.insert =
                PreparedInsert.into(database, OBLIGATION, OBLIGATION.fields()).orNothing();
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

    static Obligation read(ObligationRecord row) {
        String rule = row.getRule().substring(row.getRule().indexOf('/') + 1);
        var key = new Key(row.getRule(), row.getSubject(), row.getMember(), row.getTrigger());
        var identity = new Obligation.Identity(
                row.getId(),
                row.getStream(),
                key,
                new RuleRef(row.getEdition(), rule),
                row.getClause(),
                row.getSubjectCard(),
                row.getUnit(),
                Codec.cause(row.getCause()),
                row.getDepth(),
                row.getRaised(),
                row.getAnswers());
        var clock = new Obligation.Clock(
                row.getStarted(),
                row.getTimeLimit(),
                row.getDue(),
                row.getVisible(),
                row.getCalendar(),
                row.getRevision(),
                Codec.spans(row.getFrozen()));
        var life = new Obligation.Life(
                Obligation.State.valueOf(row.getState()),
                row.getMet(),
                row.getBreached(),
                row.getBreachedBy(),
                row.getEnded(),
                row.getWhy(),
                row.getWarned(),
                row.getNextAt());
        var owner = new Owner(row.getRole(), row.getRoleUnit(), row.getPerson());
        return new Obligation(
                identity, clock, owner, Codec.shares(row.getShares()), Codec.deeds(row.getDeeds()), life, true);
    }

    static Condition of(UUID stream, boolean all) {
        Condition unsettled = OBLIGATION.STATE.eq(Obligation.State.OPEN.name()).or(OBLIGATION.BREACHED.isNotNull());
        return all ? OBLIGATION.STREAM.eq(stream) : OBLIGATION.STREAM.eq(stream).and(unsettled);
    }
}
