package org.sanbao.obligations;

import static org.sanbao.tables.Tables.OBLIGATION;
import static org.sanbao.tables.Tables.PERSON;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.sanbao.access.Holders;
import org.sanbao.access.PeopleNames;
import org.sanbao.obligations.engine.Obligation;
import org.sanbao.obligations.engine.Owner;
import org.sanbao.shared.Actor;
import org.sanbao.shared.Sight;
import org.springframework.stereotype.Component;

/** What a person owes, bound to the person or through the posts the person answers for. */
@Component
class Owed {

    static final Comparator<ObligationView> BY_DUE = Comparator.comparing(
                    ObligationView::due, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(ObligationView::started);

    private static final int MOST = 500;
    private static final Condition OPEN = OBLIGATION.STATE.eq("OPEN");

    private final DSLContext database;
    private final ObligationRows rows;
    private final Portrayal portrayal;
    private final Holders holders;
    private final PeopleNames names;

    Owed(DSLContext database, ObligationRows rows, Portrayal portrayal, Holders holders, PeopleNames names) {
        this.database = database;
        this.rows = rows;
        this.portrayal = portrayal;
        this.holders = holders;
        this.names = names;
    }

    Obligations.Asked mine(Actor actor, Instant now) {
        Condition asked = OPEN.and(OBLIGATION.VISIBLE.le(now));
        return asked(asked.and(by(actor.person(), asked, actor.sight(), now)), actor, now);
    }

    Obligations.Asked ofOthers(Actor actor, Instant now) {
        Condition asked = OPEN.and(OBLIGATION.DUE.lt(now.plus(Duration.ofDays(1))))
                .and(actor.sight().of(OBLIGATION.UNIT));
        Condition own = DSL.coalesce(DSL.field(by(actor.person(), asked, actor.sight(), now)), DSL.inline(false))
                .isTrue();
        return asked(asked.andNot(own), actor, now);
    }

    private Obligations.Asked asked(Condition which, Actor reader, Instant now) {
        List<ObligationView> duties = first(which, reader, now, each -> true);
        int more = duties.size() < MOST ? 0 : database.fetchCount(OBLIGATION, which) - duties.size();
        return new Obligations.Asked(duties, more);
    }

    List<Obligations.Inherited> inherited(UUID person, Actor reader, Instant now) {
        Condition seen = OPEN.and(seen(reader.sight()));
        List<Obligation> owed = rows.first(seen.and(by(person, seen, reader.sight(), now)), MOST);
        Map<UUID, UUID> heirs = heirs(owed, person, now);
        Map<UUID, String> named = names.of(heirs.values());
        return portrayal.views(owed, reader, now).stream()
                .sorted(BY_DUE)
                .map(duty -> {
                    UUID heir = heirs.get(duty.id());
                    return new Obligations.Inherited(duty, heir, heir == null ? null : named.get(heir));
                })
                .toList();
    }

    /** The most urgent ones as the reader sees them. */
    List<ObligationView> first(Condition which, Actor reader, Instant now, Predicate<ObligationView> shown) {
        return portrayal.views(rows.first(which, MOST), reader, now).stream()
                .filter(shown)
                .sorted(BY_DUE)
                .toList();
    }

    private Map<UUID, UUID> heirs(Collection<Obligation> owed, UUID gone, Instant now) {
        var heirs = new HashMap<UUID, UUID>();
        var posts = new HashMap<Owner, UUID>();
        owed.forEach(each -> {
            UUID heir = posts.computeIfAbsent(each.owner(), owner -> (owner.person() == null
                            ? holders.without(gone, owner.role(), owner.unit(), now)
                            : holders.headBut(gone, owner.unit(), now))
                    .orElse(null));
            if (heir != null) {
                heirs.put(each.id(), heir);
            }
        });
        return heirs;
    }

    /** Of what satisfies {@code asked}, what the person owes; nothing where nobody is asked about. */
    private Condition by(UUID person, Condition asked, Sight sight, Instant now) {
        if (person == null) {
            return DSL.falseCondition();
        }
        Condition whose = OBLIGATION.PERSON.eq(person);
        for (Owner post : posts(person, asked, sight, now)) {
            whose = whose.or(OBLIGATION
                    .PERSON
                    .isNotDistinctFrom(post.person())
                    .and(OBLIGATION.ROLE.isNotDistinctFrom(post.role()))
                    .and(OBLIGATION.ROLE_UNIT.isNotDistinctFrom(post.unit())));
        }
        return whose;
    }

    /** The posts that owe something in that sight and that the person answers for, and those who have left in whose place they are: few, however many duties there are. */
    private List<Owner> posts(UUID person, Condition asked, Sight sight, Instant now) {
        Condition post = OBLIGATION.PERSON.isNull().and(OBLIGATION.ROLE.isNotNull());
        Condition gone = OBLIGATION.PERSON.in(DSL.select(PERSON.ID).from(PERSON).where(PERSON.LEFT_AT.le(now)));
        return database
                .selectDistinct(OBLIGATION.ROLE, OBLIGATION.ROLE_UNIT, OBLIGATION.PERSON)
                .from(OBLIGATION)
                .where(asked, post.or(gone), seen(sight))
                .fetch(row -> new Owner(row.value1(), row.value2(), row.value3()))
                .stream()
                .filter(owner -> Objects.equals(person, portrayal.holder(owner, now)))
                .toList();
    }

    /** A branch may be asked for something in a case of the whole company: it sees what its own posts owe. */
    private static Condition seen(Sight sight) {
        return OBLIGATION.UNIT.isNull().or(sight.of(OBLIGATION.UNIT)).or(sight.of(OBLIGATION.ROLE_UNIT));
    }
}
