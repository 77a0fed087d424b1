package org.sanbao.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sanbao.tables.Tables.PAPER_SIGNATURE;
import static org.sanbao.tables.Tables.PAPER_VERSION;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.sanbao.DatabaseTest;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.journal.Timeline;
import org.sanbao.shared.Ids;
import org.sanbao.shared.Sight;
import org.sanbao.shared.http.NotVisible;
import org.springframework.beans.factory.annotation.Autowired;

class PapersTest extends DatabaseTest {

    @Autowired
    private World world;

    @Autowired
    private Papers papers;

    @Autowired
    private PaperSheets sheets;

    @Autowired
    private PaperCheck check;

    @Autowired
    private Attachments attachments;

    @Autowired
    private Timeline timeline;

    @Autowired
    private DSLContext database;

    private record Voucher(String customer, @Wide String address, String phone, String workDone) {}

    @Test
    void numbers_follow_the_regulation_and_run_on() {
        var first = opened("王芳");
        var second = opened("王芳");

        assertThat(first.number()).matches("FW\\d{6}-\\d{4}");
        assertThat(second.number()).isGreaterThan(first.number());
        assertThat(first.state()).isEqualTo("drawn-up");
        assertThat(first.names()).containsEntry("es", "Vale de servicio");
    }

    @Test
    void a_signed_voucher_is_unchanged_until_a_byte_of_it_flips() {
        var paper = signed(opened("王芳"));
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
        var paper = signed(opened("王芳"));
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
        var altered = signed(opened("王芳"));
        var statement = database.fetchOne(PAPER_SIGNATURE, PAPER_SIGNATURE.PAPER.eq(altered.id()));
        byte[] bytes = new String(statement.getStatement(), java.nio.charset.StandardCharsets.UTF_8)
                .replace("王芳", "李雷")
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
        database.update(PAPER_SIGNATURE)
                .set(PAPER_SIGNATURE.STATEMENT, bytes)
                .set(PAPER_SIGNATURE.HASH, Hash.of(bytes))
                .where(PAPER_SIGNATURE.PAPER.eq(altered.id()))
                .execute();
        var bare = signed(opened("王芳"));
        database.deleteFrom(PAPER_SIGNATURE)
                .where(PAPER_SIGNATURE.PAPER.eq(bare.id()))
                .execute();

        assertThat(check.check(altered.token()).verdict()).isEqualTo(PaperCheck.Verdict.CHANGED);
        assertThat(check.check(bare.token()).verdict()).isEqualTo(PaperCheck.Verdict.CHANGED);
    }

    @Test
    void the_public_answer_tells_nothing_personal() {
        var browser = world.stranger();
        var paper = signed(opened("王芳"));

        var answer = browser.get("/api/public/papers/" + paper.token());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().get("verdict").asString()).isEqualTo("unchanged");
        assertThat(answer.body().toString())
                .doesNotContain(
                        "王芳", "世纪大道", "13800138000", paper.number(), paper.id().toString());
        assertThat(browser.get("/api/public/papers/" + "A".repeat(24)).status()).isEqualTo(404);
    }

    @Test
    void nobody_signs_a_page_that_changed_while_it_was_read() {
        var paper = opened("王芳");
        as(() -> {
            papers.redraw(paper.id(), new Voucher("王芳", "b", "c", "换了压缩机"), world.actor(Who.CENTRE_CLERK));
            return null;
        });

        assertThatThrownBy(() -> sign(paper, drawn(paper))).isInstanceOf(PaperChangedMeanwhile.class);
    }

    @Test
    void redrawn_from_the_same_content_it_stays_the_same_page() {
        var paper = opened("王芳");
        as(() -> {
            papers.redraw(paper.id(), content("王芳"), world.actor(Who.CENTRE_CLERK));
            return null;
        });

        assertThat(papers.view(paper.id(), Sight.everything("test")).content()).isEqualTo(paper.content());
    }

    @Test
    void a_signed_paper_is_corrected_by_a_new_version_and_the_old_one_still_proves_itself() {
        var first = signed(opened("王芳"));
        assertThatThrownBy(() -> as(() -> {
                    papers.redraw(first.id(), content("李雷"), world.actor(Who.CENTRE_CLERK));
                    return null;
                }))
                .isInstanceOf(PaperFrozen.class);
        as(() -> {
            papers.correct(first.id(), content("李雷"), "wrong name", world.actor(Who.CENTRE_CLERK));
            return null;
        });
        var second = papers.view(first.id(), Sight.everything("test"));

        assertThat(second.version()).isEqualTo(2);
        assertThat(second.frozen()).isFalse();
        assertThat(second.isSignedBy("customer")).isFalse();
        assertThat(check.check(first.token()).verdict()).isEqualTo(PaperCheck.Verdict.UNCHANGED);
        assertThat(check.check(first.token()).latest()).isEqualTo(2);
        assertThat(check.check(second.token()).verdict()).isEqualTo(PaperCheck.Verdict.NOT_SIGNED);
        assertThat(sheets.html(first.id(), 1, Sight.everything("test")))
                .contains("王芳")
                .doesNotContain("李雷");
    }

    @Test
    void without_a_signature_there_must_be_a_reason_and_a_proof_of_this_case_and_it_is_no_signature_in_the_journal() {
        var paper = opened("王芳");
        var elsewhere = photo(Ids.next());
        assertThatThrownBy(() -> sign(paper, unsigned(paper, "not at home", null)))
                .isInstanceOf(ReasonAndProofMissing.class);
        assertThatThrownBy(() -> sign(paper, unsigned(paper, "not at home", elsewhere)))
                .isInstanceOf(ReasonAndProofMissing.class);
        assertThatThrownBy(() -> sign(paper, unsigned(paper, " ", photo(paper.stream()))))
                .isInstanceOf(ReasonAndProofMissing.class);

        sign(paper, unsigned(paper, "not at home", photo(paper.stream())));

        var types = timeline.of(paper.stream(), Sight.everything("test")).stream()
                .map(row -> row.type())
                .toList();
        assertThat(types).contains("form.opened", "form.left-unsigned").doesNotContain("form.signed");
        assertThat(check.check(paper.token()).verdict()).isEqualTo(PaperCheck.Verdict.UNCHANGED);
    }

    @Test
    void staff_sign_with_their_password_for_a_post_they_hold() {
        world.browser(Who.CENTRE_TECHNICIAN);
        var paper = opened("王芳");

        assertThatThrownBy(() -> sign(paper, confirmed(paper, "wrong password"), Who.CENTRE_TECHNICIAN))
                .isInstanceOf(org.sanbao.shared.http.InvalidInput.class);
        assertThatThrownBy(() -> sign(paper, confirmed(paper, World.PASSWORD), Who.CENTRE_CLERK))
                .isInstanceOf(NotYoursToSign.class);
        sign(paper, confirmed(paper, World.PASSWORD), Who.CENTRE_TECHNICIAN);

        var signer = papers.view(paper.id(), Sight.everything("test")).signers().getFirst();
        assertThat(signer.way()).isEqualTo(SigningWay.CONFIRMED);
        assertThat(signer.name()).isEqualTo(world.actor(Who.CENTRE_TECHNICIAN).name());
        assertThatThrownBy(() -> sign(paper, confirmed(paper, World.PASSWORD), Who.CENTRE_TECHNICIAN))
                .isInstanceOf(AlreadySigned.class);
    }

    @Test
    void a_dot_is_no_signature() {
        var paper = opened("王芳");
        var dot = new Signing(
                "customer",
                "王芳",
                SigningWay.DRAWN,
                paper.content(),
                List.of(new Stroke(List.of(List.of(5, 5, 0)))),
                null,
                null,
                null,
                null);

        assertThatThrownBy(() -> sign(paper, dot)).isInstanceOf(SignatureEmpty.class);
    }

    @Test
    void another_branch_sees_neither_paper_nor_picture() {
        var paper = opened("王芳");
        var picture = photo(paper.stream());
        var outside = world.browser(Who.SOUTH_CLERK);

        assertThat(outside.get("/api/papers/" + paper.id()).status()).isEqualTo(404);
        assertThat(outside.get("/api/papers/" + paper.id() + "/page").status()).isEqualTo(404);
        assertThat(outside.get("/api/attachments/" + picture + "/content").status())
                .isEqualTo(404);
        assertThatThrownBy(() ->
                        papers.view(paper.id(), world.actor(Who.SOUTH_CLERK).sight()))
                .isInstanceOf(NotVisible.class);
    }

    @Test
    void the_same_bytes_are_stored_once_and_a_picture_is_written_anew() throws IOException {
        UUID stream = Ids.next();
        int before = database.fetchCount(org.sanbao.tables.Tables.CONTENT);
        byte[] text = ("a file " + stream).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        var one = as(() -> attachments.add(
                new NewAttachment(stream, world.unit("centre"), stream, "other", "../../etc/a\u0000b.svg", text, null),
                world.actor(Who.CENTRE_CLERK)));
        as(() -> attachments.add(
                new NewAttachment(stream, world.unit("centre"), stream, "other", "b.svg", text, null),
                world.actor(Who.CENTRE_CLERK)));

        assertThat(database.fetchCount(org.sanbao.tables.Tables.CONTENT)).isEqualTo(before + 1);
        assertThat(one.picture()).isFalse();
        assertThat(one.name()).isEqualTo("ab.svg");
        byte[] withSecret = withSecret();
        var read = Pictures.read(withSecret).orElseThrow();
        assertThat(new String(read.jpeg(), java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("GPS-SECRET");
        assertThat(read.width()).isEqualTo(40);
        assertThat(read.height()).isEqualTo(80);
    }

    @Test
    void what_begins_as_a_picture_and_is_none_is_refused() {
        byte[] broken = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1, 2, 3};

        assertThatThrownBy(() -> Pictures.read(broken)).isInstanceOf(PictureUnreadable.class);
    }

    private PaperView opened(String customer) {
        return as(() -> papers.open(
                new PaperOrder(
                        Ids.next(),
                        world.unit("centre"),
                        "service-voucher",
                        "job",
                        Ids.next(),
                        content(customer),
                        Locale.SIMPLIFIED_CHINESE,
                        ZoneId.of("Asia/Shanghai"),
                        "三包电器"),
                LocalDate.of(2026, 11, 22),
                world.actor(Who.CENTRE_CLERK)));
    }

    private static Voucher content(String customer) {
        return new Voucher(customer, "世纪大道一百号", "13800138000", null);
    }

    private PaperView signed(PaperView paper) {
        sign(paper, drawn(paper));
        return papers.view(paper.id(), Sight.everything("test"));
    }

    private void sign(PaperView paper, Signing signing) {
        sign(paper, signing, Who.CENTRE_CLERK);
    }

    private void sign(PaperView paper, Signing signing, Who who) {
        var actor = world.actor(who);
        as(() -> {
            papers.sign(paper.id(), signing, actor);
            return null;
        });
    }

    private static Signing drawn(PaperView paper) {
        var line = List.of(
                List.of(10, 10, 0),
                List.of(100, 40, 20),
                List.of(200, 20, 40),
                List.of(300, 60, 60),
                List.of(420, 30, 80));
        return new Signing(
                "customer", "王芳", SigningWay.DRAWN, paper.content(), List.of(new Stroke(line)), null, null, null, null);
    }

    private static Signing unsigned(PaperView paper, String reason, UUID proof) {
        return new Signing("customer", "王芳", SigningWay.NOBODY_THERE, paper.content(), null, null, reason, proof, null);
    }

    private static Signing confirmed(PaperView paper, String password) {
        return new Signing(
                "technician", "whoever", SigningWay.CONFIRMED, paper.content(), null, password, null, null, null);
    }

    private UUID photo(UUID stream) {
        return as(() -> attachments.add(
                        new NewAttachment(stream, world.unit("centre"), stream, "proof", "door.jpg", plain(), null),
                        world.actor(Who.CENTRE_CLERK)))
                .id();
    }

    private static byte[] plain() {
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(80, 40, BufferedImage.TYPE_INT_RGB), "jpeg", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** A picture lying on its side (EXIF orientation 6) with a word hidden behind the orientation. */
    private static byte[] withSecret() throws IOException {
        byte[] picture = plain();
        var exif = new ByteArrayOutputStream();
        exif.writeBytes("Exif\0\0MM\0*\0\0\0\10\0\1\1\22\0\3\0\0\0\1\0\6\0\0\0\0\0\0GPS-SECRET"
                .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
        var all = new ByteArrayOutputStream();
        all.write(picture, 0, 2);
        all.write(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, (byte) (exif.size() + 2)});
        all.writeBytes(exif.toByteArray());
        all.write(picture, 2, picture.length - 2);
        return all.toByteArray();
    }

    private <T> T as(Supplier<T> command) {
        return transaction.execute(status -> command.get());
    }
}
