package org.sanbao.regulation.drafts;

import java.util.Optional;
import java.util.UUID;
import org.sanbao.regulation.Adoptions;
import org.sanbao.regulation.ClauseWords;
import org.sanbao.regulation.ShippedVersions;
import org.sanbao.regulation.document.Pack;
import org.sanbao.shared.Actor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a draft would change, in words, for who approves it and for who wrote it. */
@RestController
@RequestMapping("/api/regulation/drafts/{id}/changes")
class ChangesController {

    private final Drafts drafts;
    private final Adoptions adoptions;
    private final ClauseWords words;
    private final Upstream upstream;
    private final ShippedVersions shipped;

    ChangesController(
            Drafts drafts, Adoptions adoptions, ClauseWords words, Upstream upstream, ShippedVersions shipped) {
        this.drafts = drafts;
        this.adoptions = adoptions;
        this.words = words;
        this.upstream = upstream;
        this.shipped = shipped;
    }

    @GetMapping
    Comparison.Changes changes(@PathVariable UUID id, Actor actor) {
        Draft draft = drafts.find(actor, id);
        Pack before = draft.base() == null ? null : adoptions.pack(draft.base()).orElse(null);
        Pack after = drafts.compiled(id).pack();
        return new Comparison(words, before, after, origins(actor, draft), actor.language()).changes();
    }

    private Origins origins(Actor actor, Draft draft) {
        var newer = Optional.ofNullable(draft.upstream()).flatMap(shipped::find);
        var base = Optional.ofNullable(draft.base()).flatMap(adoptions::find).flatMap(upstream::upstreamOf);
        return newer.isPresent() && base.isPresent()
                ? Origins.of(
                        words, shipped.files(base.get()), shipped.files(newer.get()), drafts.writing(actor, draft.id()))
                : Origins.NONE;
    }
}
