package org.sanbao.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sanbao.DatabaseTest;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.customers.Zone;
import org.sanbao.shared.http.NotVisible;
import org.springframework.beans.factory.annotation.Autowired;

/** The director's page: two calls of the north are left undone, one month passes, and another is registered. */
class PromisesTest extends DatabaseTest {

    @Autowired
    World world;

    @Autowired
    SomeDuties duties;

    @Autowired
    Promises promises;

    @Autowired
    Burning burning;

    @Autowired
    Compliance compliance;

    @Autowired
    Sweep sweep;

    private YearMonth month;

    @BeforeAll
    void two_calls_are_left_undone() {
        duties.inAnotherYear();
        duties.tuesday();
        while (duties.today().getDayOfMonth() > 20) {
            duties.tuesday();
        }
        month = YearMonth.from(duties.today());
        duties.register(Zone.URBAN);
        duties.register(Zone.SUBURBAN);
        world.wait(Duration.ofDays(3));
        sweep.run();
    }

    @Test
    void figures_are_those_of_the_obligations_behind_them() {
        PromisesReport report = report(month, null, Who.NORTH_DIRECTOR);
        assertThat(report.now().broken()).isPositive();
        assertThat(report.clauses()).extracting(PromisesReport.OfClause::clause).contains("19");
        var span = new Compliance.Span(report.from(), report.to(), null);
        for (PromisesReport.OfClause each : report.clauses()) {
            assertThat(behind(span, each, Compliance.Status.LATE) + behind(span, each, Compliance.Status.MET_LATE))
                    .isEqualTo(each.now().broken());
            assertThat(each.title()).isNotBlank();
        }
        assertThat(report.clauses())
                .extracting(each -> each.now().broken())
                .isSortedAccordingTo((one, other) -> Long.compare(other, one));
        assertThat(report.weeks()).hasSize(12);
        var weeks = new Compliance.Span(
                report.weeks().getFirst().from().atStartOfDay(SomeDuties.ZONE).toInstant(), report.to(), null);
        assertThat(report.weeks().stream()
                        .mapToLong(each -> each.kept().broken())
                        .sum())
                .isEqualTo(compliance
                        .compliance(weeks, world.actor(Who.NORTH_DIRECTOR).sight())
                        .stream()
                        .mapToLong(each -> each.metLate() + each.late())
                        .sum());
        assertThat(report.burning().late())
                .as("of other months too")
                .isGreaterThanOrEqualTo(report.now().broken())
                .isEqualTo(burning(Burning.Which.LATE, null, Who.NORTH_DIRECTOR).size());
        assertThat(report.burning().today())
                .isEqualTo(
                        burning(Burning.Which.TODAY, null, Who.NORTH_DIRECTOR).size());
        assertThat(report.burning().latest()).isNotEmpty().allMatch(each -> each.status()
                .equals("late"));
    }

    @Test
    void a_branch_sees_its_own_and_the_company_all() {
        PromisesReport north = report(month, null, Who.NORTH_DIRECTOR);
        PromisesReport south = report(month, null, Who.SOUTH_DIRECTOR);
        PromisesReport all = report(month, null, Who.GENERAL_MANAGER);
        assertThat(north.units()).extracting(PromisesReport.OfUnit::unit).containsOnly(world.unit("north"));
        assertThat(south.units()).extracting(PromisesReport.OfUnit::unit).doesNotContain(world.unit("north"));
        assertThat(south.clauses()).extracting(PromisesReport.OfClause::clause).doesNotContain("19");
        assertThat(all.units()).extracting(PromisesReport.OfUnit::unit).contains(world.unit("north"));
        assertThat(all.now().broken())
                .isEqualTo(all.units().stream()
                        .mapToLong(each -> each.now().broken())
                        .sum())
                .isGreaterThanOrEqualTo(north.now().broken() + south.now().broken());
        assertThat(report(month, world.unit("north"), Who.GENERAL_MANAGER).now())
                .isEqualTo(north.now());
        assertThatThrownBy(() -> report(month, world.unit("north"), Who.SOUTH_DIRECTOR))
                .isInstanceOf(NotVisible.class);
        assertThat(burning(Burning.Which.LATE, world.unit("north"), Who.GENERAL_MANAGER))
                .isNotEmpty()
                .allMatch(each -> each.unit().equals(world.unit("north")));
        assertThatThrownBy(() -> burning(Burning.Which.LATE, world.unit("north"), Who.SOUTH_DIRECTOR))
                .isInstanceOf(NotVisible.class);
    }

    @Test
    void units_are_offered_below_what_they_belong_to() {
        List<PromisesReport.UnitName> choice =
                report(month, null, Who.GENERAL_MANAGER).choice();
        assertThat(choice.getFirst().depth()).isZero();
        assertThat(choice).extracting(PromisesReport.UnitName::id).contains(world.unit("north"), world.unit("south"));
        for (int i = 1; i < choice.size(); i++) {
            assertThat(choice.get(i).depth()).isBetween(1, choice.get(i - 1).depth() + 1);
        }
    }

    @Test
    void what_was_this_month_is_last_month_a_month_later() {
        PromisesReport.Kept then = report(month, null, Who.NORTH_DIRECTOR).now();
        assertThat(report(month.plusMonths(1), null, Who.NORTH_DIRECTOR).before())
                .isEqualTo(then);
        assertThat(report(null, null, Who.NORTH_DIRECTOR).month()).isEqualTo(month);
    }

    private PromisesReport report(YearMonth of, UUID unit, Who reader) {
        return promises.report(of, unit, world.actor(reader));
    }

    private List<ObligationView> burning(Burning.Which which, UUID unit, Who reader) {
        return burning.all(which, unit, world.actor(reader));
    }

    private long behind(Compliance.Span span, PromisesReport.OfClause clause, Compliance.Status status) {
        return compliance
                .behind(
                        span,
                        clause.pack(),
                        clause.clause(),
                        status,
                        Compliance.Whose.ANYBODYS,
                        world.actor(Who.NORTH_DIRECTOR))
                .size();
    }
}
