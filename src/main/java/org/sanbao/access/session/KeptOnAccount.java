package org.sanbao.access.session;

import static org.sanbao.tables.Tables.ACCOUNT;
import static org.sanbao.tables.Tables.SESSION;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.sanbao.access.KeptAbout;
import org.sanbao.shared.Actor;
import org.springframework.stereotype.Component;

/** Of somebody's own file: the account and where it is signed in. Passwords and tokens are kept as hashes only and are not shown. */
@Component
class KeptOnAccount implements KeptAbout {

    private static final List<Column> ACCOUNTS = List.of(
            new Column("sign-in-name", Kind.TEXT),
            new Column("opened", Kind.INSTANT),
            new Column("password-set", Kind.INSTANT),
            new Column("disabled", Kind.INSTANT));

    private static final List<Column> SESSIONS = List.of(
            new Column("begun", Kind.INSTANT), new Column("seen", Kind.INSTANT), new Column("expires", Kind.INSTANT));

    private final DSLContext database;

    KeptOnAccount(DSLContext database) {
        this.database = database;
    }

    @Override
    public Set<String> tables() {
        return Set.of("account", "session");
    }

    @Override
    public List<Part> parts(Actor whose, int most) {
        List<List<Object>> accounts = database.select(
                        ACCOUNT.NAME, ACCOUNT.CREATED_AT, ACCOUNT.PASSWORD_SET_AT, ACCOUNT.DISABLED_AT)
                .from(ACCOUNT)
                .where(ACCOUNT.PERSON.eq(whose.person()))
                .fetch(row -> Arrays.asList(row.intoArray()));
        List<List<Object>> sessions = database.select(SESSION.CREATED_AT, SESSION.SEEN_AT, SESSION.EXPIRES_AT)
                .from(SESSION)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(SESSION.ACCOUNT))
                .where(ACCOUNT.PERSON.eq(whose.person()))
                .orderBy(SESSION.CREATED_AT.desc())
                .limit(most + 1L)
                .fetch(row -> Arrays.asList(row.intoArray()));
        return List.of(new Part("account", ACCOUNTS, accounts, false), Part.of("sessions", SESSIONS, sessions, most));
    }
}
