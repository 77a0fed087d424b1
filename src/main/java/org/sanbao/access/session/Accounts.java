package org.sanbao.access.session;

import static org.sanbao.tables.Tables.ACCOUNT;
import static org.sanbao.tables.Tables.PERSON;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jooq.DSLContext;
import org.sanbao.access.Authority;
import org.sanbao.access.RolesChanged;
import org.sanbao.access.Staff;
import org.sanbao.access.vocabulary.AccountDisabled;
import org.sanbao.access.vocabulary.AccountOpened;
import org.sanbao.access.vocabulary.AccountRenewed;
import org.sanbao.journal.Entry;
import org.sanbao.journal.Journal;
import org.sanbao.shared.Actor;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.Ids;
import org.sanbao.shared.SystemClock;
import org.sanbao.shared.http.InvalidInput;
import org.sanbao.shared.http.NotVisible;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Accounts of people: opened and disabled by those who manage people, their passwords changed by themselves. */
@Service
@Transactional
public class Accounts {

    private final DSLContext database;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Staff staff;
    private final Authority authority;
    private final SystemClock clock;
    private final BusinessClock business;
    private final Journal journal;
    private final ApplicationEventPublisher announce;

    Accounts(
            DSLContext database,
            Passwords passwords,
            Sessions sessions,
            Staff staff,
            Authority authority,
            SystemClock clock,
            BusinessClock business,
            Journal journal,
            ApplicationEventPublisher announce) {
        this.database = database;
        this.passwords = passwords;
        this.sessions = sessions;
        this.staff = staff;
        this.authority = authority;
        this.clock = clock;
        this.business = business;
        this.journal = journal;
        this.announce = announce;
    }

    /**
     * Lets a person sign in, under a name nobody else has.
     *
     * @throws AccountNameTaken  if somebody else signs in under this name, disabled accounts included
     * @throws AccountOpenAlready if the person has an account; a forgotten password is what {@link #reset} is for
     */
    public UUID open(Actor by, UUID person, String name, String password) {
        return open(by, person, name, password, passwords::hash);
    }

    /** {@link #open} for a demonstration, whose people sign thousands of papers with a password that everybody may read. */
    public UUID openToEverybody(Actor by, UUID person, String name, String password) {
        return open(by, person, name, password, passwords::hashOfPublic);
    }

    private UUID open(Actor by, UUID person, String name, String password, UnaryOperator<String> hash) {
        staff.person(person, by.sight());
        by.demand("people.manage");
        Passwords.requireGood("password", password, name);
        if (database.fetchExists(ACCOUNT, ACCOUNT.PERSON.eq(person))) {
            throw new AccountOpenAlready();
        }
        Instant now = clock.instant();
        UUID id = Ids.next();
        int made = database.insertInto(ACCOUNT)
                .set(ACCOUNT.ID, id)
                .set(ACCOUNT.PERSON, person)
                .set(ACCOUNT.NAME, name.strip())
                .set(ACCOUNT.NAME_KEY, AccountName.key(name))
                .set(ACCOUNT.PASSWORD_HASH, hash.apply(password))
                .set(ACCOUNT.CREATED_AT, now)
                .set(ACCOUNT.PASSWORD_SET_AT, now)
                .onConflict(ACCOUNT.NAME_KEY)
                .doNothing()
                .execute();
        if (made == 0) {
            throw new AccountNameTaken(name);
        }
        journal.append(Entry.of(person, by, new AccountOpened()));
        return id;
    }

    /** Gives a person a new password, for one forgotten; ends all sessions of the account and lets a disabled one sign in again. */
    void reset(Actor by, UUID person, String password) {
        staff.person(person, by.sight());
        by.demand("people.manage");
        var account = account(person);
        authority.demandOver(by, person, business.instant());
        Passwords.requireGood("password", password, account.name());
        store(account.id(), password);
        database.update(ACCOUNT)
                .setNull(ACCOUNT.DISABLED_AT)
                .where(ACCOUNT.ID.eq(account.id()))
                .execute();
        journal.append(Entry.of(person, by, new AccountRenewed()));
        sessions.endOthers(account.id(), null);
        announce.publishEvent(new RolesChanged());
    }

    /** The person signs in no more; sessions end at once. Once disabled, doing it again changes nothing. */
    void disable(Actor by, UUID person) {
        staff.person(person, by.sight());
        by.demand("people.manage");
        var account = account(person);
        authority.demandOver(by, person, business.instant());
        int disabled = database.update(ACCOUNT)
                .set(ACCOUNT.DISABLED_AT, clock.instant())
                .where(ACCOUNT.ID.eq(account.id()), ACCOUNT.DISABLED_AT.isNull())
                .execute();
        if (disabled > 0) {
            journal.append(Entry.of(person, by, new AccountDisabled()));
        }
        sessions.endOthers(account.id(), null);
        announce.publishEvent(new RolesChanged());
    }

    /** @param session hash of the token of the session that stays; all others of the account end */
    void changePassword(Actor who, String current, String wanted, byte[] session) {
        var account = account(who.person());
        if (!passwords.fits(current, account.hash())) {
            throw new InvalidInput("current", "password-wrong");
        }
        Passwords.requireGood("wanted", wanted, account.name());
        store(account.id(), wanted);
        sessions.endOthers(account.id(), session);
        announce.publishEvent(new RolesChanged());
    }

    /** Where the account is signed in; {@code session} is the asker's own. */
    @Transactional(readOnly = true)
    List<Sessions.Seen> sessions(Actor who, byte[] session) {
        return sessions.of(account(who.person()).id(), session);
    }

    /** Ends all sessions of the account but this one. */
    void endOthers(Actor who, byte[] session) {
        sessions.endOthers(account(who.person()).id(), session);
        announce.publishEvent(new RolesChanged());
    }

    /** @param language one there is a catalogue for: en, zh-CN, es */
    void speak(Actor who, String language) {
        database.update(PERSON)
                .set(PERSON.LANGUAGE, language)
                .where(PERSON.ID.eq(who.person()))
                .execute();
        announce.publishEvent(new RolesChanged());
    }

    private record Account(UUID id, String name, String hash) {}

    private Account account(UUID person) {
        return database.select(ACCOUNT.ID, ACCOUNT.NAME, ACCOUNT.PASSWORD_HASH)
                .from(ACCOUNT)
                .where(ACCOUNT.PERSON.eq(person))
                .fetchOptional(row -> new Account(row.value1(), row.value2(), row.value3()))
                .orElseThrow(NotVisible::new);
    }

    private void store(UUID account, String password) {
        database.update(ACCOUNT)
                .set(ACCOUNT.PASSWORD_HASH, passwords.hash(password))
                .set(ACCOUNT.PASSWORD_SET_AT, clock.instant())
                .where(ACCOUNT.ID.eq(account))
                .execute();
    }
}
