package org.sanbao.people;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sanbao.documents.Wide;
import org.sanbao.shared.Money;
import org.sanbao.shared.Written;
import org.sanbao.workorders.vocabulary.Category;

/** What a technician's daily report says, in its order; null is an empty box. */
record TechnicianDay(
        LocalDate day,
        String technician,
        List<Line> lines,
        List<Time> times,
        List<Part> parts,
        List<Taking> takings,
        List<Goods> goods,
        @Wide String remark) {

    /** A job, or the technician's own entry, which has no voucher. */
    record Line(
            String voucher,
            String customer,
            Category category,
            Duration travelTime,
            Duration workTime,
            String remark) {}

    record Time(Category category, Duration time) {}

    record Part(String voucher, String partName, String partNumber, Integer quantity) {}

    record Taking(String voucher, Money amount) {}

    record Goods(String receipt, String model) {}

    static TechnicianDay of(DaySheet sheet, String technician, Confirmation added) {
        List<Line> lines = Stream.concat(
                        sheet.jobs().stream()
                                .map(job -> new Line(
                                        job.voucher(),
                                        job.customer(),
                                        job.category(),
                                        Duration.ofMinutes(job.travelMinutes()),
                                        Duration.ofMinutes(job.workMinutes()),
                                        null)),
                        added.own().stream()
                                .map(own -> new Line(
                                        null,
                                        null,
                                        own.category(),
                                        null,
                                        Duration.ofMinutes(own.minutes()),
                                        Written.line(own.remark()))))
                .toList();
        return new TechnicianDay(
                sheet.day(),
                technician,
                lines,
                times(lines),
                sheet.parts().stream()
                        .map(part -> new Part(part.voucher(), part.name(), part.number(), part.quantity()))
                        .toList(),
                sheet.takings().stream()
                        .map(each -> new Taking(each.voucher(), each.amount()))
                        .toList(),
                sheet.goods().stream()
                        .map(each -> new Goods(each.receipt(), each.model()))
                        .toList(),
                Written.lines(added.remark()));
    }

    /** Travel counts with the work it was for; what has no category yet comes last. */
    private static List<Time> times(List<Line> lines) {
        var sums = new EnumMap<Category, Duration>(Category.class);
        Duration undecided = Duration.ZERO;
        for (Line line : lines) {
            Duration time = line.travelTime() == null
                    ? line.workTime()
                    : line.travelTime().plus(line.workTime());
            if (line.category() == null) {
                undecided = undecided.plus(time);
            } else {
                sums.merge(line.category(), time, Duration::plus);
            }
        }
        Stream<Time> decided = sums.entrySet().stream()
                .map((Map.Entry<Category, Duration> each) -> new Time(each.getKey(), each.getValue()));
        return Stream.concat(decided, Stream.of(new Time(null, undecided)))
                .filter(each -> each.time().isPositive())
                .toList();
    }
}
