package org.sanbao.obligations;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.param;
import static org.jooq.impl.DSL.select;
import static org.sanbao.tables.Tables.OBLIGATION;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.sanbao.obligations.engine.Obligation;
import org.sanbao.obligations.engine.World;
import org.sanbao.regulation.rules.EventPattern;
import org.sanbao.regulation.rules.ObligationRule;
import org.sanbao.regulation.rules.RuleRef;
import org.sanbao.shared.Prepared;
import org.sanbao.shared.Unsighted;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** By when the regulation wants something to have happened in cases: what somebody who plans must know of many at once. */
@Component
public class Dues {

    private final Prepared open;
    private final World world;

    Dues(DSLContext database, World world) {
        this.world = world;
        this.open = new Prepared(
                database,
                select(
                                OBLIGATION.ID,
                                OBLIGATION.STREAM,
                                OBLIGATION.EDITION,
                                OBLIGATION.RULE,
                                OBLIGATION.CLAUSE,
                                OBLIGATION.DUE)
                        .from(OBLIGATION)
                        .where(
                                OBLIGATION.STREAM.eq(any(param("streams", UUID[].class))),
                                OBLIGATION.STATE.eq(inline(Obligation.State.OPEN.name())),
                                OBLIGATION.DUE.isNotNull())
                        .orderBy(OBLIGATION.DUE, OBLIGATION.ID));
    }

    /**
     * One open obligation with a limit that runs.
     *
     * @param event   of those asked for, the one that meets it, or a part of it
     * @param clause  where it stands, in {@code edition}
     */
    public record Due(UUID obligation, UUID stream, String event, Instant at, String clause, String edition) {}

    /**
     * What such events meet in these cases, the first due first. What is paused has no due instant and is left out; one statement, however
     * many cases there are.
     */
    @Transactional(readOnly = true)
    @Unsighted("asked for cases that were found within sight")
    public List<Due> of(Collection<UUID> streams, Set<String> events) {
        if (streams.isEmpty()) {
            return List.of();
        }
        var met = new HashMap<RuleRef, Set<String>>();
        var dues = new ArrayList<Due>();
        for (Record row : open.rows((Object) streams.toArray(UUID[]::new))) {
            for (String event : met.computeIfAbsent(rule(row), rule -> metBy(rule, events))) {
                dues.add(new Due(
                        row.get(OBLIGATION.ID),
                        row.get(OBLIGATION.STREAM),
                        event,
                        row.get(OBLIGATION.DUE),
                        row.get(OBLIGATION.CLAUSE),
                        row.get(OBLIGATION.EDITION)));
            }
        }
        return dues;
    }

    private static RuleRef rule(Record row) {
        String key = row.get(OBLIGATION.RULE);
        return new RuleRef(row.get(OBLIGATION.EDITION), key.substring(key.indexOf('/') + 1));
    }

    private Set<String> metBy(RuleRef rule, Set<String> events) {
        return world.rules()
                .rule(rule)
                .filter(ObligationRule.class::isInstance)
                .map(each -> ((ObligationRule) each).must().patterns().map(EventPattern::event))
                .map(each -> each.filter(events::contains).collect(Collectors.toSet()))
                .orElse(Set.of());
    }
}
