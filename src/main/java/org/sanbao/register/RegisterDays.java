package org.sanbao.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sanbao.access.OrgUnit;
import org.sanbao.access.Organisation;
import org.sanbao.calls.vocabulary.RegisterReconciled;
import org.sanbao.documents.PaperOrder;
import org.sanbao.documents.PaperView;
import org.sanbao.documents.Papers;
import org.sanbao.documents.Signing;
import org.sanbao.journal.Entry;
import org.sanbao.journal.Journal;
import org.sanbao.shared.Actor;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.http.InvalidInput;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The days of a unit's repair-call register: read beside the vouchers, compared with them, sent to the service department. */
@Service
@Transactional
public class RegisterDays {

    /** Of the regulation: who signs it and to whom it goes stands there. */
    static final String FORM = "call-register";

    private final RegisterQueries queries;
    private final RegisterDayRepository days;
    private final Organisation organisation;
    private final Papers papers;
    private final Journal journal;
    private final BusinessClock clock;

    RegisterDays(
            RegisterQueries queries,
            RegisterDayRepository days,
            Organisation organisation,
            Papers papers,
            Journal journal,
            BusinessClock clock) {
        this.queries = queries;
        this.days = days;
        this.organisation = organisation;
        this.papers = papers;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @param today        where the register is kept
     * @param undispatched lines that need somebody to go and have nobody, as they are now
     * @param compared     as it was found the last time; null while nobody compared
     * @param sheet        what was sent; null while nothing was
     */
    record Day(
            UUID unit,
            String name,
            LocalDate day,
            LocalDate today,
            List<RegisterLine> lines,
            int undispatched,
            Compared compared,
            PaperView sheet,
            Instant sentAt) {}

    record Compared(Instant at, String by, int undispatched) {}

    /** A unit that keeps a register. */
    record Keeper(UUID unit, String name) {}

    /** Those in sight, the reader's own first. */
    @Transactional(readOnly = true)
    List<Keeper> keepers(Actor reader) {
        reader.demand("call.read");
        return organisation.units(reader.sight()).stream()
                .filter(OrgUnit::keepsRegister)
                .sorted(java.util.Comparator.comparing(unit -> !unit.id().equals(reader.unit())))
                .map(unit -> new Keeper(unit.id(), unit.name()))
                .toList();
    }

    /** @param day null is today there */
    @Transactional(readOnly = true)
    Day day(UUID unit, LocalDate day, Actor reader) {
        OrgUnit keeper = keeper(unit, reader);
        reader.demand("call.read");
        LocalDate today = today(keeper);
        LocalDate asked = day == null ? today : day;
        List<RegisterLine> lines = lines(keeper, asked, reader);
        var row = days.find(unit, asked, reader.sight()).orElse(RegisterDayRepository.Row.NOTHING);
        return new Day(
                unit,
                keeper.name(),
                asked,
                today,
                lines,
                undispatched(lines),
                row.comparedAt() == null ? null : new Compared(row.comparedAt(), row.comparedBy(), row.undispatched()),
                row.paper() == null ? null : papers.view(row.paper(), reader.sight()),
                row.sentAt());
    }

    /** The keeper compared the vouchers with the day's lines; what is found now is what counts. */
    public void compare(UUID unit, LocalDate day, Actor by) {
        OrgUnit keeper = keeper(unit, by);
        by.demand("call.change");
        requirePast(keeper, day);
        int undispatched = undispatched(lines(keeper, day, by));
        days.compared(unit, day, undispatched, clock.instant(), by.person());
        journal.append(Entry.of(unit, by, new RegisterReconciled(day, undispatched))
                .in(unit)
                .about("org", unit));
    }

    /**
     * The day's lines go to the service department on a signed sheet.
     *
     * @param password the keeper's own, which signs it
     * @throws RegisterSentAlready if that day went before
     * @throws org.sanbao.documents.NotYoursToSign for whoever does not hold the post that signs it
     */
    public void send(UUID unit, LocalDate day, String password, Actor by) {
        OrgUnit keeper = keeper(unit, by);
        by.demand("call.change");
        requirePast(keeper, day);
        if (days.find(unit, day, by.sight())
                .map(RegisterDayRepository.Row::paper)
                .isPresent()) {
            throw new RegisterSentAlready();
        }
        RegisterSheet content = RegisterSheet.of(day, lines(keeper, day, by));
        PaperView sheet = papers.open(
                new PaperOrder(unit, unit, FORM, "org", unit, content, by.language(), keeper.zone(), keeper.name()),
                day,
                by);
        String place = sheet.signers().getFirst().role();
        papers.sign(sheet.id(), Signing.confirmed(place, sheet.content(), password, by), by);
        if (!days.sent(unit, day, sheet.id(), clock.instant(), by.person())) {
            throw new RegisterSentAlready();
        }
        papers.submit(sheet.id(), sheet.goesTo(), true, by);
        papers.move(sheet.id(), "submitted", by);
        papers.deliver(sheet.id(), sheet.copies().getLast().copy(), by);
    }

    private List<RegisterLine> lines(OrgUnit keeper, LocalDate day, Actor reader) {
        return queries.lines(
                keeper.id(),
                day.atStartOfDay(keeper.zone()).toInstant(),
                day.plusDays(1).atStartOfDay(keeper.zone()).toInstant(),
                reader.sight());
    }

    private static int undispatched(List<RegisterLine> lines) {
        return (int) lines.stream()
                .filter(line -> line.finding() != RegisterLine.Finding.IN_ORDER)
                .count();
    }

    private OrgUnit keeper(UUID id, Actor actor) {
        OrgUnit unit = organisation.unit(id, actor.sight());
        if (!unit.keepsRegister()) {
            throw new UnitKeepsNoRegister(unit.name());
        }
        return unit;
    }

    private void requirePast(OrgUnit keeper, LocalDate day) {
        if (day.isAfter(today(keeper))) {
            throw new InvalidInput("day", "in-future");
        }
    }

    private LocalDate today(OrgUnit unit) {
        return unit.dayOf(clock.instant());
    }
}
