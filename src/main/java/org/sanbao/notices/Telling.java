package org.sanbao.notices;

import static org.sanbao.tables.Tables.NOTICE;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.sanbao.access.Holders;
import org.sanbao.access.PeopleNames;
import org.sanbao.access.PeopleNames.Reachable;
import org.sanbao.journal.Changes;
import org.sanbao.obligations.Carrier;
import org.sanbao.obligations.Consequence;
import org.sanbao.obligations.Obligations;
import org.sanbao.obligations.WorkingHours;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.Ids;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells whom a clause wants told. Under the bell at once; the mail waits until the person is at work. */
@Component
class Telling implements Carrier {

    private static final Set<String> TO_A_PARTY = Set.of("notify", "escalate", "warn", "say", "offer", "open");
    private static final Set<String> TO_THE_HEAD = Set.of("cannot-be-decided", "too-deep");

    private final DSLContext database;
    private final PeopleNames people;
    private final Holders holders;
    private final Obligations obligations;
    private final WorkingHours hours;
    private final MailSettings mail;
    private final ObjectProvider<OutsideTelling> outside;
    private final Changes changes;
    private final BusinessClock clock;

    Telling(
            DSLContext database,
            PeopleNames people,
            Holders holders,
            Obligations obligations,
            WorkingHours hours,
            MailSettings mail,
            ObjectProvider<OutsideTelling> outside,
            Changes changes,
            BusinessClock clock) {
        this.database = database;
        this.people = people;
        this.holders = holders;
        this.obligations = obligations;
        this.hours = hours;
        this.mail = mail;
        this.outside = outside;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public boolean carries(Consequence consequence) {
        String kind = consequence.kind();
        return TO_A_PARTY.contains(kind)
                || TO_THE_HEAD.contains(kind)
                || kind.equals("moved")
                || kind.equals("withdrawn");
    }

    @Override
    public String carry(Consequence consequence) {
        if (consequence.kind().equals("withdrawn")) {
            toldOfTheBreach(consequence).forEach(each -> tell(each, consequence));
            return null;
        }
        Optional<OutsideTelling> other =
                outside.stream().filter(each -> each.tells(consequence)).findFirst();
        if (other.isPresent()) {
            return other.get().tell(consequence);
        }
        Optional<Reachable> reader = reader(consequence);
        if (reader.isEmpty()) {
            return "nobody";
        }
        tell(reader.get(), consequence);
        if (isOrdered(consequence)) {
            obligations.informed(consequence.stream(), consequence.text("to_role"), consequence.text("about"));
        }
        return null;
    }

    /** Told because the regulation has Sanbao tell it; a notice that somebody failed to tell is not that telling itself. */
    private static boolean isOrdered(Consequence of) {
        return of.kind().equals("notify") && !of.list().equals("else") && of.text("to_role") != null;
    }

    /** The person it named; whoever holds the post now if that one has left since. */
    private Optional<Reachable> reader(Consequence of) {
        return Optional.ofNullable(named(of))
                .flatMap(people::reach)
                .filter(each -> !each.left())
                .or(() -> Optional.ofNullable(of.text("to_role"))
                        .flatMap(role -> holders.holder(role, of.id("to_unit"), clock.instant()))
                        .flatMap(people::reach)
                        .filter(each -> !each.left()));
    }

    private UUID named(Consequence of) {
        if (TO_THE_HEAD.contains(of.kind())) {
            return holders.head(of.unit(), clock.instant()).orElse(null);
        }
        return of.kind().equals("moved") ? obligations.holder(of.obligation()) : of.id("to_person");
    }

    private List<Reachable> toldOfTheBreach(Consequence withdrawn) {
        return database
                .selectDistinct(NOTICE.PERSON)
                .from(NOTICE)
                .where(NOTICE.OBLIGATION.eq(withdrawn.obligation()), NOTICE.BREACH.isTrue())
                .fetch(NOTICE.PERSON)
                .stream()
                .flatMap(person -> people.reach(person).stream())
                .filter(each -> !each.left())
                .toList();
    }

    private void tell(Reachable reader, Consequence of) {
        Instant now = clock.instant();
        boolean mailed = mail.isSet() && reader.email() != null;
        UUID id = Ids.next();
        int told = database.insertInto(NOTICE)
                .set(NOTICE.ID, id)
                .set(NOTICE.PERSON, reader.person())
                .set(NOTICE.CONSEQUENCE, of.key())
                .set(NOTICE.OBLIGATION, of.obligation())
                .set(NOTICE.BREACH, of.list().equals("else"))
                .set(NOTICE.AT, now)
                .set(NOTICE.MAIL, mailed ? "WAITING" : "NONE")
                .set(NOTICE.MAIL_AT, mailed ? hours.nextAtWork(reader.unit(), now) : null)
                .onConflictDoNothing()
                .execute();
        if (told > 0) {
            changes.noteFor(reader.person(), Notices.KIND, id);
        }
    }
}
