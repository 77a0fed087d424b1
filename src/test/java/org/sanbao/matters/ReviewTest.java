package org.sanbao.matters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sanbao.DatabaseTest;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.access.Authority;
import org.sanbao.access.Staff;
import org.sanbao.obligations.ObligationView;
import org.sanbao.obligations.Obligations;
import org.sanbao.obligations.SmallRegulation;
import org.sanbao.shared.Actor;
import org.springframework.beans.factory.annotation.Autowired;

/** S1-040: how a unit kept the regulation goes into the reviews of the half-year and of the year. */
class ReviewTest extends DatabaseTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Autowired
    private World world;

    @Autowired
    private SmallRegulation some;

    @Autowired
    private Matters matters;

    @Autowired
    private MatterTable table;

    @Autowired
    private Obligations obligations;

    @Autowired
    private Staff staff;

    @Autowired
    private Authority authority;

    private UUID reviewer;

    @BeforeAll
    void somebodyReviews() {
        reviewer = staff.join(
                world.actor(Who.ADMINISTRATOR),
                world.unit("company"),
                "business-department",
                new Staff.Details("reviewer", null, Locale.ENGLISH, null, null));
    }

    @Test
    void a_half_year_that_is_over_is_reviewed_unit_by_unit_from_the_account() {
        List<MatterView> before = reviews();
        LocalDate today = LocalDate.ofInstant(world.now(), ZONE);
        LocalDate next = today.getMonthValue() < 7
                ? today.withMonth(7).withDayOfMonth(1)
                : today.plusYears(1).withDayOfYear(1);
        world.wait(Duration.between(world.now(), next.atTime(9, 0).atZone(ZONE).toInstant()));
        some.carryOut();

        List<MatterView> opened = reviews().stream()
                .filter(each -> before.stream().noneMatch(old -> old.id().equals(each.id())))
                .toList();
        assertThat(opened)
                .extracting(MatterView::unit)
                .contains(world.unit("north"), world.unit("south"))
                .doesNotHaveDuplicates();
        MatterView review = opened.getFirst();
        assertThat(review.to()).contains("reviewer");
        assertThat(review.accounts()).contains("Assessment of units");
        assertThat(duty(review).due()).isEqualTo(review.due()).isAfter(world.now());

        matters.answer(review.id(), "Two findings, both remedied; nothing to say against anybody.", reviewer());

        assertThat(duty(review).status()).isEqualTo("met");
    }

    private ObligationView duty(MatterView review) {
        return obligations.ofCase(review.id(), reviewer()).stream()
                .filter(each -> each.rule().equals("review-compliance"))
                .findFirst()
                .orElseThrow();
    }

    private List<MatterView> reviews() {
        return matters.all(reviewer(), null).stream()
                .filter(each -> each.kind() == MatterKind.APPRAISAL)
                .filter(each -> table.find(each.id()).orElseThrow().rule().equals("stage-and-year-review"))
                .toList();
    }

    private Actor reviewer() {
        return authority.actor(reviewer, "reviewer", world.unit("company"), Locale.ENGLISH, world.now());
    }
}
