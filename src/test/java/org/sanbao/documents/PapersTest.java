package org.sanbao.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.sanbao.DatabaseTest;
import org.sanbao.Who;
import org.sanbao.World;
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
    private SomePapers some;

    @Test
    void numbers_follow_the_regulation_and_run_on() {
        var first = some.opened("王芳");
        var second = some.opened("王芳");

        assertThat(first.number()).matches("FW\\d{6}-\\d{4}");
        assertThat(second.number()).isGreaterThan(first.number());
        assertThat(first.state()).isEqualTo("drawn-up");
        assertThat(first.names()).containsEntry("es", "Vale de servicio");
    }

    @Test
    void redrawn_from_the_same_content_it_stays_the_same_page() {
        var paper = some.opened("王芳");
        some.redraw(paper, SomePapers.content("王芳"));

        assertThat(some.view(paper).content()).isEqualTo(paper.content());
    }

    @Test
    void a_signed_paper_is_corrected_by_a_new_version_and_the_old_one_still_proves_itself() {
        var first = some.signed(some.opened("王芳"));
        assertThatThrownBy(() -> some.redraw(first, SomePapers.content("李雷"))).isInstanceOf(PaperFrozen.class);
        some.correct(first, SomePapers.content("李雷"), "wrong name");
        var second = some.view(first);

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
    void to_whom_a_version_was_handed_in_stays_with_that_version() {
        var paper = some.signed(some.opened("王芳"));
        assertThat(paper.handedIn()).isEmpty();
        some.submit(paper, "accountant");
        some.submit(paper, "accountant");
        assertThat(some.view(paper).handedIn())
                .extracting(PaperView.Submission::to)
                .containsExactly("accountant");

        some.correct(paper, SomePapers.content("李雷"), "wrong name");
        assertThat(some.view(paper).handedIn()).isEmpty();
    }

    @Test
    void another_branch_sees_neither_paper_nor_picture() {
        var paper = some.opened("王芳");
        var picture = some.photo(paper.stream());
        var outside = world.browser(Who.SOUTH_CLERK);

        assertThat(outside.get("/api/papers/" + paper.id()).status()).isEqualTo(404);
        assertThat(outside.get("/api/papers/" + paper.id() + "/page").status()).isEqualTo(404);
        assertThat(outside.get("/api/attachments/" + picture + "/content").status())
                .isEqualTo(404);
        assertThatThrownBy(() ->
                        papers.view(paper.id(), world.actor(Who.SOUTH_CLERK).sight()))
                .isInstanceOf(NotVisible.class);
    }
}
