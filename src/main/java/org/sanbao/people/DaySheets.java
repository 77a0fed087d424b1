package org.sanbao.people;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sanbao.access.OrgUnit;
import org.sanbao.access.Staff;
import org.sanbao.calendar.Span;
import org.sanbao.money.Takings;
import org.sanbao.shared.Sight;
import org.sanbao.workorders.DoneWork;
import org.sanbao.workshop.ItemReader;
import org.springframework.stereotype.Component;

/** Fills in a technician's day from the visits, the bench, the till and the register of goods. */
@Component
class DaySheets {

    private final DoneWork work;
    private final Takings takings;
    private final ItemReader items;
    private final Staff staff;

    DaySheets(DoneWork work, Takings takings, ItemReader items, Staff staff) {
        this.work = work;
        this.takings = takings;
        this.items = items;
        this.staff = staff;
    }

    DaySheet sheet(UUID technician, LocalDate day, ZoneId zone, Sight sight) {
        var span = new Span(
                day.atStartOfDay(zone).toInstant(),
                day.plusDays(1).atStartOfDay(zone).toInstant());
        List<DoneWork.Line> jobs = work.jobs(technician, span, sight);
        List<DoneWork.Part> parts = work.parts(technician, span, sight);
        Map<UUID, DoneWork.Line> byJob =
                jobs.stream().collect(Collectors.toMap(DoneWork.Line::job, Function.identity()));
        return new DaySheet(
                day,
                jobs.stream().map(DaySheets::job).toList(),
                parts.stream()
                        .map(part -> new DaySheet.Part(
                                byJob.containsKey(part.job())
                                        ? byJob.get(part.job()).number()
                                        : null,
                                part.name(),
                                part.number(),
                                part.quantity()))
                        .toList(),
                takings.of(technician, span, sight).stream()
                        .map(taking -> new DaySheet.Taking(taking.voucher(), taking.amount()))
                        .toList(),
                items.takenIn(technician, span, sight).stream()
                        .map(item -> new DaySheet.Goods(item.receipt(), item.model()))
                        .toList());
    }

    /** The day a colleague joined: nobody reports of days before. */
    LocalDate since(UUID person, OrgUnit unit, Sight sight) {
        return unit.dayOf(staff.person(person, sight).joined());
    }

    private static DaySheet.Job job(DoneWork.Line line) {
        return new DaySheet.Job(
                line.job(),
                line.number(),
                line.customer(),
                line.model(),
                line.category(),
                line.spent().travel().toMinutes(),
                line.spent().work().toMinutes(),
                line.result());
    }
}
