package org.sanbao.regulation.drafts;

import static org.sanbao.tables.Tables.REGULATION_MERGE_QUESTION;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.sanbao.shared.Codes;
import org.sanbao.tables.tables.records.RegulationMergeQuestionRecord;
import org.springframework.stereotype.Repository;

/** Questions of merged drafts as rows. Who may read a draft may read them. */
@Repository
class QuestionTable {

    private final DSLContext database;

    QuestionTable(DSLContext database) {
        this.database = database;
    }

    void insert(UUID draft, List<MergeQuestion> questions) {
        database.batchInsert(questions.stream().map(each -> row(draft, each)).toList())
                .execute();
    }

    /** In the order of the files. */
    List<MergeQuestion> of(UUID draft) {
        return database.selectFrom(REGULATION_MERGE_QUESTION)
                .where(REGULATION_MERGE_QUESTION.DRAFT.eq(draft))
                .orderBy(REGULATION_MERGE_QUESTION.NUMBER)
                .fetch(QuestionTable::question);
    }

    /** How many nobody has answered. */
    int open(UUID draft) {
        return database.fetchCount(
                REGULATION_MERGE_QUESTION,
                REGULATION_MERGE_QUESTION.DRAFT.eq(draft),
                REGULATION_MERGE_QUESTION.ANSWER.isNull());
    }

    void answer(UUID draft, int number, MergeQuestion.Answer answer, UUID by, Instant at) {
        database.update(REGULATION_MERGE_QUESTION)
                .set(REGULATION_MERGE_QUESTION.ANSWER, Codes.of(answer))
                .set(REGULATION_MERGE_QUESTION.ANSWERED_BY, by)
                .set(REGULATION_MERGE_QUESTION.ANSWERED_AT, at)
                .where(REGULATION_MERGE_QUESTION.DRAFT.eq(draft), REGULATION_MERGE_QUESTION.NUMBER.eq(number))
                .execute();
    }

    private static RegulationMergeQuestionRecord row(UUID draft, MergeQuestion question) {
        var row = new RegulationMergeQuestionRecord();
        row.setDraft(draft);
        row.setNumber(question.number());
        row.setFile(question.file());
        row.setPath(question.path().toArray(String[]::new));
        row.setBase(question.base());
        row.setOurs(question.ours());
        row.setTheirs(question.theirs());
        return row;
    }

    private static MergeQuestion question(RegulationMergeQuestionRecord row) {
        return new MergeQuestion(
                row.getNumber(),
                row.getFile(),
                List.of(row.getPath()),
                row.getBase(),
                row.getOurs(),
                row.getTheirs(),
                row.getAnswer() == null ? null : Codes.parse(MergeQuestion.Answer.class, row.getAnswer()),
                row.getAnsweredBy(),
                row.getAnsweredAt());
    }
}
