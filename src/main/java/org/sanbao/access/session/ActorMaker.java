package org.sanbao.access.session;

import static org.sanbao.tables.Tables.ACCOUNT;
import static org.sanbao.tables.Tables.PERSON;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.sanbao.access.Authority;
import org.sanbao.shared.Actor;
import org.sanbao.shared.BusinessClock;
import org.springframework.stereotype.Component;

/** Makes the actor of an account, as the posts of this moment have it. */
@Component
class ActorMaker {

    private final DSLContext database;
    private final Authority authority;
    private final BusinessClock clock;

    ActorMaker(DSLContext database, Authority authority, BusinessClock clock) {
        this.database = database;
        this.authority = authority;
        this.clock = clock;
    }

    Optional<Actor> actor(UUID account) {
        return database.select(PERSON.ID, PERSON.NAME, PERSON.UNIT, PERSON.LANGUAGE)
                .from(ACCOUNT)
                .join(PERSON)
                .on(PERSON.ID.eq(ACCOUNT.PERSON))
                .where(ACCOUNT.ID.eq(account))
                .fetchOptional(row -> authority.actor(
                        row.get(PERSON.ID),
                        row.get(PERSON.NAME),
                        row.get(PERSON.UNIT),
                        Locale.forLanguageTag(row.get(PERSON.LANGUAGE)),
                        clock.instant()));
    }
}
