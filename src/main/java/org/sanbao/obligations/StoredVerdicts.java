package org.sanbao.obligations;

import static org.sanbao.tables.Tables.OBLIGATION;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.sanbao.obligations.engine.Key;
import org.sanbao.obligations.engine.Obligation;
import org.sanbao.obligations.engine.Owner;
import org.sanbao.regulation.rules.RuleRef;

/** What production came to, read from its table for a replay to compare with. */
final class StoredVerdicts {

    private final DSLContext database;

    StoredVerdicts(DSLContext database) {
        this.database = database;
    }

    /** Of the streams after {@code after} (null: from the first) up to and including {@code last} (null: to the end), by stream. */
    Map<UUID, Map<Key, Verdict>> between(UUID after, UUID last) {
        Condition range = DSL.noCondition()
                .and(after == null ? DSL.noCondition() : OBLIGATION.STREAM.gt(after))
                .and(last == null ? DSL.noCondition() : OBLIGATION.STREAM.le(last));
        var verdicts = new HashMap<UUID, Map<Key, Verdict>>();
        database.select(
                        OBLIGATION.STREAM,
                        OBLIGATION.RULE,
                        OBLIGATION.SUBJECT,
                        OBLIGATION.MEMBER,
                        OBLIGATION.TRIGGER,
                        OBLIGATION.EDITION,
                        OBLIGATION.STATE,
                        OBLIGATION.DUE,
                        OBLIGATION.MET,
                        OBLIGATION.BREACHED,
                        OBLIGATION.BREACHED_BY,
                        OBLIGATION.ROLE,
                        OBLIGATION.ROLE_UNIT,
                        OBLIGATION.PERSON)
                .from(OBLIGATION)
                .where(range)
                .fetch()
                .forEach(row -> {
                    String rule = row.value2();
                    verdicts.computeIfAbsent(row.value1(), ignored -> new HashMap<>())
                            .put(
                                    new Key(rule, row.value3(), row.value4(), row.value5()),
                                    new Verdict(
                                            new RuleRef(row.value6(), rule.substring(rule.indexOf('/') + 1)),
                                            Obligation.State.valueOf(row.value7()),
                                            row.value8(),
                                            row.value9(),
                                            row.value10(),
                                            row.value11(),
                                            new Owner(row.value12(), row.value13(), row.value14())));
                });
        return verdicts;
    }

    /** Those of the keys that production stored, whatever the stream. */
    Set<Key> stored(Collection<Key> keys) {
        var stored = new HashSet<Key>();
        for (Key each : keys) {
            boolean exists = database.fetchExists(
                    OBLIGATION,
                    List.of(
                            OBLIGATION.SUBJECT.eq(each.subject()),
                            OBLIGATION.RULE.eq(each.rule()),
                            OBLIGATION.MEMBER.eq(each.member()),
                            OBLIGATION.TRIGGER.eq(each.trigger())));
            if (exists) {
                stored.add(each);
            }
        }
        return stored;
    }
}
