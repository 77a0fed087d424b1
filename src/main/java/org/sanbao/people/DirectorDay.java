package org.sanbao.people;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import org.sanbao.documents.Wide;
import org.sanbao.workorders.vocabulary.Category;

/**
 * What a director's daily report says, in its order: the time of everybody by category, all of it together, and who did not report.
 */
record DirectorDay(
        LocalDate day,
        String unit,
        String director,
        List<Total> totals,
        List<TechnicianDay.Time> times,
        List<Missing> missing,
        @Wide String remark) {

    record Total(String technician, Category category, Duration time) {}

    record Missing(String technician) {}

    static List<TechnicianDay.Time> sum(Collection<List<TechnicianDay.Time>> all) {
        var sums = new LinkedHashMap<Category, Duration>();
        all.stream()
                .flatMap(List::stream)
                .sorted(java.util.Comparator.comparing(
                        TechnicianDay.Time::category,
                        java.util.Comparator.nullsLast(java.util.Comparator.naturalOrder())))
                .forEach(each -> sums.put(
                        each.category(),
                        sums.getOrDefault(each.category(), Duration.ZERO).plus(each.time())));
        return sums.entrySet().stream()
                .map(each -> new TechnicianDay.Time(each.getKey(), each.getValue()))
                .toList();
    }
}
