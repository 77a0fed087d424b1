package org.sanbao.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sanbao.DatabaseTest;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.journal.Timeline;
import org.sanbao.shared.Ids;
import org.sanbao.shared.Sight;
import org.sanbao.shared.http.InvalidInput;
import org.springframework.beans.factory.annotation.Autowired;

class SigningTest extends DatabaseTest {

    @Autowired
    private World world;

    @Autowired
    private PaperCheck check;

    @Autowired
    private Timeline timeline;

    @Autowired
    private SomePapers some;

    @Test
    void nobody_signs_a_page_that_changed_while_it_was_read() {
        var paper = some.opened("王芳");
        some.redraw(paper, new SomePapers.Voucher("王芳", "b", "c", "换了压缩机"));

        assertThatThrownBy(() -> some.sign(paper, SomePapers.drawn(paper), Who.CENTRE_CLERK))
                .isInstanceOf(PaperChangedMeanwhile.class);
    }

    @Test
    void without_a_signature_there_must_be_a_reason_and_a_proof_of_this_case_and_it_is_no_signature_in_the_journal() {
        var paper = some.opened("王芳");
        var elsewhere = some.photo(Ids.next());
        assertThatThrownBy(() -> some.sign(paper, unsigned(paper, "not at home", null), Who.CENTRE_CLERK))
                .isInstanceOf(ReasonAndProofMissing.class);
        assertThatThrownBy(() -> some.sign(paper, unsigned(paper, "not at home", elsewhere), Who.CENTRE_CLERK))
                .isInstanceOf(ReasonAndProofMissing.class);
        assertThatThrownBy(() -> some.sign(paper, unsigned(paper, " ", some.photo(paper.stream())), Who.CENTRE_CLERK))
                .isInstanceOf(ReasonAndProofMissing.class);

        some.sign(paper, unsigned(paper, "not at home", some.photo(paper.stream())), Who.CENTRE_CLERK);

        var types = timeline.of(paper.stream(), Sight.everything("test")).stream()
                .map(row -> row.type())
                .toList();
        assertThat(types).contains("form.opened", "form.left-unsigned").doesNotContain("form.signed");
        assertThat(check.check(paper.token()).verdict()).isEqualTo(PaperCheck.Verdict.UNCHANGED);
    }

    @Test
    void staff_sign_with_their_password_for_a_post_they_hold() {
        world.browser(Who.CENTRE_TECHNICIAN);
        var paper = some.opened("王芳");

        assertThatThrownBy(() -> some.sign(paper, confirmed(paper, "wrong password"), Who.CENTRE_TECHNICIAN))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> some.sign(paper, confirmed(paper, World.PASSWORD), Who.CENTRE_CLERK))
                .isInstanceOf(NotYoursToSign.class);
        some.sign(paper, confirmed(paper, World.PASSWORD), Who.CENTRE_TECHNICIAN);

        var signer = some.view(paper).signers().getFirst();
        assertThat(signer.way()).isEqualTo(SigningWay.CONFIRMED);
        assertThat(signer.name()).isEqualTo(world.actor(Who.CENTRE_TECHNICIAN).name());
        assertThatThrownBy(() -> some.sign(paper, confirmed(paper, World.PASSWORD), Who.CENTRE_TECHNICIAN))
                .isInstanceOf(AlreadySigned.class);
    }

    @Test
    void a_dot_is_no_signature() {
        var paper = some.opened("王芳");
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

        assertThatThrownBy(() -> some.sign(paper, dot, Who.CENTRE_CLERK)).isInstanceOf(SignatureEmpty.class);
    }

    private static Signing unsigned(PaperView paper, String reason, UUID proof) {
        return new Signing("customer", "王芳", SigningWay.NOBODY_THERE, paper.content(), null, null, reason, proof, null);
    }

    private static Signing confirmed(PaperView paper, String password) {
        return new Signing(
                "technician", "whoever", SigningWay.CONFIRMED, paper.content(), null, password, null, null, null);
    }
}
