package org.sanbao.regulation.drafts;

import java.time.Instant;
import java.util.List;
import java.util.Map;
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
    private final DraftPlaces places;
    private final BusinessClock clock;

    Approvers(Regulations regulations, DraftPlaces places, BusinessClock clock) {
        this.regulations = regulations;
        this.places = places;
        this.clock = clock;
    }

    /**
     * @param roles  any of them decides; empty when no regulation names one
     * @param clause where the regulation says so, or null
     */
    record Named(List<String> roles, RuleRef rule, String clause) {}

    Named of(Draft draft) {
        Instant now = clock.instant();
        return regulations
                .inForce(places.of(draft.terms()).id(), null, now)
                .decide(POINT, new AboutDraft(draft, now))
                .filter(Known::isDecided)
                .map(known -> named(known.orMissing()))
                .orElse(new Named(List.of(), null, null));
    }

    boolean is(Actor by, Draft draft) {
        List<String> roles = of(draft).roles();
        return roles.isEmpty() ? by.may("regulation.approve") : roles.stream().anyMatch(by::has);
    }

    void demand(Actor by, Draft draft) {
        if (!is(by, draft)) {
            throw new org.sanbao.shared.NotAllowed("regulation.approve");
        }
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
    private record AboutDraft(Draft draft, Instant now) implements Reading {

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
            return card.equals("reg") && attribute.equals("id") ? draft.id().toString() : null;
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
