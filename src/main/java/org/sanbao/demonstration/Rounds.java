package org.sanbao.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sanbao.dispatch.board.Bookings;
import org.sanbao.dispatch.board.Conflict;
import org.sanbao.dispatch.board.Placement;
import org.sanbao.dispatch.technicians.Technician;
import org.sanbao.dispatch.technicians.Technicians;
import org.sanbao.shared.Actor;
import org.sanbao.shared.http.Version;
import org.sanbao.workorders.JobReader;
import org.springframework.stereotype.Component;

/** Who of a branch is sent, and the hours booked for it. */
@Component
class Rounds {

    private static final int MINUTES = 60;

    private final Company company;
    private final Technicians technicians;
    private final Bookings bookings;
    private final JobReader jobs;

    Rounds(Company company, Technicians technicians, Bookings bookings, JobReader jobs) {
        this.company = company;
        this.technicians = technicians;
        this.bookings = bookings;
        this.jobs = jobs;
    }

    /** Somebody who is not away then; anybody where all are. */
    String somebody(Stage stage, Actor director, Instant then) {
        List<String> all = company.holders(stage.branch().key(), "technician");
        List<UUID> people = all.stream().map(company::person).toList();
        Set<UUID> there = technicians.available(director, people, then, then.plus(Duration.ofMinutes(MINUTES))).stream()
                .filter(each -> each.absences().isEmpty())
                .map(Technician::id)
                .collect(Collectors.toSet());
        List<String> free = all.stream()
                .filter(each -> there.contains(company.person(each)))
                .toList();
        return stage.any(free.isEmpty() ? all : free);
    }

    /** For the quarter of an hour next to when the technician will be there: people plan a little too early or too late. */
    void book(UUID job, Actor director, UUID technician, Instant arrived) {
        Instant starts = Instant.ofEpochSecond(Math.round(arrived.getEpochSecond() / 900.0) * 900);
        String seen = Version.tag(jobs.view(director, job).line().version());
        bookings.book(
                director, job, seen, new Placement(technician, null, starts, MINUTES, false, false, Conflict.CODES));
    }
}
