package org.sanbao.dispatch.plans;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.sanbao.dispatch.board.Board;
import org.sanbao.dispatch.board.Bookings;
import org.sanbao.dispatch.board.Conflict;
import org.sanbao.dispatch.board.Placement;
import org.sanbao.shared.Actor;
import org.sanbao.shared.Codes;
import org.sanbao.shared.Refused;
import org.sanbao.shared.Texts;
import org.sanbao.shared.http.Version;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Books a proposal job by job. What stands in the way only because it is to move as well waits for its turn; where two wait for one another,
 * one goes ahead. What it leaves out because whoever was to do it is away, waits for hours again.
 */
@Component
class Acceptance {

    private static final Set<Conflict.Kind> IN_THE_WAY =
            EnumSet.of(Conflict.Kind.OVERLAP, Conflict.Kind.TRAVEL_BEFORE, Conflict.Kind.TRAVEL_AFTER);

    private final Board board;
    private final Bookings bookings;
    private final PlanJobs jobs;
    private final Texts texts;

    /** A booking that is refused leaves those before it as they are. */
    private final TransactionTemplate alone;

    Acceptance(Board board, Bookings bookings, PlanJobs jobs, Texts texts, PlatformTransactionManager transactions) {
        this.board = board;
        this.bookings = bookings;
        this.jobs = jobs;
        this.texts = texts;
        alone = new TransactionTemplate(transactions);
        alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * @param refused the title of the problem in the reader's language; null where it was booked
     * @param version of the job's schedule after it, for whoever takes it back; null where it was refused
     */
    record Outcome(UUID job, String number, String refused, Integer version) {}

    /** @param version null where it waits for its turn, or was refused */
    private record Tried(Integer version, String refused) {
        boolean waits() {
            return version == null && refused == null;
        }

        Outcome of(UUID job, Map<UUID, String> numbers) {
            return new Outcome(job, numbers.get(job), refused, version);
        }
    }

    /** @param chosen null: all */
    List<Outcome> of(Actor by, Proposal proposal, Set<UUID> chosen) {
        Deque<Proposal.Placement> left = new ArrayDeque<>(proposal.placements().stream()
                .filter(Proposal.Placement::isChange)
                .filter(each -> chosen == null || chosen.contains(each.job()))
                .toList());
        Map<UUID, String> numbers =
                jobs.numbers(left.stream().map(Proposal.Placement::job).toList(), by.sight());
        var outcomes = new ArrayList<>(backInTheTray(by, proposal, chosen));
        int waited = 0;
        while (!left.isEmpty()) {
            Proposal.Placement next = left.poll();
            var moving = new HashSet<String>();
            left.forEach(each -> moving.add(numbers.get(each.job())));
            boolean patient = waited < left.size();
            Tried tried = tried(by, () -> book(by, next, moving, patient));
            if (tried.waits()) {
                left.add(next);
                waited++;
            } else {
                outcomes.add(tried.of(next.job(), numbers));
                waited = 0;
            }
        }
        return outcomes;
    }

    /** What is booked with somebody who is away, and finds nobody else. */
    private List<Outcome> backInTheTray(Actor by, Proposal proposal, Set<UUID> chosen) {
        List<Proposal.LeftOut> lost = proposal.leftOut().stream()
                .filter(each -> each.lost() != null)
                .filter(each -> chosen == null || chosen.contains(each.job()))
                .toList();
        Map<UUID, String> numbers =
                jobs.numbers(lost.stream().map(Proposal.LeftOut::job).toList(), by.sight());
        return lost.stream()
                .map(each -> tried(by, () -> bookings.takeBack(by, each.job(), Version.tag(each.lost())))
                        .of(each.job(), numbers))
                .toList();
    }

    /** What came of it in a transaction of its own. */
    private Tried tried(Actor by, Supplier<Bookings.Planned> deed) {
        try {
            Bookings.Planned planned = alone.execute(status -> deed.get());
            return new Tried(planned == null ? null : planned.version(), null);
        } catch (Refused refused) {
            return new Tried(
                    null, texts.get(by.language(), "problem." + refused.type() + ".title", refused.arguments()));
        }
    }

    /**
     * @param moving numbers of the jobs that are still to be moved; {@code patient}: better after those that stand in its way
     * @return null where it waits for them
     */
    private Bookings.Planned book(Actor by, Proposal.Placement each, Set<String> moving, boolean patient) {
        var idea = new Board.Idea(each.technician(), each.helper(), each.starts(), minutes(each));
        var seen = new LinkedHashSet<String>();
        for (Conflict conflict : board.conflicts(by, each.job(), idea)) {
            boolean moves = IN_THE_WAY.contains(conflict.kind()) && moving.contains(conflict.what());
            if (moves && patient) {
                return null;
            }
            if (moves || conflict.kind() == Conflict.Kind.LATE) {
                seen.add(Codes.of(conflict.kind()));
            }
        }
        return bookings.book(by, each.job(), Version.tag(each.version()), placement(each, List.copyOf(seen)));
    }

    private static Placement placement(Proposal.Placement each, List<String> inSpiteOf) {
        return new Placement(
                each.technician(),
                each.helper(),
                each.starts(),
                minutes(each),
                each.locksTechnician(),
                each.locksTime(),
                inSpiteOf);
    }

    private static int minutes(Proposal.Placement each) {
        return (int) Duration.between(each.starts(), each.ends()).toMinutes();
    }
}
