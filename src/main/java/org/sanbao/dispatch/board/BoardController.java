package org.sanbao.dispatch.board;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sanbao.shared.Actor;
import org.sanbao.shared.http.InvalidInput;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The dispatch board, and what is done on it. */
@RestController
@RequestMapping("/api/dispatch")
class BoardController {

    private final Board board;
    private final Bookings bookings;

    BoardController(Board board, Bookings bookings) {
        this.board = board;
        this.bookings = bookings;
    }

    /** {@code helper}: who goes along, null for nobody; {@code inSpiteOf}: codes of the conflicts seen, null for none. */
    record Booking(
            @NotNull UUID technician,
            UUID helper,
            @NotNull Instant starts,
            @NotNull @Min(5) @Max(1440) Integer minutes,
            boolean locksTechnician,
            boolean locksTime,
            @Size(max = 20) List<@NotNull @Size(max = 40) @Pattern(regexp = "[a-z-]+") String> inSpiteOf) {

        Placement placement() {
            if (technician.equals(helper)) {
                throw new InvalidInput("helper", "invalid");
            }
            return new Placement(
                    technician,
                    helper,
                    starts,
                    minutes,
                    locksTechnician,
                    locksTime,
                    inSpiteOf == null ? List.of() : inSpiteOf);
        }
    }

    record Locks(boolean technician, boolean time) {}

    @GetMapping("/board")
    Board.View view(
            Actor actor,
            @RequestParam(required = false) UUID unit,
            @RequestParam(required = false) LocalDate from,
            @RequestParam(defaultValue = "1") int days) {
        return board.view(actor, unit, from, days);
    }

    @GetMapping("/mine")
    List<Board.Hours> mine(Actor actor) {
        return board.mine(actor);
    }

    /** What would stand against it; what is left out is as it is: the job's technician, now, the minutes the job takes. */
    @GetMapping("/jobs/{id}/conflicts")
    List<Conflict> conflicts(
            @PathVariable UUID id,
            @RequestParam(required = false) UUID technician,
            @RequestParam(required = false) UUID helper,
            @RequestParam(required = false) Instant starts,
            @RequestParam(required = false) @Min(5) @Max(1440) Integer minutes,
            Actor actor) {
        return board.conflicts(actor, id, new Board.Idea(technician, helper, starts, minutes));
    }

    @PostMapping("/jobs/{id}/booking")
    Bookings.Planned book(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) String seen,
            @Valid @RequestBody Booking booking,
            Actor actor) {
        return bookings.book(actor, id, seen, booking.placement());
    }

    @PostMapping("/jobs/{id}/taken-back")
    Bookings.Planned takeBack(
            @PathVariable UUID id, @RequestHeader(name = "If-Match", required = false) String seen, Actor actor) {
        return bookings.takeBack(actor, id, seen);
    }

    @PostMapping("/jobs/{id}/locks")
    Bookings.Planned lock(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) String seen,
            @Valid @RequestBody Locks locks,
            Actor actor) {
        return bookings.lock(actor, id, seen, locks.technician(), locks.time());
    }
}
