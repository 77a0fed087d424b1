package org.sanbao.obligations;

import static org.sanbao.tables.Tables.OBLIGATION;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.sanbao.shared.Unsighted;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which persons owe or owed something in a case by name. A duty may be somebody's whose sight does not reach the case; that person is told
 * when it changes all the same. Duties of a post need no such list: a post answers within its sight.
 */
@Component
public class Owing {

    private final DSLContext database;

    Owing(DSLContext database) {
        this.database = database;
    }

    /**
     * By case, those of these persons who do. Cases without any are missing.
     *
     * @param among whom to look for
     */
    @Transactional(readOnly = true)
    @Unsighted("ids, for telling each person of their own duties")
    public Map<UUID, Set<UUID>> in(Collection<UUID> cases, Collection<UUID> among) {
        return database
                .selectDistinct(OBLIGATION.STREAM, OBLIGATION.PERSON)
                .from(OBLIGATION)
                .where(
                        OBLIGATION.STREAM.eq(DSL.any(cases.toArray(UUID[]::new))),
                        OBLIGATION.PERSON.eq(DSL.any(among.toArray(UUID[]::new))))
                .fetchGroups(OBLIGATION.STREAM, OBLIGATION.PERSON)
                .entrySet()
                .stream()
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, each -> Set.copyOf(each.getValue())));
    }
}
