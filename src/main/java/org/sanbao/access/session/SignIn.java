package org.sanbao.access.session;

import static org.sanbao.tables.Tables.ACCOUNT;
import static org.sanbao.tables.Tables.PERSON;

import org.jooq.DSLContext;
import org.springframework.stereotype.Service;

/** Signing in and out. Runs outside the command's transaction, so that failed attempts stay counted. */
@Service
class SignIn {

    private final DSLContext database;
    private final Passwords passwords;
    private final AttemptLimit limit;
    private final Sessions sessions;
    private final Actors actors;

    SignIn(DSLContext database, Passwords passwords, AttemptLimit limit, Sessions sessions, Actors actors) {
        this.database = database;
        this.passwords = passwords;
        this.limit = limit;
        this.sessions = sessions;
        this.actors = actors;
    }

    /**
     * @return the token of a new session
     * @throws TooManyAttempts     before the password is even looked at
     * @throws WrongNameOrPassword also for accounts that are disabled and people who left
     */
    String signIn(String name, String password, String address) {
        String key = AccountName.key(name);
        limit.attempt(key, address);
        var account = database.select(ACCOUNT.ID, ACCOUNT.PASSWORD_HASH)
                .from(ACCOUNT)
                .join(PERSON)
                .on(PERSON.ID.eq(ACCOUNT.PERSON))
                .where(ACCOUNT.NAME_KEY.eq(key))
                .and(ACCOUNT.DISABLED_AT.isNull())
                .and(PERSON.LEFT_AT.isNull())
                .fetchOptional();
        if (!passwords.fits(
                password, account.map(row -> row.get(ACCOUNT.PASSWORD_HASH)).orElse(null))) {
            throw new WrongNameOrPassword();
        }
        limit.succeeded(key, address);
        return sessions.begin(account.orElseThrow().get(ACCOUNT.ID));
    }

    void signOut(String token) {
        byte[] hash = Token.hash(token);
        sessions.end(hash);
        actors.forget(hash);
    }
}
