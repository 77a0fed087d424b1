package org.sanbao.regulation.drafts;

import static org.sanbao.tables.Tables.REGULATION_DRAFTING_GROUP;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Drafting groups as rows. */
@Repository
class DraftingGroupTable {

    private final DSLContext database;

    DraftingGroupTable(DSLContext database) {
        this.database = database;
    }

    record Member(UUID person, Draft.Act named) {}

    /** Whether the person was not of the group before. */
    boolean add(UUID draft, UUID person, UUID by, Instant now) {
        return database.insertInto(REGULATION_DRAFTING_GROUP)
                        .set(REGULATION_DRAFTING_GROUP.DRAFT, draft)
                        .set(REGULATION_DRAFTING_GROUP.PERSON, person)
                        .set(REGULATION_DRAFTING_GROUP.NAMED_BY, by)
                        .set(REGULATION_DRAFTING_GROUP.NAMED_AT, now)
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /** Whether the person was of the group. */
    boolean remove(UUID draft, UUID person) {
        return database.deleteFrom(REGULATION_DRAFTING_GROUP)
                        .where(REGULATION_DRAFTING_GROUP.DRAFT.eq(draft), REGULATION_DRAFTING_GROUP.PERSON.eq(person))
                        .execute()
                == 1;
    }

    /** @param person may be null, who belongs to no group */
    boolean has(UUID draft, UUID person) {
        return person != null
                && database.fetchExists(
                        REGULATION_DRAFTING_GROUP,
                        REGULATION_DRAFTING_GROUP.DRAFT.eq(draft),
                        REGULATION_DRAFTING_GROUP.PERSON.eq(person));
    }

    /** In the order they were named. */
    List<Member> of(UUID draft) {
        return database.selectFrom(REGULATION_DRAFTING_GROUP)
                .where(REGULATION_DRAFTING_GROUP.DRAFT.eq(draft))
                .orderBy(REGULATION_DRAFTING_GROUP.NAMED_AT, REGULATION_DRAFTING_GROUP.PERSON)
                .fetch(row -> new Member(row.getPerson(), new Draft.Act(row.getNamedBy(), row.getNamedAt())));
    }
}
