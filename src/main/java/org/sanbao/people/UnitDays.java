package org.sanbao.people;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sanbao.access.OrgUnit;
import org.sanbao.access.Organisation;
import org.sanbao.access.PeopleNames;
import org.sanbao.access.Post;
import org.sanbao.documents.PaperView;
import org.sanbao.documents.Papers;
import org.sanbao.shared.Actor;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.Sight;
import org.sanbao.workorders.vocabulary.Category;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The reports of a day as the unit's director, its manager and the service department read them: who reported what, and who did not. */
@Component
@Transactional(readOnly = true)
public class UnitDays {

    private final TechnicianReportRepository technicians;
    private final DirectorReportRepository directors;
    private final Organisation organisation;
    private final Reporters reporters;
    private final PeopleNames names;
    private final Papers papers;
    private final BusinessClock clock;

    UnitDays(
            TechnicianReportRepository technicians,
            DirectorReportRepository directors,
            Organisation organisation,
            Reporters reporters,
            PeopleNames names,
            Papers papers,
            BusinessClock clock) {
        this.technicians = technicians;
        this.directors = directors;
        this.organisation = organisation;
        this.reporters = reporters;
        this.names = names;
        this.papers = papers;
        this.clock = clock;
    }

    /**
     * @param seen     stands for the reports in hand: whoever makes the day's report states it
     * @param missing  technicians of the unit without a report, by name
     * @param mayMake  whether the reader may make the report of this day now
     * @param ownDays  whether the reader also reports as a technician
     */
    public record UnitDay(
            UUID unit,
            String name,
            LocalDate day,
            LocalDate today,
            String seen,
            List<Reported> reported,
            List<String> missing,
            List<Made> made,
            boolean mayMake,
            boolean ownDays) {}

    /**
     * @param correctedAt the last time; null if never
     * @param reviewedAt  null while nobody reviewed its latest version
     */
    public record Reported(
            UUID report,
            String technician,
            UUID paper,
            String number,
            int version,
            Instant confirmedAt,
            Instant correctedAt,
            Instant reviewedAt,
            List<Minutes> times) {}

    /** @param category null while undecided */
    public record Minutes(Category category, long minutes) {}

    /** A director's report; {@code passedOnAt} is null while it waits for a signature. */
    public record Made(UUID report, String director, PaperView paper, Instant madeAt, Instant passedOnAt) {}

    /** A line of the overview: of {@code technicians}, {@code reported} did; the instants are null while nothing was made or passed on. */
    public record Line(UUID unit, String name, int technicians, int reported, Instant madeAt, Instant passedOnAt) {}

    /** What a director's report is made of. */
    record InHand(
            OrgUnit unit, List<TechnicianReportRepository.Row> reports, Map<UUID, String> names, List<String> missing) {
        String seen() {
            String versions = reports.stream()
                    .map(each -> each.id() + "@" + each.correctedAt())
                    .sorted()
                    .collect(Collectors.joining());
            return UUID.nameUUIDFromBytes(versions.getBytes(StandardCharsets.UTF_8))
                    .toString();
        }
    }

    /**
     * @param unit null is the reader's own
     * @param day  null is today there
     */
    public UnitDay day(UUID unit, LocalDate day, Actor reader) {
        OrgUnit of = organisation.unit(unit == null ? reader.unit() : unit, reader.sight());
        reader.demand("report.read");
        LocalDate today = today(of);
        LocalDate asked = day == null ? today : day;
        InHand inHand = inHand(of, asked, reader.sight());
        List<Made> made = directors.ofDay(asked, reader.sight()).stream()
                .filter(each -> each.org().equals(of.id()))
                .map(each -> new Made(
                        each.id(),
                        each.directorName(),
                        papers.view(each.paper(), reader.sight()),
                        each.madeAt(),
                        each.passedOnAt()))
                .toList();
        boolean mayMake = reporters.isOne(Reporters.DIRECTORS, reader)
                && reader.may("report.review")
                && of.id().equals(reader.unit())
                && !asked.isAfter(today)
                && !directors.exists(reader.person(), asked);
        return new UnitDay(
                of.id(),
                of.name(),
                asked,
                today,
                inHand.seen(),
                reported(inHand, reader.sight()),
                inHand.missing(),
                made,
                mayMake,
                reader.may("report.write") && reporters.isOne(Reporters.TECHNICIANS, reader));
    }

    /**
     * Every unit in sight where somebody makes the director's report.
     *
     * @param asked null is today where the reader works
     */
    public List<Line> overview(LocalDate asked, Actor reader) {
        reader.demand("report.read");
        LocalDate day = asked == null ? today(organisation.unit(reader.unit(), reader.sight())) : asked;
        List<OrgUnit> units = organisation.units(reader.sight());
        Set<UUID> directed = reporters.posts(Reporters.DIRECTORS, reader.sight()).stream()
                .map(Post::unit)
                .collect(Collectors.toSet());
        Map<UUID, DirectorReportRepository.Row> made = directors.ofDay(day, reader.sight()).stream()
                .collect(Collectors.toMap(DirectorReportRepository.Row::org, each -> each, (one, other) -> one));
        return units.stream()
                .filter(unit -> directed.contains(unit.id()))
                .map(unit -> line(unit, inHand(unit, day, reader.sight()), made.get(unit.id())))
                .toList();
    }

    /** The reports of the unit and of those below it, and the technicians of whom there is none. */
    InHand inHand(OrgUnit unit, LocalDate day, Sight sight) {
        Set<UUID> below = organisation.units(sight).stream()
                .filter(each -> each.path().contains(unit.id()))
                .map(OrgUnit::id)
                .collect(Collectors.toSet());
        List<TechnicianReportRepository.Row> reports = technicians.ofDay(below, day, sight);
        Instant over = day.plusDays(1).atStartOfDay(unit.zone()).toInstant();
        Set<UUID> expected = reporters.posts(Reporters.TECHNICIANS, sight).stream()
                .filter(post -> below.contains(post.unit()))
                .filter(post -> post.deputyFor() == null && post.since().isBefore(over))
                .map(Post::person)
                .collect(Collectors.toSet());
        var missing = new HashSet<>(expected);
        var all = new HashSet<>(expected);
        reports.forEach(each -> {
            missing.remove(each.technician());
            all.add(each.technician());
        });
        Map<UUID, String> called = new LinkedHashMap<>(names.of(all));
        return new InHand(
                unit,
                reports,
                called,
                missing.stream().map(called::get).sorted().toList());
    }

    private List<Reported> reported(InHand inHand, Sight sight) {
        var times = technicians.times(inHand.reports().stream()
                .map(TechnicianReportRepository.Row::id)
                .toList());
        return inHand.reports().stream()
                .map(each -> {
                    PaperView paper = papers.view(each.paper(), sight);
                    return new Reported(
                            each.id(),
                            inHand.names().get(each.technician()),
                            paper.id(),
                            paper.number(),
                            paper.version(),
                            each.confirmedAt(),
                            each.correctedAt(),
                            each.reviewedAt(),
                            times.getOrDefault(each.id(), List.of()).stream()
                                    .map(time -> new Minutes(
                                            time.category(), time.time().toMinutes()))
                                    .toList());
                })
                .toList();
    }

    private static Line line(OrgUnit unit, InHand inHand, DirectorReportRepository.Row made) {
        int reported = inHand.reports().size();
        return new Line(
                unit.id(),
                unit.name(),
                reported + inHand.missing().size(),
                reported,
                made == null ? null : made.madeAt(),
                made == null ? null : made.passedOnAt());
    }

    LocalDate today(OrgUnit unit) {
        return unit.dayOf(clock.instant());
    }
}
