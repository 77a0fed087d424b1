package org.sanbao.dispatch.board;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.shared.Actor;
import org.sanbao.shared.http.Version;
import org.springframework.stereotype.Component;

/** The board of the next seven days as the director of the northern branch sees and fills it. */
@Component
public class SomeBookings {

    private final World world;
    private final Board board;
    private final Bookings bookings;

    SomeBookings(World world, Board board, Bookings bookings) {
        this.world = world;
        this.board = board;
        this.bookings = bookings;
    }

    /** For an hour, whatever stands against it. */
    public void book(UUID job, Who technician, Instant starts) {
        book(job, technician, starts, 60);
    }

    public void book(UUID job, Who technician, Instant starts, int minutes) {
        bookings.book(director(), job, seen(job), at(technician, starts, minutes));
    }

    public Placement at(Who technician, Instant starts, int minutes) {
        return new Placement(world.person(technician), null, starts, minutes, false, false, Conflict.CODES);
    }

    public List<BoardBooking> of(UUID job) {
        return week().bookings().stream().filter(each -> each.job().equals(job)).toList();
    }

    public BoardJob job(UUID job) {
        return week().jobs().stream()
                .filter(each -> each.id().equals(job))
                .findFirst()
                .orElseThrow();
    }

    /** The version that one sees now. */
    public String seen(UUID job) {
        return Version.tag(job(job).version());
    }

    /** Whether everybody of the branch is at work then. */
    public boolean isWorkingTime(Instant at) {
        return board.view(director(), null, null, 7).lanes().stream().allMatch(lane -> lane.shifts().stream()
                .anyMatch(slot -> !slot.from().isAfter(at) && slot.to().isAfter(at)));
    }

    private Board.View week() {
        return board.view(director(), null, null, 7);
    }

    private Actor director() {
        return world.actor(Who.NORTH_DIRECTOR);
    }
}
