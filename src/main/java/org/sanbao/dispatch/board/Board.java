package org.sanbao.dispatch.board;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sanbao.access.OrgUnit;
import org.sanbao.access.Organisation;
import org.sanbao.calendar.Span;
import org.sanbao.dispatch.technicians.Technician;
import org.sanbao.shared.Actor;
import org.sanbao.shared.Alphabet;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.http.InvalidInput;
import org.sanbao.shared.http.NotVisible;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The board as dispatchers read it: technicians by time, and the jobs nobody has hours for. Changing it is {@link Bookings}. */
@Component
@Transactional(readOnly = true)
public class Board {

    private static final int WEEK = 7;
    private static final Duration BEFORE = Duration.ofDays(1);
    private static final Duration AHEAD = Duration.ofDays(14);

    private final Sheets sheets;
    private final JobRows jobs;
    private final BookingRows bookings;
    private final Organisation organisation;
    private final BusinessClock clock;

    Board(Sheets sheets, JobRows jobs, BookingRows bookings, Organisation organisation, BusinessClock clock) {
        this.sheets = sheets;
        this.jobs = jobs;
        this.bookings = bookings;
        this.organisation = organisation;
        this.clock = clock;
    }

    /**
     * What a unit and those below it have to do in some days.
     *
     * @param from     the first day, in the unit's zone
     * @param starts   {@code [starts, ends)}: these days as instants, which need not be 24 hours each
     * @param lanes    the technicians, by unit and name
     * @param jobs     those booked in these days, and those without hours: the ones due first come first
     * @param bookings in the order of their beginning
     */
    public record View(
            UUID unit,
            String unitName,
            ZoneId timeZone,
            LocalDate from,
            int days,
            Instant starts,
            Instant ends,
            List<Technician> lanes,
            List<BoardJob> jobs,
            List<BoardBooking> bookings) {}

    /**
     * @param unit null: the reader's own
     * @param from null: today
     * @param days one to seven
     */
    public View view(Actor reader, UUID unit, LocalDate from, int days) {
        reader.demand("job.read");
        if (days < 1 || days > WEEK) {
            throw new InvalidInput("days", "invalid");
        }
        OrgUnit of = organisation.unit(unit == null ? reader.unit() : unit, reader.sight());
        LocalDate first = from == null ? of.dayOf(clock.instant()) : from;
        Span time = new Span(startOf(first, of.zone()), startOf(first.plusDays(days), of.zone()));
        var laid = sheets.ofUnits(organisation.below(of.id(), reader.sight()), time, reader);
        return new View(
                of.id(),
                of.name(),
                of.zone(),
                first,
                days,
                time.from(),
                time.to(),
                laid.lanes().stream()
                        .sorted(Comparator.comparing(Technician::unitName, Alphabet.of(reader.language())))
                        .toList(),
                laid.jobs().stream().sorted(BY_DUE).toList(),
                laid.sheet().weighed());
    }

    private static final Comparator<BoardJob> BY_DUE = Comparator.comparing(BoardJob::urgent)
            .reversed()
            .thenComparing(
                    job -> job.due() == null ? null : job.due().at(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(BoardJob::number);

    private static Instant startOf(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    /**
     * The hours somebody is booked for a job.
     *
     * @param leads whether it is one's own job; otherwise one goes along to help
     */
    public record Hours(
            UUID job, Instant starts, Instant ends, boolean leads, String number, String customer, String address) {}

    /** The actor's own hours from yesterday on, for the two weeks ahead, also those in which the actor only helps. */
    public List<Hours> mine(Actor actor) {
        actor.demand("visit.do");
        Instant now = clock.instant();
        var booked = bookings.of(List.of(actor.person()), now.minus(BEFORE), now.plus(AHEAD), actor.sight());
        Map<UUID, BoardJob> known =
                jobs.of(booked.stream().map(BoardBooking::job).distinct().toList(), actor.sight()).stream()
                        .collect(Collectors.toMap(BoardJob::id, Function.identity()));
        return booked.stream()
                .filter(each -> known.containsKey(each.job()))
                .map(each -> hours(each, known.get(each.job())))
                .toList();
    }

    private static Hours hours(BoardBooking of, BoardJob job) {
        return new Hours(of.job(), of.starts(), of.ends(), of.lead(), job.number(), job.customer(), job.address());
    }

    /** Who might go there and when; what is null is as it is for the job, and now. */
    public record Idea(UUID technician, UUID helper, Instant starts, Integer minutes) {

        private Placement of(BoardJob job, Instant now) {
            UUID goes = technician == null ? job.technician() : technician;
            if (goes == null) {
                throw new InvalidInput("technician", "not-null");
            }
            return new Placement(
                    goes,
                    goes.equals(helper) ? null : helper,
                    starts == null ? now : starts,
                    minutes == null ? job.need().minutes() : minutes,
                    false,
                    false,
                    List.of());
        }
    }

    /** What would stand against doing a job so; changes nothing. */
    public List<Conflict> conflicts(Actor reader, UUID job, Idea idea) {
        BoardJob found = jobs.of(List.of(job), reader.sight()).stream()
                .findFirst()
                .map(sheets::known)
                .orElseThrow(NotVisible::new);
        reader.demand("job.read");
        Placement wanted = idea.of(found, clock.instant());
        return sheets.around(found, wanted, reader).conflicts(found, wanted);
    }
}
