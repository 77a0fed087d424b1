package org.sanbao.dispatch.plans;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanbao.calendar.Span;
import org.sanbao.dispatch.board.BoardBooking;
import org.sanbao.dispatch.board.BoardJob;
import org.sanbao.dispatch.board.Conflict;
import org.sanbao.dispatch.needs.Need;
import org.sanbao.dispatch.technicians.Technician;
import org.sanbao.shared.Actor;
import org.springframework.stereotype.Component;

/**
 * What has broken today as it was booked: somebody is away, a visit runs into the next, an urgent job finds nobody free. Seen from what
 * stands on the board, and kept nowhere: planned anew, it is gone. Nothing is planned anew but by a person.
 */
@Component
class Upsets {

    private static final Set<Conflict.Kind> KEPT = Set.of(Conflict.Kind.OVERLAP, Conflict.Kind.TRAVEL_BEFORE);
    /** Each is looked for in everybody's day; who has more of them at once plans anew anyway. */
    private static final int URGENT_ONES = 3;

    private final Situations situations;

    Upsets(Situations situations) {
        this.situations = situations;
    }

    /** @param unit null: the reader's own; those below it count */
    List<Upset> today(Actor reader, UUID unit) {
        Situation today = situations.of(reader, unit == null ? reader.unit() : unit, null, 1);
        reader.demand("job.assign");
        var upsets = new ArrayList<Upset>();
        upsets.addAll(absences(today));
        upsets.addAll(overruns(today));
        upsets.addAll(urgent(today));
        return upsets;
    }

    private static List<Upset> absences(Situation today) {
        Map<UUID, List<BoardBooking>> missed =
                broken(today, each -> each.conflicts().stream().anyMatch(Upsets::isAway));
        var names = names(today);
        return missed.entrySet().stream()
                .filter(each -> names.containsKey(each.getKey()))
                .map(each -> new Upset(
                        PlanReason.ABSENT,
                        names.get(each.getKey()),
                        null,
                        null,
                        each.getValue().getFirst().starts(),
                        each.getValue().size()))
                .toList();
    }

    private static boolean isAway(Conflict conflict) {
        return conflict.kind() == Conflict.Kind.ABSENT;
    }

    private static List<Upset> overruns(Situation today) {
        var names = names(today);
        Map<UUID, BoardJob> jobs =
                today.view().jobs().stream().collect(Collectors.toMap(BoardJob::id, Function.identity()));
        return today.view().bookings().stream()
                .filter(each -> each.isBegun() && each.finished() == null)
                .filter(each -> jobs.containsKey(each.job()) && names.containsKey(each.technician()))
                .flatMap(each -> overrun(today, each, jobs.get(each.job()), names.get(each.technician())))
                .toList();
    }

    private static Stream<Upset> overrun(Situation today, BoardBooking running, BoardJob job, String technician) {
        List<BoardBooking> kept = broken(today, each -> each.conflicts().stream()
                        .anyMatch(conflict ->
                                KEPT.contains(conflict.kind()) && job.number().equals(conflict.what())))
                .getOrDefault(running.technician(), List.of());
        return kept.isEmpty()
                ? Stream.empty()
                : Stream.of(new Upset(
                        PlanReason.OVERRUN,
                        technician,
                        job.id(),
                        job.number(),
                        kept.getFirst().starts(),
                        kept.size()));
    }

    /** Those still to come that this keeps from being as booked, by technician, in their order. */
    private static Map<UUID, List<BoardBooking>> broken(Situation today, Predicate<BoardBooking> by) {
        return today.view().bookings().stream()
                .filter(each -> !each.isBegun() && each.ends().isAfter(today.now()))
                .filter(by)
                .collect(Collectors.groupingBy(BoardBooking::technician, LinkedHashMap::new, Collectors.toList()));
    }

    private static List<Upset> urgent(Situation today) {
        return today.demands().stream()
                .filter(each -> each.lead().isEmpty() && each.need().urgent())
                .limit(URGENT_ONES)
                .map(Demand::need)
                .flatMap(need -> urgent(today, need))
                .toList();
    }

    /** Where planning anew could help: somebody who works today could do it, but for what is booked. */
    private static Stream<Upset> urgent(Situation today, Need need) {
        Instant end = today.time().to();
        Instant due = need.arriveBy() == null ? end : need.arriveBy().at();
        Instant until = due.isAfter(today.time().from()) && due.isBefore(end) ? due : end;
        if (!until.isAfter(today.time().from())) {
            return Stream.empty();
        }
        var rest = new Span(today.time().from(), until);
        var gaps = Gaps.of(today, need);
        return gaps.in(rest).isPresent() || !gaps.why(rest).equals("full")
                ? Stream.empty()
                : Stream.of(new Upset(PlanReason.URGENT, null, need.job(), need.number(), until, 0));
    }

    private static Map<UUID, String> names(Situation today) {
        return today.view().lanes().stream().collect(Collectors.toMap(Technician::id, Technician::name));
    }
}
