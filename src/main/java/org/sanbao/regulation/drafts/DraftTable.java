package org.sanbao.regulation.drafts;

import static org.sanbao.tables.Tables.REGULATION_DRAFT;
import static org.sanbao.tables.Tables.REGULATION_DRAFT_REVISION;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.sanbao.shared.Codes;
import org.sanbao.tables.tables.records.RegulationDraftRecord;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Drafts and their revisions as rows. Who may see which, {@link Drafts} says. */
@Repository
class DraftTable {

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final DSLContext database;
    private final JsonMapper json;

    DraftTable(DSLContext database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    void insert(Draft draft) {
        database.insertInto(REGULATION_DRAFT).set(row(draft)).execute();
    }

    Optional<Draft> find(UUID id) {
        return database.selectFrom(REGULATION_DRAFT)
                .where(REGULATION_DRAFT.ID.eq(id))
                .fetchOptional(DraftTable::draft);
    }

    /** What led to an adoption; empty for one of the first start. */
    Optional<Draft> leadingTo(UUID adoption) {
        return database.selectFrom(REGULATION_DRAFT)
                .where(REGULATION_DRAFT.ADOPTION.eq(adoption))
                .and(REGULATION_DRAFT.REPEALS.isFalse())
                .fetchOptional(DraftTable::draft);
    }

    /** Whether a shipped version has come as a draft over an adoption. */
    boolean hasCome(UUID upstream, UUID base) {
        return database.fetchExists(
                REGULATION_DRAFT, REGULATION_DRAFT.UPSTREAM.eq(upstream), REGULATION_DRAFT.BASE.eq(base));
    }

    /** For a change that reads what it changes. */
    Optional<Draft> lock(UUID id) {
        return database.selectFrom(REGULATION_DRAFT)
                .where(REGULATION_DRAFT.ID.eq(id))
                .forUpdate()
                .fetchOptional(DraftTable::draft);
    }

    /** The last drafted first. */
    List<Draft> all() {
        return database.selectFrom(REGULATION_DRAFT)
                .orderBy(REGULATION_DRAFT.DRAFTED_AT.desc(), REGULATION_DRAFT.ID.desc())
                .fetch(DraftTable::draft);
    }

    List<Draft> among(Set<UUID> ids) {
        return database.selectFrom(REGULATION_DRAFT)
                .where(REGULATION_DRAFT.ID.in(ids))
                .fetch(DraftTable::draft);
    }

    /** Keeps what changed, one version on. The row was {@link #lock locked}. */
    Draft change(Draft draft) {
        RegulationDraftRecord row = row(draft);
        row.setVersion(draft.version() + 1);
        database.update(REGULATION_DRAFT)
                .set(row)
                .where(REGULATION_DRAFT.ID.eq(draft.id()))
                .execute();
        return draft(row);
    }

    void write(UUID draft, int number, Writing writing, UUID by, Instant now) {
        database.insertInto(REGULATION_DRAFT_REVISION)
                .set(REGULATION_DRAFT_REVISION.DRAFT, draft)
                .set(REGULATION_DRAFT_REVISION.NUMBER, number)
                .set(REGULATION_DRAFT_REVISION.FILES, jsonb(writing.files()))
                .set(REGULATION_DRAFT_REVISION.PARAMS, jsonb(writing.params()))
                .set(
                        REGULATION_DRAFT_REVISION.SWITCHED_OFF,
                        writing.switchedOff().toArray(String[]::new))
                .set(REGULATION_DRAFT_REVISION.WRITTEN_BY, by)
                .set(REGULATION_DRAFT_REVISION.WRITTEN_AT, now)
                .execute();
    }

    Writing writing(UUID draft, int number) {
        return database.selectFrom(REGULATION_DRAFT_REVISION)
                .where(REGULATION_DRAFT_REVISION.DRAFT.eq(draft), REGULATION_DRAFT_REVISION.NUMBER.eq(number))
                .fetchSingle(row -> new Writing(
                        json.readValue(row.getFiles().data(), TEXTS),
                        json.readValue(row.getParams().data(), TEXTS),
                        Set.of(row.getSwitchedOff())));
    }

    /** Everybody who wrote any of it. */
    Set<UUID> writers(UUID draft) {
        return database.selectDistinct(REGULATION_DRAFT_REVISION.WRITTEN_BY)
                .from(REGULATION_DRAFT_REVISION)
                .where(REGULATION_DRAFT_REVISION.DRAFT.eq(draft))
                .and(REGULATION_DRAFT_REVISION.WRITTEN_BY.isNotNull())
                .fetchSet(REGULATION_DRAFT_REVISION.WRITTEN_BY);
    }

    private JSONB jsonb(Map<String, String> texts) {
        return JSONB.valueOf(json.writeValueAsString(texts));
    }

    private static RegulationDraftRecord row(Draft draft) {
        var row = new RegulationDraftRecord();
        row.setId(draft.id());
        row.setDocument(draft.document());
        row.setBase(draft.base());
        row.setPurpose(draft.terms().purpose());
        row.setRepeals(draft.terms().repeals());
        row.setUnits(draft.terms().units().toArray(UUID[]::new));
        row.setProducts(draft.terms().products().toArray(String[]::new));
        row.setEffective(draft.terms().effective());
        row.setState(draft.state().code());
        row.setRevision(draft.revision());
        row.setVersion(draft.version());
        row.setDraftedBy(draft.drafted().by());
        row.setDraftedAt(draft.drafted().at());
        row.setSubmittedBy(draft.submitted() == null ? null : draft.submitted().by());
        row.setSubmittedAt(draft.submitted() == null ? null : draft.submitted().at());
        row.setDecidedBy(draft.decided() == null ? null : draft.decided().by());
        row.setDecidedAt(draft.decided() == null ? null : draft.decided().at());
        row.setRemark(draft.remark());
        row.setAdoption(draft.adoption());
        row.setUpstream(draft.upstream());
        row.setReplayed(draft.replayed());
        return row;
    }

    private static Draft draft(RegulationDraftRecord row) {
        var terms = new DraftTerms(
                row.getPurpose(),
                row.getRepeals(),
                Set.of(row.getUnits()),
                Set.of(row.getProducts()),
                row.getEffective());
        return new Draft(
                row.getId(),
                row.getDocument(),
                row.getBase(),
                terms,
                Codes.parse(DraftState.class, row.getState()),
                row.getRevision(),
                row.getVersion(),
                act(row.getDraftedBy(), row.getDraftedAt()),
                act(row.getSubmittedBy(), row.getSubmittedAt()),
                act(row.getDecidedBy(), row.getDecidedAt()),
                row.getRemark(),
                row.getAdoption(),
                row.getUpstream(),
                row.getReplayed());
    }

    private static Draft.Act act(UUID by, Instant at) {
        return at == null ? null : new Draft.Act(by, at);
    }
}
