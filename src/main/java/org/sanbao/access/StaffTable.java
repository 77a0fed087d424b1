package org.sanbao.access;

import static org.sanbao.tables.Tables.ACCOUNT;
import static org.sanbao.tables.Tables.ORG_UNIT;
import static org.sanbao.tables.Tables.PERSON;
import static org.sanbao.tables.Tables.POST_HOLDING;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

/** Reads people and the posts they hold. */
@Repository
class StaffTable {

    private final DSLContext database;

    StaffTable(DSLContext database) {
        this.database = database;
    }

    /** People in the order of their sort keys, at most {@code limit}, with the posts they hold at that moment. */
    List<Person> people(Condition which, Instant at, int limit) {
        var rows = database.select(PERSON.fields())
                .select(ORG_UNIT.NAME, ACCOUNT.NAME, ACCOUNT.DISABLED_AT)
                .from(PERSON)
                .join(ORG_UNIT)
                .on(ORG_UNIT.ID.eq(PERSON.UNIT))
                .leftJoin(ACCOUNT)
                .on(ACCOUNT.PERSON.eq(PERSON.ID))
                .where(which)
                .orderBy(PERSON.SORT_KEY, PERSON.ID)
                .limit(limit)
                .fetch();
        Map<UUID, List<Post>> posts = posts(rows.intoSet(PERSON.ID), at);
        return rows.map(row -> person(row, posts.getOrDefault(row.get(PERSON.ID), List.of())));
    }

    /** Holdings that satisfy the condition, with names. */
    List<Post> posts(Condition which) {
        return database.select(POST_HOLDING.fields())
                .select(PERSON.NAME)
                .from(POST_HOLDING)
                .join(PERSON)
                .on(PERSON.ID.eq(POST_HOLDING.PERSON))
                .where(which)
                .orderBy(POST_HOLDING.SINCE, POST_HOLDING.ID)
                .fetch(StaffTable::post);
    }

    private Map<UUID, List<Post>> posts(Set<UUID> people, Instant at) {
        return posts(POST_HOLDING.PERSON.in(people).and(Authority.heldAt(at))).stream()
                .collect(Collectors.groupingBy(Post::person));
    }

    private static Person person(Record row, List<Post> posts) {
        return new Person(
                row.get(PERSON.ID),
                row.get(PERSON.UNIT),
                row.get(ORG_UNIT.NAME),
                row.get(PERSON.NAME),
                row.get(PERSON.SORT_KEY),
                Locale.forLanguageTag(row.get(PERSON.LANGUAGE)),
                row.get(PERSON.EMAIL),
                row.get(PERSON.PHONE),
                row.get(PERSON.JOINED_AT),
                row.get(PERSON.LEFT_AT),
                row.get(ACCOUNT.DISABLED_AT) == null ? row.get(ACCOUNT.NAME) : null,
                posts,
                row.get(PERSON.VERSION));
    }

    private static Post post(Record row) {
        return new Post(
                row.get(POST_HOLDING.ID),
                row.get(POST_HOLDING.PERSON),
                row.get(PERSON.NAME),
                row.get(POST_HOLDING.ROLE),
                row.get(POST_HOLDING.UNIT),
                row.get(POST_HOLDING.SINCE),
                row.get(POST_HOLDING.UNTIL),
                row.get(POST_HOLDING.DEPUTY_FOR));
    }
}
