package org.sanbao.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanbao.tables.Tables.PAPER_SIGNATURE;
import static org.sanbao.tables.Tables.PAPER_VERSION;

import java.nio.charset.StandardCharsets;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.sanbao.DatabaseTest;
import org.sanbao.World;
import org.springframework.beans.factory.annotation.Autowired;

/** What the public page of a paper says: whether it is still the one that was signed. */
class PaperCheckTest extends DatabaseTest {

    @Autowired
    private World world;

    @Autowired
    private PaperCheck check;

    @Autowired
    private DSLContext database;

    @Autowired
    private SomePapers some;

    @Test
    void a_signed_voucher_is_unchanged_until_a_byte_of_it_flips() {
        var paper = some.signed(some.opened("王芳"));
        assertThat(check.check(paper.token()).verdict()).isEqualTo(PaperCheck.Verdict.UNCHANGED);

        byte[] page = database.fetchOne(PAPER_VERSION, PAPER_VERSION.PAPER.eq(paper.id()))
                .getPage();
        page[page.length / 2] ^= 1;
        database.update(PAPER_VERSION)
                .set(PAPER_VERSION.PAGE, page)
                .where(PAPER_VERSION.PAPER.eq(paper.id()))
                .execute();

        assertThat(check.check(paper.token()).verdict()).isEqualTo(PaperCheck.Verdict.CHANGED);
    }

    @Test
    void rewriting_the_hash_along_with_the_page_does_not_help_for_the_journal_kept_it() {
        var paper = some.signed(some.opened("王芳"));
        byte[] page = database.fetchOne(PAPER_VERSION, PAPER_VERSION.PAPER.eq(paper.id()))
                .getPage();
        page[page.length / 2] ^= 1;
        database.update(PAPER_VERSION)
                .set(PAPER_VERSION.PAGE, page)
                .set(PAPER_VERSION.HASH, Hash.of(page))
                .where(PAPER_VERSION.PAPER.eq(paper.id()))
                .execute();

        assertThat(check.check(paper.token()).verdict()).isEqualTo(PaperCheck.Verdict.CHANGED);
    }

    @Test
    void a_signature_put_under_another_name_or_taken_away_shows() {
        var altered = some.signed(some.opened("王芳"));
        var statement = database.fetchOne(PAPER_SIGNATURE, PAPER_SIGNATURE.PAPER.eq(altered.id()));
        byte[] bytes = new String(statement.getStatement(), StandardCharsets.UTF_8)
                .replace("王芳", "李雷")
                .getBytes(StandardCharsets.UTF_8);
        database.update(PAPER_SIGNATURE)
                .set(PAPER_SIGNATURE.STATEMENT, bytes)
                .set(PAPER_SIGNATURE.HASH, Hash.of(bytes))
                .where(PAPER_SIGNATURE.PAPER.eq(altered.id()))
                .execute();
        var bare = some.signed(some.opened("王芳"));
        database.deleteFrom(PAPER_SIGNATURE)
                .where(PAPER_SIGNATURE.PAPER.eq(bare.id()))
                .execute();

        assertThat(check.check(altered.token()).verdict()).isEqualTo(PaperCheck.Verdict.CHANGED);
        assertThat(check.check(bare.token()).verdict()).isEqualTo(PaperCheck.Verdict.CHANGED);
    }

    @Test
    void the_public_answer_tells_nothing_personal() {
        var browser = world.stranger();
        var paper = some.signed(some.opened("王芳"));

        var answer = browser.get("/api/public/papers/" + paper.token());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().get("verdict").asString()).isEqualTo("unchanged");
        assertThat(answer.body().toString())
                .doesNotContain(
                        "王芳", "世纪大道", "13800138000", paper.number(), paper.id().toString());
        assertThat(browser.get("/api/public/papers/" + "A".repeat(24)).status()).isEqualTo(404);
    }
}
