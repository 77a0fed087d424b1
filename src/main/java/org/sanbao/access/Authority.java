package org.sanbao.access;

import static org.sanbao.tables.Tables.ORG_UNIT;
import static org.sanbao.tables.Tables.POST_HOLDING;

import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.sanbao.shared.Actor;
import org.sanbao.shared.Sight;
import org.springframework.stereotype.Service;

/** What a person may see and do at a moment: from the home unit, the posts held and those stood in for. */
@Service
public class Authority {

    private final DSLContext database;
    private final Roles roles;

    Authority(DSLContext database, Roles roles) {
        this.database = database;
        this.roles = roles;
    }

    /** The person as an actor; {@code home} is the unit the person belongs to. */
    public Actor actor(UUID person, String name, UUID home, Locale language, Instant at) {
        var posts = database.select(POST_HOLDING.ROLE, POST_HOLDING.UNIT)
                .from(POST_HOLDING)
                .where(POST_HOLDING.PERSON.eq(person))
                .and(heldAt(at))
                .fetch();
        var held = posts.intoSet(POST_HOLDING.ROLE);
        var units = new HashSet<>(posts.getValues(POST_HOLDING.UNIT));
        units.add(home);
        return new Actor(person, name, home, held, roles.capabilitiesOf(held), sight(held, units), language);
    }

    /**
     * Who may manage people of a branch must not reach above it: what concerns a person with a guarded post (one that sees the company, or
     * manages people) takes whoever manages the organisation.
     *
     * @throws org.sanbao.shared.NotAllowed if the person holds such a post now, and {@code by} does not manage the organisation
     */
    public void demandOver(Actor by, UUID person, Instant at) {
        boolean guarded = database
                .select(POST_HOLDING.ROLE)
                .from(POST_HOLDING)
                .where(POST_HOLDING.PERSON.eq(person))
                .and(heldAt(at))
                .fetch(POST_HOLDING.ROLE)
                .stream()
                .anyMatch(roles::guarded);
        if (guarded) {
            by.demand("organisation.manage");
        }
    }

    /** The condition that a holding covers this moment. */
    static Condition heldAt(Instant at) {
        return POST_HOLDING.SINCE.le(at).and(POST_HOLDING.UNTIL.isNull().or(POST_HOLDING.UNTIL.gt(at)));
    }

    /** What another system with a key of this unit may see: it and what lies below. */
    public Sight below(UUID unit) {
        return sight(Set.of(unit));
    }

    private Sight sight(Set<String> held, Set<UUID> units) {
        return roles.seeCompany(held) ? Sight.everything("a post that sees the company") : sight(units);
    }

    private Sight sight(Set<UUID> units) {
        var rows = database.select(ORG_UNIT.ID, ORG_UNIT.PARENT)
                .from(ORG_UNIT)
                .where(DSL.condition("{0} && {1}", ORG_UNIT.PATH, DSL.val(units.toArray(UUID[]::new))))
                .fetch();
        boolean company = rows.stream().anyMatch(row -> row.value2() == null);
        return company ? Sight.everything("the root of the organisation") : Sight.units(rows.intoSet(ORG_UNIT.ID));
    }
}
