package org.sanbao.access.session;

import static org.sanbao.tables.Tables.ACCOUNT;

import org.jooq.DSLContext;
import org.sanbao.access.StaffPassword;
import org.sanbao.shared.Actor;
import org.sanbao.shared.PerTransaction;
import org.sanbao.shared.http.InvalidInput;
import org.springframework.stereotype.Component;

/**
 * Compares with the hash of the account; guessing is limited as at the door, by the work it takes and the session it needs. Who signs many
 * papers in one command is asked for the work once.
 */
@Component
class StaffPasswords implements StaffPassword {

    private final DSLContext database;
    private final Passwords passwords;
    private final PerTransaction known = new PerTransaction();

    private record Given(String hash, String password) {
        @Override
        public String toString() {
            return "given";
        }
    }

    StaffPasswords(DSLContext database, Passwords passwords) {
        this.database = database;
        this.passwords = passwords;
    }

    @Override
    public void confirm(Actor signedIn, String password) {
        String hash = database.select(ACCOUNT.PASSWORD_HASH)
                .from(ACCOUNT)
                .where(ACCOUNT.PERSON.eq(signedIn.person()), ACCOUNT.DISABLED_AT.isNull())
                .fetchOne(ACCOUNT.PASSWORD_HASH);
        if (password == null || !known.once(new Given(hash, password), () -> passwords.fits(password, hash))) {
            throw new InvalidInput("password", "password-wrong");
        }
    }
}
