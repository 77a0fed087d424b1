package org.sanbao.obligations;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sanbao.access.Holder;
import org.sanbao.access.Holders;
import org.sanbao.access.PeopleNames;
import org.sanbao.obligations.engine.Obligation;
import org.sanbao.obligations.engine.Owner;
import org.sanbao.regulation.rules.Party;
import org.sanbao.regulation.vocabulary.RoleWord;
import org.sanbao.regulation.vocabulary.Vocabulary;
import org.sanbao.shared.Actor;
import org.springframework.stereotype.Component;

/** Makes of obligations what screens show. */
@Component
class Portrayal {

    private final Holders holders;
    private final Portrait.Sources sources;
    private final CasePauses pauses;
    private final Waivers waivers;
    private final PeopleNames names;
    private final Cases cases;

    Portrayal(
            Holders holders,
            Portrait.Sources sources,
            CasePauses pauses,
            Waivers waivers,
            PeopleNames names,
            Cases cases) {
        this.holders = holders;
        this.sources = sources;
        this.pauses = pauses;
        this.waivers = waivers;
        this.names = names;
        this.cases = cases;
    }

    /** In the order given. What many of them share is looked up once. */
    List<ObligationView> views(List<Obligation> obligations, Actor reader, Instant now) {
        Map<UUID, UUID> owing = holders(obligations, now);
        Set<UUID> streams = set(obligations, each -> each.identity().stream());
        var about = new Portrait.About(
                owing,
                names.of(owing.values().stream().filter(Objects::nonNull).collect(Collectors.toSet())),
                titles(streams, reader),
                pauses.of(streams),
                waivers.reasons(set(obligations, each -> each.state() == Obligation.State.WAIVED ? each.id() : null)));
        var portrait = new Portrait(sources, about, reader, now);
        return obligations.stream().map(portrait::view).toList();
    }

    private static Set<UUID> set(List<Obligation> obligations, java.util.function.Function<Obligation, UUID> what) {
        return obligations.stream().map(what).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    Map<UUID, CaseTitles.Title> titles(Set<UUID> streams, Actor reader) {
        return cases.titles(streams, reader);
    }

    /** Who owes each now, or owed it when it was settled; a post is looked up once however many duties it has. */
    private Map<UUID, UUID> holders(Collection<Obligation> obligations, Instant now) {
        record Post(Owner owner, Instant at) {}
        var posts = new HashMap<Post, UUID>();
        var owing = new HashMap<UUID, UUID>();
        for (Obligation each : obligations) {
            var post = new Post(each.owner(), settled(each).orElse(now));
            owing.put(each.id(), posts.computeIfAbsent(post, asked -> holder(asked.owner(), asked.at())));
        }
        return owing;
    }

    /** When it was met or came to another end; empty while it is owed. */
    static Optional<Instant> settled(Obligation each) {
        var life = each.life();
        return Optional.ofNullable(life.met() == null ? life.ended() : life.met());
    }

    /**
     * Who owes it at an instant: the person bound, or the head of the unit once that person has left; else whoever holds the role then; null
     * when nobody can be found. Where the case itself names
     * one of several and has named none yet it is nobody's: a job nobody has is not the lateness of whoever has been technician longest.
     */
    UUID holder(Owner owner, Instant at) {
        if (owner.person() != null) {
            return holders.named(owner.person(), owner.unit(), at).orElse(null);
        }
        if (owner.role() == null) {
            return null;
        }
        List<Holder> all = holders.of(owner.role(), owner.unit(), at);
        boolean open = all.size() > 1 && !all.getFirst().asHead() && isNamedByCase(owner.role());
        return all.isEmpty() || open ? null : all.getFirst().person();
    }

    private static boolean isNamedByCase(String role) {
        RoleWord word = Vocabulary.ofThisBuild().roles().get(role);
        return word != null && word.find() == Party.Find.SUBJECT;
    }
}
