package org.sanbao.obligations.replay;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.access.MatrixThing;
import org.sanbao.regulation.Adoptions;
import org.sanbao.regulation.drafts.DraftTerms;
import org.sanbao.regulation.drafts.Drafts;
import org.springframework.stereotype.Component;

/** A replay of a draft over a unit's cases, for the rights matrix. */
@Component
class MatrixThingsOfReplays implements MatrixThing {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private final Adoptions adoptions;
    private final Drafts drafts;
    private final DraftReplays replays;

    MatrixThingsOfReplays(Adoptions adoptions, Drafts drafts, DraftReplays replays) {
        this.adoptions = adoptions;
        this.drafts = drafts;
        this.replays = replays;
    }

    @Override
    public String kind() {
        return "draft-replay";
    }

    @Override
    public UUID make(World world, String unit) {
        var by = world.actor(Who.SERVICE_DEPARTMENT);
        UUID draft = drafts.begin(
                by,
                adoptions.all().getFirst().id(),
                new DraftTerms("matrix", false, Set.of(), Set.of(), LocalDate.of(2199, 1, 1)));
        return replays.ask(by, draft, world.unit(unit), DAY, DAY);
    }
}
