package org.sanbao.documents;

import static org.sanbao.tables.Tables.PAPER;
import static org.sanbao.tables.Tables.PAPER_COPY;
import static org.sanbao.tables.Tables.PAPER_SIGNATURE;
import static org.sanbao.tables.Tables.PAPER_SUBMISSION;
import static org.sanbao.tables.Tables.PAPER_VERSION;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.sanbao.shared.Sight;
import org.sanbao.tables.tables.records.PaperRecord;
import org.sanbao.tables.tables.records.PaperVersionRecord;
import org.springframework.stereotype.Repository;

@Repository
class PaperRepository {

    private final DSLContext database;

    PaperRepository(DSLContext database) {
        this.database = database;
    }

    Optional<PaperRow> find(UUID id, Sight sight) {
        return database.selectFrom(PAPER)
                .where(PAPER.ID.eq(id), sight.of(PAPER.ORG))
                .fetchOptional(PaperRepository::row);
    }

    /** The same, and nobody else changes the paper until this command ends. */
    Optional<PaperRow> lock(UUID id, Sight sight) {
        return database.selectFrom(PAPER)
                .where(PAPER.ID.eq(id), sight.of(PAPER.ORG))
                .forUpdate()
                .fetchOptional(PaperRepository::row);
    }

    /** Those of a case, or of one thing in it. */
    List<PaperRow> list(UUID stream, UUID about, Sight sight) {
        return database.selectFrom(PAPER)
                .where(sight.of(PAPER.ORG))
                .and(stream == null ? org.jooq.impl.DSL.noCondition() : PAPER.STREAM.eq(stream))
                .and(about == null ? org.jooq.impl.DSL.noCondition() : PAPER.ABOUT.eq(about))
                .orderBy(PAPER.OPENED_AT, PAPER.ID)
                .limit(200)
                .fetch(PaperRepository::row);
    }

    void insert(PaperRow paper) {
        database.insertInto(PAPER)
                .set(PAPER.ID, paper.id())
                .set(PAPER.STREAM, paper.stream())
                .set(PAPER.ORG, paper.org())
                .set(PAPER.FORM, paper.form())
                .set(PAPER.ABOUT_CARD, paper.card())
                .set(PAPER.ABOUT, paper.about())
                .set(PAPER.NUMBER, paper.number())
                .set(PAPER.ORGANISATION, paper.organisation())
                .set(PAPER.LANGUAGE, paper.language().toLanguageTag())
                .set(PAPER.ZONE, paper.zone().getId())
                .set(PAPER.STATE, paper.state())
                .set(PAPER.VERSION, paper.version())
                .set(PAPER.PERIOD, paper.period())
                .set(PAPER.OPENED_AT, paper.openedAt())
                .execute();
    }

    void move(UUID id, String state) {
        database.update(PAPER).set(PAPER.STATE, state).where(PAPER.ID.eq(id)).execute();
    }

    void file(UUID id, String state, String place) {
        database.update(PAPER)
                .set(PAPER.STATE, state)
                .set(PAPER.FILED_PLACE, place)
                .where(PAPER.ID.eq(id))
                .execute();
    }

    void makeVoid(UUID id, String state, Instant at) {
        database.update(PAPER)
                .set(PAPER.STATE, state)
                .set(PAPER.VOIDED_AT, at)
                .where(PAPER.ID.eq(id))
                .execute();
    }

    void latest(UUID id, int version, String state) {
        database.update(PAPER)
                .set(PAPER.VERSION, version)
                .set(PAPER.STATE, state)
                .where(PAPER.ID.eq(id))
                .execute();
    }

    VersionRow version(UUID paper, int version) {
        return database.selectFrom(PAPER_VERSION)
                .where(PAPER_VERSION.PAPER.eq(paper), PAPER_VERSION.VERSION.eq(version))
                .fetchOptional(PaperRepository::version)
                .orElseThrow(org.sanbao.shared.http.NotVisible::new);
    }

    Optional<VersionRow> byToken(String token) {
        return database.selectFrom(PAPER_VERSION)
                .where(PAPER_VERSION.TOKEN.eq(token))
                .fetchOptional(PaperRepository::version);
    }

    void insert(VersionRow version, UUID by) {
        database.insertInto(PAPER_VERSION)
                .set(PAPER_VERSION.PAPER, version.paper())
                .set(PAPER_VERSION.VERSION, version.version())
                .set(PAPER_VERSION.TOKEN, version.token())
                .set(PAPER_VERSION.PAGE, version.page())
                .set(PAPER_VERSION.HASH, version.hash())
                .set(PAPER_VERSION.DRAWN_AT, version.drawnAt())
                .set(PAPER_VERSION.DRAWN_BY, by)
                .set(PAPER_VERSION.WHY, version.why())
                .execute();
    }

    /** Only of a version nobody signed: the condition stands in the statement, so that no bug elsewhere can rewrite a frozen page. */
    void redraw(UUID paper, int version, byte[] page, byte[] hash, Instant at, UUID by) {
        int changed = database.update(PAPER_VERSION)
                .set(PAPER_VERSION.PAGE, page)
                .set(PAPER_VERSION.HASH, hash)
                .set(PAPER_VERSION.DRAWN_AT, at)
                .set(PAPER_VERSION.DRAWN_BY, by)
                .where(
                        PAPER_VERSION.PAPER.eq(paper),
                        PAPER_VERSION.VERSION.eq(version),
                        PAPER_VERSION.FROZEN_AT.isNull())
                .execute();
        if (changed != 1) {
            throw new IllegalStateException("Version " + version + " of paper " + paper + " is frozen");
        }
    }

    void freeze(UUID paper, int version, Instant at) {
        database.update(PAPER_VERSION)
                .set(PAPER_VERSION.FROZEN_AT, at)
                .where(
                        PAPER_VERSION.PAPER.eq(paper),
                        PAPER_VERSION.VERSION.eq(version),
                        PAPER_VERSION.FROZEN_AT.isNull())
                .execute();
    }

    void insert(UUID paper, SignatureRow signature) {
        database.insertInto(PAPER_SIGNATURE)
                .set(PAPER_SIGNATURE.ID, signature.id())
                .set(PAPER_SIGNATURE.PAPER, paper)
                .set(PAPER_SIGNATURE.VERSION, signature.version())
                .set(PAPER_SIGNATURE.ROLE, signature.role())
                .set(PAPER_SIGNATURE.WAY, signature.way().code())
                .set(PAPER_SIGNATURE.STATEMENT, signature.statement())
                .set(PAPER_SIGNATURE.HASH, signature.hash())
                .set(PAPER_SIGNATURE.SIGNED_AT, signature.signedAt())
                .set(PAPER_SIGNATURE.JOURNALLED, signature.journalled())
                .execute();
    }

    List<SignatureRow> signatures(UUID paper, int version) {
        return database.selectFrom(PAPER_SIGNATURE)
                .where(PAPER_SIGNATURE.PAPER.eq(paper), PAPER_SIGNATURE.VERSION.eq(version))
                .orderBy(PAPER_SIGNATURE.SIGNED_AT, PAPER_SIGNATURE.ID)
                .fetch(row -> new SignatureRow(
                        row.getId(),
                        row.getVersion(),
                        row.getRole(),
                        SigningWay.of(row.getWay()),
                        row.getStatement(),
                        row.getHash(),
                        row.getSignedAt(),
                        row.getJournalled()));
    }

    /** False if this copy was handed over before. */
    boolean deliver(UUID paper, int copy, String keeper, Instant at, UUID by) {
        return database.insertInto(PAPER_COPY)
                        .set(PAPER_COPY.PAPER, paper)
                        .set(PAPER_COPY.COPY, copy)
                        .set(PAPER_COPY.KEEPER, keeper)
                        .set(PAPER_COPY.DELIVERED_AT, at)
                        .set(PAPER_COPY.DELIVERED_BY, by)
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    List<CopyRow> copies(UUID paper) {
        return database.selectFrom(PAPER_COPY)
                .where(PAPER_COPY.PAPER.eq(paper))
                .orderBy(PAPER_COPY.COPY)
                .fetch(row -> new CopyRow(row.getCopy(), row.getKeeper(), row.getDeliveredAt()));
    }

    /** Handed in once more to the same role, the last time counts. */
    void submit(UUID paper, int version, String to, Instant at) {
        database.insertInto(PAPER_SUBMISSION)
                .set(PAPER_SUBMISSION.PAPER, paper)
                .set(PAPER_SUBMISSION.VERSION, version)
                .set(PAPER_SUBMISSION.RECIPIENT, to)
                .set(PAPER_SUBMISSION.SUBMITTED_AT, at)
                .onDuplicateKeyUpdate()
                .set(PAPER_SUBMISSION.SUBMITTED_AT, at)
                .execute();
    }

    List<PaperView.Submission> submissions(UUID paper, int version) {
        return database.selectFrom(PAPER_SUBMISSION)
                .where(PAPER_SUBMISSION.PAPER.eq(paper), PAPER_SUBMISSION.VERSION.eq(version))
                .orderBy(PAPER_SUBMISSION.SUBMITTED_AT, PAPER_SUBMISSION.RECIPIENT)
                .fetch(row -> new PaperView.Submission(row.getRecipient(), row.getSubmittedAt()));
    }

    private static PaperRow row(PaperRecord row) {
        return new PaperRow(
                row.getId(),
                row.getStream(),
                row.getOrg(),
                row.getForm(),
                row.getAboutCard(),
                row.getAbout(),
                row.getNumber(),
                row.getOrganisation(),
                Locale.forLanguageTag(row.getLanguage()),
                ZoneId.of(row.getZone()),
                row.getState(),
                row.getVersion(),
                row.getPeriod(),
                row.getOpenedAt(),
                row.getFiledPlace(),
                row.getVoidedAt());
    }

    private static VersionRow version(PaperVersionRecord row) {
        return new VersionRow(
                row.getPaper(),
                row.getVersion(),
                row.getToken(),
                row.getPage(),
                row.getHash(),
                row.getDrawnAt(),
                row.getFrozenAt(),
                row.getWhy());
    }
}
