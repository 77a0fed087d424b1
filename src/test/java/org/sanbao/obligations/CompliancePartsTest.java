package org.sanbao.obligations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sanbao.DatabaseTest;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.customers.Zone;
import org.springframework.beans.factory.annotation.Autowired;

/** The parts of a clause's figures come to the whole, and each to what lies behind it. */
class CompliancePartsTest extends DatabaseTest {

    private static final int PARTS = 12;

    private static final List<ToLongFunction<Compliance.Count>> FIGURES = List.of(
            Compliance.Count::raised,
            Compliance.Count::met,
            Compliance.Count::metLate,
            Compliance.Count::open,
            Compliance.Count::late,
            Compliance.Count::waived,
            Compliance.Count::cancelled);

    @Autowired
    World world;

    @Autowired
    SomeDuties duties;

    @Autowired
    Compliance compliance;

    @Autowired
    ComplianceParts parts;

    @Autowired
    Sweep sweep;

    private Compliance.Span span;

    @BeforeAll
    void someDays() {
        duties.inAnotherYear();
        duties.tuesday();
        Instant from = world.now();
        duties.register(Zone.URBAN);
        duties.register(Zone.URBAN, "fans");
        duties.register(Zone.URBAN, "ovens");
        world.wait(Duration.ofDays(3));
        duties.register(Zone.SUBURBAN);
        world.wait(Duration.ofHours(1));
        sweep.run();
        span = new Compliance.Span(from, world.now(), null);
    }

    @Test
    void units_people_product_lines_and_days_add_up_to_the_clause() {
        var reader = world.actor(Who.GENERAL_MANAGER);
        List<Compliance.Count> editions = compliance.compliance(span, reader.sight());
        List<Compliance.Count> documents = compliance.ofDocument(span, "P1", reader.sight());
        assertThat(documents.stream().mapToLong(Compliance.Count::raised).sum())
                .as("all issues of a document together")
                .isEqualTo(editions.stream()
                        .filter(each -> each.edition().startsWith("P1@"))
                        .mapToLong(Compliance.Count::raised)
                        .sum());
        for (Compliance.Count whole :
                Stream.concat(editions.stream(), documents.stream()).toList()) {
            var units = parts.byUnit(span, whole.edition(), whole.clause(), reader.sight());
            var trend = parts.overTime(span, whole.edition(), whole.clause(), PARTS, reader.sight());
            var people = parts.byPerson(span, whole.edition(), whole.clause(), reader);
            var lines = parts.byLine(span, whole.edition(), whole.clause(), reader.sight());
            assertThat(trend).hasSize(PARTS);
            for (ToLongFunction<Compliance.Count> figure : FIGURES) {
                assertThat(sum(units, figure)).isEqualTo(figure.applyAsLong(whole));
                assertThat(sum(trend, figure)).isEqualTo(figure.applyAsLong(whole));
                assertThat(sum(people, figure)).isEqualTo(figure.applyAsLong(whole));
                assertThat(sum(lines, figure)).isEqualTo(figure.applyAsLong(whole));
            }
        }
    }

    @Test
    void behind_each_part_lie_as_many_as_it_says() {
        var reader = world.actor(Who.GENERAL_MANAGER);
        Compliance.Count late = compliance.compliance(span, reader.sight()).stream()
                .filter(each -> each.late() > 0)
                .findFirst()
                .orElseThrow();
        for (ComplianceParts.Part part : parts.overTime(span, late.edition(), late.clause(), PARTS, reader.sight())) {
            var behind = new Compliance.Span(part.from(), part.to(), null);
            assertThat(compliance.behind(
                            behind,
                            late.edition(),
                            late.clause(),
                            Compliance.Status.LATE,
                            Compliance.Whose.ANYBODYS,
                            reader))
                    .hasSize((int) part.count().late());
        }
    }

    @Test
    void behind_each_person_and_product_line_lie_as_many_as_it_says() {
        var reader = world.actor(Who.GENERAL_MANAGER);
        Compliance.Count late = compliance.compliance(span, reader.sight()).stream()
                .filter(each -> each.clause().equals("19"))
                .findFirst()
                .orElseThrow();
        var lines = parts.byLine(span, late.edition(), late.clause(), reader.sight());
        assertThat(lines).extracting(ComplianceParts.Part::line).containsExactly("fans", "ovens", null);
        var people = parts.byPerson(span, late.edition(), late.clause(), reader);
        assertThat(people)
                .extracting(ComplianceParts.Part::person)
                .as("nobody was sent yet: it is nobody's, not that of who has been technician longest")
                .contains((UUID) null)
                .doesNotContain(world.person(Who.NORTH_TECHNICIAN))
                .doesNotHaveDuplicates();
        for (ComplianceParts.Part part : Stream.concat(
                        people.stream().filter(each -> each.person() != null),
                        lines.stream().filter(each -> each.line() != null))
                .toList()) {
            var whose = new Compliance.Whose(part.person(), part.line());
            assertThat(compliance.behind(span, late.edition(), late.clause(), null, whose, reader))
                    .hasSize((int) part.count().raised());
        }
    }

    @Test
    void whoever_reads_no_reports_sees_only_the_own_figures() {
        var clerk = world.actor(Who.NORTH_CLERK);
        var technician = world.actor(Who.NORTH_TECHNICIAN);
        boolean others = false;
        for (Compliance.Count whole : compliance.compliance(span, clerk.sight())) {
            others |= parts.byPerson(span, whole.edition(), whole.clause(), clerk).stream()
                    .anyMatch(part -> !clerk.person().equals(part.person()));
            assertThat(parts.byPerson(span, whole.edition(), whole.clause(), technician))
                    .extracting(ComplianceParts.Part::person)
                    .allMatch(technician.person()::equals);
        }
        assertThat(others).isTrue();
    }

    private static long sum(List<ComplianceParts.Part> parts, ToLongFunction<Compliance.Count> figure) {
        return parts.stream()
                .mapToLong(each -> figure.applyAsLong(each.count()))
                .sum();
    }
}
