package org.sanbao.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanbao.tables.Tables.ABSENCE;
import static org.sanbao.tables.Tables.CALL;
import static org.sanbao.tables.Tables.CASH_RECEIPT;
import static org.sanbao.tables.Tables.CONSEQUENCE;
import static org.sanbao.tables.Tables.DRAFT_REPLAY;
import static org.sanbao.tables.Tables.JOB;
import static org.sanbao.tables.Tables.JOURNAL;
import static org.sanbao.tables.Tables.NOTICE;
import static org.sanbao.tables.Tables.OBLIGATION;
import static org.sanbao.tables.Tables.REGULATION_DRAFT;
import static org.sanbao.tables.Tables.REGULATION_READING;
import static org.sanbao.tables.Tables.SITE;
import static org.sanbao.tables.Tables.SURVEY_CARD;
import static org.sanbao.tables.Tables.TECHNICIAN;
import static org.sanbao.tables.Tables.WORKSHOP_ITEM;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.sanbao.Browser;
import org.sanbao.DatabaseTest;
import org.sanbao.World;
import org.sanbao.obligations.Replay;
import org.sanbao.obligations.Sweep;
import org.sanbao.regulation.Adoption;
import org.sanbao.regulation.Adoptions;
import org.sanbao.shared.BusinessClock;
import org.springframework.beans.factory.annotation.Autowired;

/** A small demonstration company lives its months as the big one does. */
class DemonstrationTest extends DatabaseTest {

    private static final int CALLS = 36;

    @Autowired
    Demonstration demonstration;

    @Autowired
    Mark mark;

    @Autowired
    World world;

    @Autowired
    Sweep sweep;

    @Autowired
    Replay replay;

    @Autowired
    BusinessClock clock;

    @Autowired
    Adoptions adoptions;

    @Autowired
    DSLContext database;

    @Test
    void it_lives_up_to_now_with_work_done_work_in_hand_and_something_late_and_nobodys_clock_is_moved()
            throws InterruptedException {
        Script script = Script.read();
        Browser browser = world.stranger();
        assertThat(browser.get("/api/public/demonstration")
                        .body()
                        .get("company")
                        .isNull())
                .isTrue();
        Instant before = clock.instant();

        demonstration.found(script);
        demonstration.live(script, CALLS);

        assertThat(Duration.between(before, clock.instant())).isLessThan(Duration.ofDays(1));
        assertThat(mark.life())
                .hasValueSatisfying(life -> assertThat(life.isWhole()).isTrue());
        assertThat(database.fetchCount(CALL)).isEqualTo(CALLS);
        assertThat(states()).contains("closed");
        assertThat(database.fetchCount(SITE)).isPositive();
        assertThat(database.fetchCount(SITE, SITE.AREA.isNull().or(SITE.LATITUDE.isNull())))
                .as("every site lies in an area and on the map")
                .isZero();
        assertThat(database.fetchCount(SURVEY_CARD)).isBetween(CALLS / 2, CALLS);
        assertThat(database.fetchCount(OBLIGATION, OBLIGATION.BREACHED.isNotNull()))
                .isPositive();
        assertThat(database.fetchCount(OBLIGATION, OBLIGATION.MET.isNotNull(), OBLIGATION.BREACHED.isNull()))
                .isPositive();
        assertThat(database.fetchCount(JOURNAL, JOURNAL.RECORDED.gt(clock.instant())))
                .isZero();
        assertThat(database.fetchCount(NOTICE)).isPositive();
        assertThat(database.fetchCount(NOTICE, NOTICE.AT.lt(before.minus(Duration.ofDays(30)))))
                .as("told in the past, not all today")
                .isPositive();
        assertThat(database.fetchCount(CASH_RECEIPT)).isPositive();
        assertThat(database.fetchCount(
                        CONSEQUENCE, CONSEQUENCE.STATE.eq("LEFT"), CONSEQUENCE.WHY.in("no-carrier", "failed")))
                .isZero();
        assertThat(database.fetchCount(WORKSHOP_ITEM)).isPositive();
        assertThat(database.fetchCount(TECHNICIAN, TECHNICIAN.VERSION.eq(3)))
                .as("profile, stock and hours of each technician are kept")
                .isEqualTo(script.people().stream()
                        .filter(each -> each.role().equals("technician"))
                        .count());
        assertThat(database.selectDistinct(ABSENCE.KIND).from(ABSENCE).fetch(ABSENCE.KIND))
                .containsExactlyInAnyOrder("leave", "training", "sick");

        assertThat(adoptions.known().stream()
                        .filter(each -> each.document().equals("P1"))
                        .map(Adoption::until))
                .as("the regulation was changed once")
                .hasSize(2)
                .containsOnlyOnce((Instant) null);
        assertThat(database.fetchCount(REGULATION_READING, REGULATION_READING.CONFIRMED_AT.isNotNull()))
                .isGreaterThan(script.people().size() / 2);
        assertThat(database.selectFrom(REGULATION_DRAFT).fetch(REGULATION_DRAFT.STATE))
                .as("and is to be changed again")
                .hasSize(2)
                .containsExactlyInAnyOrder("approved", "checked");
        assertThat(database.fetchCount(DRAFT_REPLAY)).isOne();

        sweep.run();
        assertThat(sweep.run()).isZero();
        assertThat(replay.compare().differences()).isEmpty();

        assertThat(browser.post("/api/session", Map.of("name", "tech1", "password", script.password()))
                        .status())
                .isEqualTo(200);
        assertThat(browser.get("/api/public/demonstration")
                        .body()
                        .get("company")
                        .asString())
                .isEqualTo(script.name());
    }

    private List<String> states() {
        return database.selectDistinct(JOB.STATE).from(JOB).fetch(JOB.STATE);
    }
}
