package org.sanbao.regulation.drafts;

import static org.sanbao.tables.Tables.REGULATION_COMMENT;
import static org.sanbao.tables.Tables.REGULATION_DRAFT;
import static org.sanbao.tables.Tables.REGULATION_DRAFTING_GROUP;
import static org.sanbao.tables.Tables.REGULATION_DRAFT_REVISION;
import static org.sanbao.tables.Tables.REGULATION_HEARING;
import static org.sanbao.tables.Tables.REGULATION_MERGE_QUESTION;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.sanbao.access.KeptAbout;
import org.sanbao.shared.Actor;
import org.springframework.stereotype.Component;

/** Of somebody's own file: drafts of regulations the person wrote, was named to work on, put forward, decided about or answered a question of. */
@Component
class KeptOnDrafts implements KeptAbout {

    private static final List<Column> COLUMNS = List.of(
            new Column("at", Kind.INSTANT), new Column("document", Kind.TEXT), new Column("purpose", Kind.TEXT));

    private static final List<Column> SAID =
            List.of(new Column("at", Kind.INSTANT), new Column("document", Kind.TEXT), new Column("said", Kind.TEXT));

    private final DSLContext database;

    KeptOnDrafts(DSLContext database) {
        this.database = database;
    }

    @Override
    public Set<String> tables() {
        return Set.of(
                "regulation_draft",
                "regulation_draft_revision",
                "regulation_drafting_group",
                "regulation_hearing",
                "regulation_comment",
                "regulation_merge_question");
    }

    @Override
    public List<Part> parts(Actor whose, int most) {
        var who = whose.person();
        List<List<Object>> drafts = database.select(
                        REGULATION_DRAFT.DRAFTED_AT, REGULATION_DRAFT.DOCUMENT, REGULATION_DRAFT.PURPOSE)
                .from(REGULATION_DRAFT)
                .where(REGULATION_DRAFT
                        .DRAFTED_BY
                        .eq(who)
                        .or(REGULATION_DRAFT.SUBMITTED_BY.eq(who))
                        .or(REGULATION_DRAFT.DECIDED_BY.eq(who))
                        .or(REGULATION_DRAFT.ID.in(DSL.select(REGULATION_DRAFT_REVISION.DRAFT)
                                .from(REGULATION_DRAFT_REVISION)
                                .where(REGULATION_DRAFT_REVISION.WRITTEN_BY.eq(who))))
                        .or(REGULATION_DRAFT.ID.in(DSL.select(REGULATION_DRAFTING_GROUP.DRAFT)
                                .from(REGULATION_DRAFTING_GROUP)
                                .where(REGULATION_DRAFTING_GROUP
                                        .PERSON
                                        .eq(who)
                                        .or(REGULATION_DRAFTING_GROUP.NAMED_BY.eq(who)))))
                        .or(REGULATION_DRAFT.ID.in(DSL.select(REGULATION_MERGE_QUESTION.DRAFT)
                                .from(REGULATION_MERGE_QUESTION)
                                .where(REGULATION_MERGE_QUESTION.ANSWERED_BY.eq(who)))))
                .orderBy(REGULATION_DRAFT.DRAFTED_AT.desc(), REGULATION_DRAFT.ID.desc())
                .limit(most + 1L)
                .fetch(row -> Arrays.asList(row.value1(), row.value2(), row.value3()));
        return List.of(
                Part.of("regulation-drafts", COLUMNS, drafts, most),
                Part.of("regulation-comments", SAID, comments(who, most), most));
    }

    /** Comments on clauses, and what the person said for the unit. */
    private List<List<Object>> comments(UUID who, int most) {
        return database.select(REGULATION_COMMENT.WRITTEN_AT, REGULATION_DRAFT.DOCUMENT, REGULATION_COMMENT.SAID)
                .from(REGULATION_COMMENT)
                .join(REGULATION_DRAFT)
                .on(REGULATION_DRAFT.ID.eq(REGULATION_COMMENT.DRAFT))
                .where(REGULATION_COMMENT.WRITTEN_BY.eq(who))
                .unionAll(DSL.select(REGULATION_HEARING.HEARD_AT, REGULATION_DRAFT.DOCUMENT, REGULATION_HEARING.SAID)
                        .from(REGULATION_HEARING)
                        .join(REGULATION_DRAFT)
                        .on(REGULATION_DRAFT.ID.eq(REGULATION_HEARING.DRAFT))
                        .where(REGULATION_HEARING.HEARD_BY.eq(who)))
                .orderBy(DSL.inline(1).desc())
                .limit(most + 1L)
                .fetch(row -> Arrays.asList(row.value1(), row.value2(), row.value3()));
    }
}
