package org.sanbao.access;

import static org.sanbao.tables.Tables.ORG_UNIT;
import static org.sanbao.tables.Tables.PERSON;
import static org.sanbao.tables.Tables.POST_HOLDING;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.sanbao.access.vocabulary.PersonCard;
import org.sanbao.access.vocabulary.RoleFilled;
import org.sanbao.access.vocabulary.RoleVacated;
import org.sanbao.journal.Entry;
import org.sanbao.journal.Journal;
import org.sanbao.shared.Actor;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.Ids;
import org.sanbao.shared.Sight;
import org.sanbao.shared.http.NotVisible;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who holds which role in which unit, and who stands in for them on which days. */
@Service
@Transactional
public class Posts {

    private final DSLContext database;
    private final StaffTable table;
    private final Organisation organisation;
    private final Roles roles;
    private final Holders holders;
    private final Journal journal;
    private final BusinessClock clock;
    private final ApplicationEventPublisher announce;

    Posts(
            DSLContext database,
            StaffTable table,
            Organisation organisation,
            Roles roles,
            Holders holders,
            Journal journal,
            BusinessClock clock,
            ApplicationEventPublisher announce) {
        this.database = database;
        this.table = table;
        this.organisation = organisation;
        this.roles = roles;
        this.holders = holders;
        this.journal = journal;
        this.clock = clock;
        this.announce = announce;
    }

    /** The posts of units in sight that are held now or, by deputies, will be; {@code role} null for all. */
    @Transactional(readOnly = true)
    public List<Post> posts(String role, Sight sight) {
        Condition which = sight.of(POST_HOLDING.UNIT).and(current());
        return table.posts(role == null ? which : which.and(POST_HOLDING.ROLE.eq(role)));
    }

    /**
     * Gives a person a post, from now on.
     *
     * @throws RoleUnknown     if no such role exists
     * @throws PostHeldAlready if the person holds it in this unit
     * @throws PersonHasLeft   if the person is no longer in service
     */
    public UUID give(Actor by, UUID person, String role, UUID unit) {
        OrgUnit where = organisation.unit(unit, by.sight());
        demandFor(by, role);
        requireInService(person, by.sight());
        Organisation.requireOpen(where);
        boolean held = database.fetchExists(
                POST_HOLDING,
                holding(person, role, unit)
                        .and(POST_HOLDING.DEPUTY_FOR.isNull())
                        .and(POST_HOLDING.UNTIL.isNull()));
        if (held) {
            throw new PostHeldAlready(role);
        }
        boolean elsewhere = heldNow(person, role);
        UUID id = insert(person, role, unit, clock.instant(), null, null);
        record(by, person, where, new RoleFilled(role, elsewhere, null, null, null), role);
        return id;
    }

    /** Ends a post, or a deputy's days, now. Ending a post ends its deputies'. Ended already: nothing happens. */
    public void end(Actor by, UUID id) {
        Post post = post(id, by.sight());
        if (!post.person().equals(by.person()) || post.deputyFor() == null) {
            demandFor(by, post.role());
        }
        endNow(by, post);
    }

    /**
     * Names somebody who stands in for the holder of a post. Holders may name their own deputy.
     *
     * @param since not before now; null is now
     * @param until exclusive, after {@code since}
     * @throws DeputyNamedAlready            if somebody else stands in on some of these days
     * @throws NobodyDeputisesForThemselves if the deputy is the holder, or the post itself a deputy's
     */
    public UUID deputise(Actor by, UUID post, UUID deputy, Instant since, Instant until) {
        Post held = post(post, by.sight());
        if (!held.person().equals(by.person())) {
            demandFor(by, held.role());
        }
        requireInService(deputy, Sight.everything("a deputy may come from another unit"));
        Instant now = clock.instant();
        Instant from = since == null ? now : since;
        requireDeputy(held, deputy, from, until, now);
        UUID id = insert(deputy, held.role(), held.unit(), from, until, held.id());
        OrgUnit unit = organisation.unit(held.unit(), by.sight());
        record(by, deputy, unit, new RoleFilled(held.role(), null, held.person(), from, until), null);
        return id;
    }

    /** Ends everything a person holds or stands in for, and who stands in for the person. */
    void endAll(Actor by, UUID person) {
        table.posts(POST_HOLDING.PERSON.eq(person).and(current())).forEach(post -> {
            demandFor(by, post.role());
            endNow(by, post);
        });
    }

    private void endNow(Actor by, Post post) {
        Instant now = clock.instant();
        if (post.until() != null && !post.until().isAfter(now)) {
            return;
        }
        table.posts(POST_HOLDING.DEPUTY_FOR.eq(post.id()).and(current())).forEach(deputy -> endNow(by, deputy));
        Instant end = post.since().isAfter(now) ? post.since() : now;
        database.update(POST_HOLDING)
                .set(POST_HOLDING.UNTIL, end)
                .where(POST_HOLDING.ID.eq(post.id()))
                .execute();
        holders.changed();
        UUID principal = post.deputyFor() == null ? null : principal(post.deputyFor());
        OrgUnit unit = organisation.unit(post.unit(), Sight.everything("the unit of a post in sight"));
        record(
                by,
                post.person(),
                unit,
                new RoleVacated(post.role(), heldNow(post.person(), post.role()), principal),
                null);
    }

    private void requireDeputy(Post held, UUID deputy, Instant since, Instant until, Instant now) {
        if (held.deputyFor() != null || held.person().equals(deputy)) {
            throw new NobodyDeputisesForThemselves();
        }
        if (since.isBefore(now) || !until.isAfter(since)) {
            throw new DeputyDaysAmiss();
        }
        boolean taken = database.fetchExists(
                POST_HOLDING,
                POST_HOLDING
                        .DEPUTY_FOR
                        .eq(held.id())
                        .and(POST_HOLDING.SINCE.lt(until))
                        .and(POST_HOLDING.UNTIL.gt(since)));
        if (taken) {
            throw new DeputyNamedAlready();
        }
    }

    /** Who manages people gives ordinary posts; guarded ones, whoever manages the organisation. */
    private void demandFor(Actor by, String role) {
        if (!roles.names().contains(role)) {
            throw new RoleUnknown(role);
        }
        by.demand(roles.guarded(role) ? "organisation.manage" : "people.manage");
    }

    private void requireInService(UUID person, Sight sight) {
        var row = database.select(PERSON.NAME, PERSON.LEFT_AT)
                .from(PERSON)
                .where(PERSON.ID.eq(person))
                .and(sight.of(PERSON.UNIT))
                .fetchOptional()
                .orElseThrow(NotVisible::new);
        if (row.value2() != null) {
            throw new PersonHasLeft(row.value1());
        }
    }

    private Post post(UUID id, Sight sight) {
        return table.posts(POST_HOLDING.ID.eq(id).and(sight.of(POST_HOLDING.UNIT))).stream()
                .findFirst()
                .orElseThrow(NotVisible::new);
    }

    private UUID principal(UUID holding) {
        return database.select(POST_HOLDING.PERSON)
                .from(POST_HOLDING)
                .where(POST_HOLDING.ID.eq(holding))
                .fetchSingle(POST_HOLDING.PERSON);
    }

    private UUID insert(UUID person, String role, UUID unit, Instant since, Instant until, UUID deputyFor) {
        UUID id = Ids.next();
        database.insertInto(POST_HOLDING)
                .set(POST_HOLDING.ID, id)
                .set(POST_HOLDING.UNIT, unit)
                .set(POST_HOLDING.ROLE, role)
                .set(POST_HOLDING.PERSON, person)
                .set(POST_HOLDING.SINCE, since)
                .set(POST_HOLDING.UNTIL, until)
                .set(POST_HOLDING.DEPUTY_FOR, deputyFor)
                .execute();
        holders.changed();
        return id;
    }

    /** On the person's stream; the card says which post the person has, where this changes it. */
    private void record(Actor by, UUID person, OrgUnit unit, org.sanbao.shared.vocabulary.Event event, String post) {
        var row = database.select(PERSON.UNIT, PERSON.JOINED_AT, ORG_UNIT.TIME_ZONE)
                .from(PERSON)
                .join(ORG_UNIT)
                .on(ORG_UNIT.ID.eq(PERSON.UNIT))
                .where(PERSON.ID.eq(person))
                .fetchSingle();
        var joined = row.value2().atZone(java.time.ZoneId.of(row.value3())).toLocalDate();
        String held = post == null ? firstRole(person) : post;
        var card = new PersonCard(person, held, row.value1(), held, joined, "company");
        journal.append(Entry.of(person, by, event).in(row.value1()).with(card, Organisation.card(unit)));
        announce.publishEvent(new RolesChanged());
    }

    private String firstRole(UUID person) {
        return database.select(POST_HOLDING.ROLE)
                .from(POST_HOLDING)
                .where(POST_HOLDING.PERSON.eq(person))
                .and(POST_HOLDING.DEPUTY_FOR.isNull())
                .and(Authority.heldAt(clock.instant()))
                .orderBy(POST_HOLDING.SINCE.desc(), POST_HOLDING.ID)
                .limit(1)
                .fetchOne(POST_HOLDING.ROLE);
    }

    private Condition current() {
        return POST_HOLDING.UNTIL.isNull().or(POST_HOLDING.UNTIL.gt(DSL.val(clock.instant())));
    }

    private boolean heldNow(UUID person, String role) {
        return database.fetchExists(
                POST_HOLDING,
                POST_HOLDING
                        .PERSON
                        .eq(person)
                        .and(POST_HOLDING.ROLE.eq(role))
                        .and(POST_HOLDING.DEPUTY_FOR.isNull())
                        .and(Authority.heldAt(clock.instant())));
    }

    private static Condition holding(UUID person, String role, UUID unit) {
        return POST_HOLDING.PERSON.eq(person).and(POST_HOLDING.ROLE.eq(role)).and(POST_HOLDING.UNIT.eq(unit));
    }
}
