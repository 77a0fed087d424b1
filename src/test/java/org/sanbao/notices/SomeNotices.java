package org.sanbao.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanbao.tables.Tables.CONSEQUENCE;

import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.JSON;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.access.Holders;
import org.sanbao.access.PeopleNames;
import org.sanbao.journal.Changes;
import org.sanbao.obligations.Consequence;
import org.sanbao.obligations.Obligations;
import org.sanbao.obligations.WorkingHours;
import org.sanbao.regulation.rules.RuleRef;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.Ids;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Notices as a carried-out consequence of a regulation makes them. */
@Component
class SomeNotices {

    private final DSLContext database;
    private final World world;
    private final PeopleNames people;
    private final Holders holders;
    private final Obligations obligations;
    private final WorkingHours hours;
    private final ObjectProvider<OutsideTelling> outside;
    private final Changes changes;
    private final TransactionTemplate transaction;
    private final BusinessClock clock;

    SomeNotices(
            DSLContext database,
            World world,
            PeopleNames people,
            Holders holders,
            Obligations obligations,
            WorkingHours hours,
            ObjectProvider<OutsideTelling> outside,
            Changes changes,
            TransactionTemplate transaction,
            BusinessClock clock) {
        this.database = database;
        this.world = world;
        this.people = people;
        this.holders = holders;
        this.obligations = obligations;
        this.hours = hours;
        this.outside = outside;
        this.changes = changes;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Told by mail too, as far as these settings reach; and only once, however often it is carried. */
    void tell(Who who, String kind, String about, MailSettings settings) {
        String key = Ids.next().toString();
        var arguments = Map.<String, Object>of(
                "to_person",
                world.person(who).toString(),
                "to_role",
                who.role(),
                "about",
                about,
                "due",
                "2028-02-01T06:00:00Z");
        var consequence = new Consequence(
                key,
                null,
                new RuleRef("P1@1.0#1", "arrive"),
                "19",
                kind,
                "else",
                clock.instant(),
                Ids.next(),
                world.unit("north"),
                arguments);
        database.insertInto(CONSEQUENCE)
                .set(CONSEQUENCE.KEY, key)
                .set(CONSEQUENCE.SOURCE, key)
                .set(CONSEQUENCE.RULE, "P1/arrive")
                .set(CONSEQUENCE.EDITION, "P1@1.0#1")
                .set(CONSEQUENCE.CLAUSE, "19")
                .set(CONSEQUENCE.KIND, kind)
                .set(CONSEQUENCE.LIST, "else")
                .set(CONSEQUENCE.PLACE, 0)
                .set(CONSEQUENCE.REPETITION, 0)
                .set(CONSEQUENCE.AT, clock.instant())
                .set(CONSEQUENCE.STREAM, consequence.stream())
                .set(CONSEQUENCE.UNIT, consequence.unit())
                .set(
                        CONSEQUENCE.ARGUMENTS,
                        JSON.valueOf("{\"to_role\":\"%s\",\"about\":\"%s\",\"due\":\"2028-02-01T06:00:00Z\"}"
                                .formatted(who.role(), about)))
                .set(CONSEQUENCE.STATE, "CARRIED")
                .execute();
        var telling = new Telling(database, people, holders, obligations, hours, settings, outside, changes, clock);
        assertThat(telling.carries(consequence)).isTrue();
        assertThat(carry(telling, consequence)).isNull();
        assertThat(carry(telling, consequence)).as("told once").isNull();
    }

    private String carry(Telling telling, Consequence consequence) {
        return transaction.execute(status -> telling.carry(consequence));
    }
}
