package org.sanbao.obligations.replay;

import java.util.UUID;
import org.sanbao.regulation.drafts.Drafts;
import org.sanbao.shared.OneAtATime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Works at one replay after the other, one at a time a node. */
@Component
class ReplayWorker {

    private static final Logger LOG = LoggerFactory.getLogger(ReplayWorker.class);

    private final DraftReplayRows rows;
    private final Working working;
    private final Drafts drafts;
    private final UUID node = UUID.randomUUID();
    private final OneAtATime turn = new OneAtATime();

    ReplayWorker(DraftReplayRows rows, Working working, Drafts drafts) {
        this.rows = rows;
        this.working = working;
        this.drafts = drafts;
    }

    @Scheduled(fixedRate = 500)
    void tick() {
        turn.run(() -> {
            while (work()) {
                Thread.onSpinWait();
            }
        });
    }

    /** False when nobody waits for one. */
    boolean work() {
        var taken = rows.take(node);
        taken.ifPresent(this::replay);
        return taken.isPresent();
    }

    private void replay(DraftReplay replay) {
        try {
            long begun = System.nanoTime();
            Tally tally = working.over(replay, (done, all) -> rows.goesOn(replay, node, done, all));
            long millis = (System.nanoTime() - begun) / 1_000_000;
            if (tally != null && rows.finish(replay, node, tally.result(), tally.changes(), millis)) {
                drafts.replayed(replay.draft(), replay.revision());
            }
        } catch (RuntimeException unforeseen) {
            LOG.error("The replay {} failed", replay.id(), unforeseen);
            rows.fail(replay, node, unforeseen.getClass().getSimpleName());
        }
    }
}
