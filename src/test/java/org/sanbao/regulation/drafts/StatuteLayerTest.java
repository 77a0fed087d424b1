package org.sanbao.regulation.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sanbao.DatabaseTest;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.access.Organisation;
import org.sanbao.access.UnitKind;
import org.sanbao.regulation.Adoption;
import org.sanbao.regulation.Adoptions;
import org.sanbao.regulation.Regulations;
import org.sanbao.regulation.document.Pack;
import org.sanbao.shared.Actor;
import org.sanbao.shared.http.Version;
import org.springframework.beans.factory.annotation.Autowired;

/** A company of Shanghai opens a branch in Madrid and takes its regulation there. */
class StatuteLayerTest extends DatabaseTest {

    private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");

    @Autowired
    private World world;

    @Autowired
    private Organisation organisation;

    @Autowired
    private Adoptions adoptions;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Approval approval;

    @Autowired
    private Regulations regulations;

    @Test
    void what_the_law_there_has_applies_there_and_nowhere_else() {
        var drafter = world.actor(Who.SERVICE_DEPARTMENT);
        UUID madrid = organisation.open(
                Actor.sanbao("test"),
                world.unit("company"),
                new Organisation.Description(UnitKind.BRANCH, "Madrid", MADRID, false));
        Adoption base = adoptions.all().getLast();
        LocalDate today = world.now().atZone(MADRID).toLocalDate();
        UUID id = drafts.begin(
                drafter, base.id(), new DraftTerms("for Madrid", false, Set.of(madrid), Set.of(), today.plusDays(1)));
        Writing text = drafts.writing(drafter, id);

        var looked = world.browser(Who.SERVICE_DEPARTMENT)
                .post(
                        "/api/regulation/drafts/" + id + "/editing",
                        Map.of(
                                "files",
                                text.files(),
                                "params",
                                text.params(),
                                "switchedOff",
                                text.switchedOff(),
                                "edits",
                                Set.of()));
        assertThat(looked.body().get("findings").valueStream())
                .filteredOn(each -> each.get("severity").asString().equals("overruled"))
                .extracting(each -> each.get("message").asString())
                .satisfiesExactlyInAnyOrder(
                        message -> assertThat(message).contains("free_warranty", "120"),
                        message -> assertThat(message).contains("deduction_share", "58.3"));
        assertThat(term(drafts.compiled(id).pack())).isEqualTo(Period.ofYears(3));

        approval.submit(drafter, id, seen(id));
        approval.approve(world.actor(Who.GENERAL_MANAGER), id, seen(id), null);
        world.wait(Duration.between(
                world.now(), today.plusDays(1).atStartOfDay(MADRID).toInstant().plusSeconds(60)));

        assertThat(term(regulations.packs(madrid).getLast())).isEqualTo(Period.ofYears(3));
        assertThat(term(regulations.packs(world.unit("north")).getLast())).isEqualTo(Period.ofYears(1));
    }

    private static Object term(Pack pack) {
        return pack.params().get("free_warranty").typed();
    }

    private String seen(UUID id) {
        return Version.tag(drafts.find(world.actor(Who.SERVICE_DEPARTMENT), id).version());
    }
}
