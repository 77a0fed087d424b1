package org.sanbao.regulation.drafts;

import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.sanbao.access.Holders;
import org.sanbao.regulation.Adoption;
import org.sanbao.regulation.Regulations;
import org.sanbao.regulation.reading.Known;
import org.sanbao.regulation.reading.Reading;
import org.sanbao.regulation.rules.Outcome;
import org.sanbao.regulation.rules.Party;
import org.sanbao.regulation.rules.RuleRef;
import org.sanbao.shared.Actor;
import org.sanbao.shared.BusinessClock;
import org.springframework.stereotype.Component;

/**
 * Who decides about a draft: the role that the regulation in force where the draft shall count names (decision point {@code promulgation}), and
 * where none names any, who may approve by the company's own list.
 */
@Component
class Approvers {

    private static final String POINT = "promulgation";

    private final Regulations regulations;
    private final Holders holders;
    private final DraftTable table;
    private final DraftPlaces places;
    private final BusinessClock clock;

    Approvers(Regulations regulations, Holders holders, DraftTable table, DraftPlaces places, BusinessClock clock) {
        this.regulations = regulations;
        this.holders = holders;
        this.table = table;
        this.places = places;
        this.clock = clock;
    }

    /**
     * @param roles  any of them decides; empty when no regulation names one
     * @param clause where the regulation says so, or null
     */
    record Named(List<String> roles, RuleRef rule, String clause) {}

    /** Of those who decide, what keeps the reader from it: whoever writes a draft or puts it forward does not decide about it. */
    enum Hindrance {
        OTHERS_DECIDE,
        NOBODY_ELSE_DECIDES
    }

    Named of(Draft draft) {
        return of(draft.id(), draft.terms().units());
    }

    private Named of(UUID draft, Set<UUID> units) {
        Instant now = clock.instant();
        return regulations
                .inForce(places.of(units).id(), null, now)
                .decide(POINT, new AboutDraft(draft, now))
                .filter(Known::isDecided)
                .map(known -> named(known.orMissing()))
                .orElse(new Named(List.of(), null, null));
    }

    boolean is(Actor by, Draft draft) {
        return is(by, of(draft));
    }

    private static boolean is(Actor by, Named named) {
        List<String> roles = named.roles();
        return roles.isEmpty() ? by.may("regulation.approve") : roles.stream().anyMatch(by::has);
    }

    void demand(Actor by, Draft draft) {
        if (!is(by, draft)) {
            throw new org.sanbao.shared.NotAllowed("regulation.approve");
        }
    }

    /** Whether they wrote it or put it forward, and so do not decide about it. */
    boolean isOwn(UUID person, Draft draft) {
        return person != null && authors(draft).contains(person);
    }

    private Set<UUID> authors(Draft draft) {
        var authors = new HashSet<>(table.writers(draft.id()));
        authors.add(draft.drafted().by());
        if (draft.submitted() != null) {
            authors.add(draft.submitted().by());
        }
        return authors;
    }

    /**
     * Null for who does not decide anyway, or may.
     *
     * @param mayWrite whether the reader may write in it; while it can be written they are taken for one who will
     */
    Hindrance hindrance(Actor reader, Draft draft, boolean mayWrite) {
        boolean pending = draft.state().open() || draft.state() == DraftState.SUBMITTED;
        Named named = of(draft);
        if (!pending || !is(reader, named)) {
            return null;
        }
        Set<UUID> authors = authors(draft);
        if (draft.state().open() && mayWrite) {
            authors.add(reader.person());
        }
        return authors.contains(reader.person())
                ? hindrance(named, draft.terms().units(), authors)
                : null;
    }

    /** Of a draft that the reader would begin from it; null where that would keep them from nothing. */
    Hindrance hindrance(Actor reader, Adoption base) {
        Named named = of(null, base.units());
        return reader.may("regulation.edit") && is(reader, named)
                ? hindrance(named, base.units(), Collections.singleton(reader.person()))
                : null;
    }

    private Hindrance hindrance(Named named, Set<UUID> units, Set<UUID> authors) {
        UUID place = places.of(units).id();
        Instant now = clock.instant();
        boolean nobody = !named.roles().isEmpty()
                && named.roles().stream()
                        .flatMap(role -> holders.of(role, place, now).stream())
                        .filter(each -> !each.asHead())
                        .flatMap(each -> Stream.of(each.person(), each.deputyFor()))
                        .allMatch(each -> each == null || authors.contains(each));
        return nobody ? Hindrance.NOBODY_ELSE_DECIDES : Hindrance.OTHERS_DECIDE;
    }

    private static Named named(Outcome outcome) {
        return new Named(roles((Party) outcome.columns().get("approver")), outcome.rule(), outcome.clause());
    }

    private static List<String> roles(Party party) {
        return switch (party) {
            case Party.Role role -> List.of(role.role());
            case Party.First first ->
                first.parties().stream().flatMap(each -> roles(each).stream()).toList();
            default -> List.of();
        };
    }

    /** What a rule may ask of a draft: its card, and the day. */
    private record AboutDraft(UUID draft, Instant now) implements Reading {

        @Override
        public Object event(String attribute) {
            return attribute.equals("at") ? now.toString() : null;
        }

        @Override
        public Object trigger(String attribute) {
            return event(attribute);
        }

        @Override
        public Object card(String card, String attribute) {
            return card.equals("reg") && attribute.equals("id") && draft != null ? draft.toString() : null;
        }

        @Override
        public Object outcome(String point, String column) {
            return null;
        }

        @Override
        public Object fact(String key) {
            return null;
        }

        @Override
        public boolean happened(String event, Map<String, Object> attributes) {
            return false;
        }

        @Override
        public Object item() {
            return null;
        }
    }
}
