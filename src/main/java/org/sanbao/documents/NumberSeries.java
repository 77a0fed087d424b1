package org.sanbao.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sanbao.access.OrgUnit;
import org.sanbao.access.Organisation;
import org.sanbao.journal.Asides;
import org.sanbao.journal.Entry;
import org.sanbao.journal.Journal;
import org.sanbao.journal.Recorded;
import org.sanbao.shared.Actor;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.Numbers;
import org.sanbao.shared.http.NotVisible;
import org.sanbao.shared.http.VersionStale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The running numbers of a unit's papers and calls: how the regulation has them written, how far they have come, and what became of
 * numbers that nothing bears. How they are written is changed by a new version of the regulation; where they go on, by whoever manages the
 * company's settings, for the journal to tell.
 */
@Service
@Transactional
public class NumberSeries {

    private final SeriesBook book;
    private final Numbers numbers;
    private final NumberGaps gaps;
    private final Organisation organisation;
    private final Journal journal;
    private final Asides asides;
    private final BusinessClock clock;

    NumberSeries(
            SeriesBook book,
            Numbers numbers,
            NumberGaps gaps,
            Organisation organisation,
            Journal journal,
            Asides asides,
            BusinessClock clock) {
        this.book = book;
        this.numbers = numbers;
        this.gaps = gaps;
        this.organisation = organisation;
        this.journal = journal;
        this.asides = asides;
        this.clock = clock;
    }

    /**
     * A series in one of its periods.
     *
     * @param last    drawn last, 0 before the first; what a change must have seen
     * @param written the last as it was written; null before the first
     */
    public record InPeriod(String period, long last, String written) {}

    /**
     * A series of a unit as its regulation has it.
     *
     * @param restart   month, year or never
     * @param next      what the next number would be, drawn today
     * @param afterwards what the first of the next period would be; null where the count never begins anew
     * @param gapless   the regulation demands that none is missing
     * @param periods   the present one first
     */
    public record Series(
            String series,
            String name,
            String pattern,
            String restart,
            String next,
            String afterwards,
            boolean gapless,
            String pack,
            String version,
            String clause,
            List<InPeriod> periods) {}

    /** All series of a unit that the regulation in force prescribes, in the order of its clauses. */
    @Transactional(readOnly = true)
    public List<Series> of(UUID unit, Actor reader) {
        OrgUnit where = organisation.unit(unit, reader.sight());
        reader.demand("settings.manage");
        List<Numbers.Drawn> drawn = numbers.drawn(unit);
        LocalDate today = where.dayOf(clock.instant());
        return book.of(unit).stream()
                .map(each -> series(each, drawn, today, reader))
                .toList();
    }

    private Series series(SeriesBook.Prescribed each, List<Numbers.Drawn> drawn, LocalDate today, Actor reader) {
        var pattern = each.pattern();
        String present = pattern.period(today);
        var periods = new ArrayList<InPeriod>();
        drawn.stream()
                .filter(one -> one.series().equals(each.series()))
                .forEach(one -> periods.add(new InPeriod(
                        one.period(),
                        one.last(),
                        pattern.dayIn(one.period())
                                .map(day -> pattern.write(day, one.last()))
                                .orElse(null))));
        if (periods.stream().noneMatch(one -> one.period().equals(present))) {
            periods.addFirst(new InPeriod(present, 0, null));
        }
        LocalDate begins = "month".equals(pattern.restart())
                ? today.withDayOfMonth(1).plusMonths(1)
                : today.withDayOfYear(1).plusYears(1);
        var pack = book.pack(each);
        return new Series(
                each.series(),
                book.name(each, reader.language()),
                pattern.pattern(),
                pattern.restart(),
                pattern.write(today, periods.getFirst().last() + 1),
                "never".equals(pattern.restart()) ? null : pattern.write(begins, 1),
                each.rule().gapless(),
                pack.map(one -> one.id()).orElse(null),
                pack.map(one -> one.version()).orElse(null),
                each.rule().head().clause(),
                periods);
    }

    /** Numbers of a period that nothing bears, in order; empty also where nobody can tell: beyond 20 000, or where the day is part of the number. */
    @Transactional(readOnly = true)
    List<NumberGaps.Gap> gaps(UUID unit, String series, String period, Actor reader) {
        organisation.unit(unit, reader.sight());
        reader.demand("settings.manage");
        return gaps.of(unit, prescribed(unit, series), period, last(unit, series, period), reader.sight());
    }

    /**
     * Has the present period of a series go on behind a number, as where a paper register was kept until now.
     *
     * @param seen   the last number drawn, as the caller knows it
     * @param reason why numbers are left out
     * @throws NumbersGoForwardOnly if that number was drawn already
     * @throws VersionStale         if another was drawn since
     */
    public void goOnBehind(Actor by, UUID unit, String series, long seen, long last, String reason) {
        OrgUnit where = organisation.unit(unit, by.sight());
        by.demand("settings.manage");
        String period = prescribed(unit, series).pattern().period(where.dayOf(clock.instant()));
        long now = last(unit, series, period);
        if (now != seen) {
            throw new VersionStale(now);
        }
        if (last <= now) {
            throw new NumbersGoForwardOnly(now);
        }
        if (!numbers.goOnBehind(series, unit, period, seen, last)) {
            throw new VersionStale(last(unit, series, period));
        }
        Recorded row = journal.append(Entry.of(unit, by, new NumbersContinued(series, period, seen, last)));
        asides.put(row, List.of(new Asides.Aside("reason", null, reason)));
    }

    private long last(UUID unit, String series, String period) {
        return numbers.drawn(unit).stream()
                .filter(each -> each.series().equals(series) && each.period().equals(period))
                .findFirst()
                .map(Numbers.Drawn::last)
                .orElse(0L);
    }

    private SeriesBook.Prescribed prescribed(UUID unit, String series) {
        return book.of(unit).stream()
                .filter(each -> each.series().equals(series))
                .findFirst()
                .orElseThrow(NotVisible::new);
    }
}
