package org.sanbao.obligations;

import static org.sanbao.tables.Tables.FACT_ENTRY;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.sanbao.access.Holder;
import org.sanbao.access.Holders;
import org.sanbao.access.Memberships;
import org.sanbao.access.Organisation;
import org.sanbao.calendar.Calendars;
import org.sanbao.obligations.engine.Engine;
import org.sanbao.obligations.engine.FactEntry;
import org.sanbao.obligations.engine.Ports;
import org.sanbao.obligations.engine.World;
import org.sanbao.regulation.rules.Rule;
import org.sanbao.regulation.rules.RuleRef;
import org.sanbao.regulation.rules.Rulebook;
import org.sanbao.regulation.rules.Ruleset;
import org.sanbao.shared.Ids;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The engine's ports in production: rules in force, calendars of units, holders of posts, counted facts. */
@Configuration(proxyBeanMethods = false)
class Surroundings {

    @Bean
    World worldOfObligations(
            ObjectProvider<Rulebook> rulebook,
            Calendars calendars,
            Organisation organisation,
            Holders holders,
            DSLContext database,
            Memberships memberships,
            EventTypes types) {
        var rules = new LateRules(rulebook);
        var times = new WorkTimesOfUnits(calendars, organisation, PackCalendars.kept(rules, calendars));
        return new World(rules, times, holding(holders), facts(database), sets(memberships), types, Ids::next);
    }

    @Bean
    Engine engine(World world) {
        return new Engine(world);
    }

    private static Ports.Holders holding(Holders holders) {
        return (role, unit, at) ->
                holders.of(role, unit, at).stream().findFirst().map(Holder::person);
    }

    private static Ports.Sets sets(Memberships memberships) {
        return row -> {
            var changes = memberships.changes(row);
            return changes.isEmpty()
                    ? List.of()
                    : changes.stream()
                            .map(change -> new Ports.Sets.Change(change.set(), change.card(), change.joins()))
                            .toList();
        };
    }

    private static Ports.Facts facts(DSLContext database) {
        return (fact, same, from, until) -> database.selectFrom(FACT_ENTRY)
                .where(FACT_ENTRY.FACT.eq(fact), FACT_ENTRY.SAME.eq(same))
                .and(FACT_ENTRY.HAPPENED.between(from, until))
                .fetch(row -> new FactEntry(
                        row.getFact(), row.getSame(), row.getRow(), row.getHappened(), Codec.value(row.getValue())));
    }

    /** The rulebook is asked for when first needed: the first start writes to the journal before a regulation is adopted. */
    private static final class LateRules implements Rulebook {

        private static final Ruleset NONE = new Ruleset("none", List.of());

        private final ObjectProvider<Rulebook> rules;
        private volatile Rulebook found;

        LateRules(ObjectProvider<Rulebook> rules) {
            this.rules = rules;
        }

        /** Null until there is one. */
        private Rulebook book() {
            if (found == null) {
                found = rules.getIfAvailable();
            }
            return found;
        }

        @Override
        public Ruleset inForce(UUID unit, String productLine, Instant at) {
            Rulebook book = book();
            return book == null ? NONE : book.inForce(unit, productLine, at);
        }

        @Override
        public Optional<Instant> nextChange(UUID unit, Instant after) {
            Rulebook book = book();
            return book == null ? Optional.empty() : book.nextChange(unit, after);
        }

        @Override
        public Optional<Rule> rule(RuleRef ref) {
            Rulebook book = book();
            return book == null ? Optional.empty() : book.rule(ref);
        }
    }
}
