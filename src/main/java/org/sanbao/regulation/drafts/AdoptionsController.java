package org.sanbao.regulation.drafts;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sanbao.regulation.Adoption;
import org.sanbao.regulation.Adoptions;
import org.sanbao.shared.Actor;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.Codes;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What was, is and will be in force: the history a draft is begun from. */
@RestController
@RequestMapping("/api/regulation/adoptions")
class AdoptionsController {

    private final Adoptions adoptions;
    private final Approvers approvers;
    private final BusinessClock clock;

    AdoptionsController(Adoptions adoptions, Approvers approvers, BusinessClock clock) {
        this.adoptions = adoptions;
        this.approvers = approvers;
        this.clock = clock;
    }

    /**
     * @param units  with all units below; empty is the whole company
     * @param state  {@code in-force}, {@code to-come} or {@code ended}
     * @param until  null while open
     * @param hindrance as {@code DraftView} has it, of a draft begun from it; null once it has ended
     */
    record AdoptionView(
            UUID id,
            String document,
            String title,
            String language,
            String edition,
            String version,
            Set<UUID> units,
            Set<String> products,
            int params,
            int switchedOff,
            Instant from,
            Instant until,
            String state,
            String hindrance) {}

    /** The latest first. */
    @GetMapping
    List<AdoptionView> all(Actor actor) {
        Instant now = clock.instant();
        return adoptions.known().stream()
                .sorted(Comparator.comparing(Adoption::from).reversed())
                .flatMap(adoption -> adoptions.pack(adoption.id()).stream().map(pack -> {
                    var title = pack.title().in(actor.language(), pack.authoritative());
                    return new AdoptionView(
                            adoption.id(),
                            adoption.document(),
                            title.text(),
                            title.language(),
                            pack.edition(),
                            pack.version(),
                            adoption.units(),
                            adoption.products(),
                            adoption.params().size(),
                            adoption.switchedOff().size(),
                            adoption.from(),
                            adoption.until(),
                            state(adoption, now),
                            hindrance(actor, adoption));
                }))
                .toList();
    }

    private String hindrance(Actor actor, Adoption adoption) {
        var hindrance = adoption.until() == null ? approvers.hindrance(actor, adoption) : null;
        return hindrance == null ? null : Codes.of(hindrance);
    }

    private static String state(Adoption adoption, Instant now) {
        return adoption.inForce(now) ? "in-force" : now.isBefore(adoption.from()) ? "to-come" : "ended";
    }
}
