package org.sanbao;

import static org.sanbao.tables.Tables.ACCOUNT;
import static org.sanbao.tables.Tables.ORG_UNIT;
import static org.sanbao.tables.Tables.PERSON;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.sanbao.access.Authority;
import org.sanbao.access.Organisation;
import org.sanbao.access.Staff;
import org.sanbao.access.UnitKind;
import org.sanbao.access.session.TestAccounts;
import org.sanbao.shared.Actor;
import org.sanbao.shared.PersistedClock;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * A company to test in: a service department, a service centre and two branches, each with its people ({@link Who}), a clock that can
 * be moved and browsers that are signed in. It is made by real commands at first use, and again after the database was put back.
 */
@Component
public class World {

    public static final String PASSWORD = "correct horse battery";

    private final DSLContext database;
    private final Organisation organisation;
    private final Staff staff;
    private final Authority authority;
    private final TestAccounts accounts;
    private final PersistedClock clock;
    private final Environment settings;
    private final Map<String, UUID> units = new HashMap<>();
    private final Map<Who, UUID> people = new EnumMap<>(Who.class);

    World(
            DSLContext database,
            Organisation organisation,
            Staff staff,
            Authority authority,
            TestAccounts accounts,
            PersistedClock clock,
            Environment settings) {
        this.database = database;
        this.organisation = organisation;
        this.staff = staff;
        this.authority = authority;
        this.accounts = accounts;
        this.clock = clock;
        this.settings = settings;
    }

    /** A unit by its key: company, service, centre, north or south. */
    public UUID unit(String key) {
        begin();
        return units.get(key);
    }

    public UUID person(Who who) {
        begin();
        return people.get(who);
    }

    /** The person as an actor of this moment, for calling faces directly. */
    public Actor actor(Who who) {
        begin();
        return database.selectFrom(PERSON)
                .where(PERSON.ID.eq(people.get(who)))
                .fetchSingle(row -> authority.actor(
                        row.getId(),
                        row.getName(),
                        row.getUnit(),
                        Locale.forLanguageTag(row.getLanguage()),
                        clock.instant()));
    }

    /** A browser signed in as this person, over real HTTP. */
    public Browser browser(Who who) {
        begin();
        if (!database.fetchExists(ACCOUNT, ACCOUNT.PERSON.eq(people.get(who)))) {
            accounts.open(people.get(who), who.account(), PASSWORD);
        }
        var browser = stranger();
        var answer = browser.post("/api/session", Map.of("name", who.account(), "password", PASSWORD));
        if (answer.status() != 200) {
            throw new IllegalStateException(who + " cannot sign in: " + answer);
        }
        return browser;
    }

    /** A browser that is not signed in. */
    public Browser stranger() {
        return new Browser("http://127.0.0.1:" + settings.getRequiredProperty("local.server.port"));
    }

    public Instant now() {
        return clock.instant();
    }

    /** Moves the business clock ahead. */
    public void wait(Duration length) {
        clock.forward(length);
    }

    private synchronized void begin() {
        if (units.containsKey("company") && database.fetchExists(ORG_UNIT, ORG_UNIT.ID.eq(units.get("company")))) {
            return;
        }
        Actor sanbao = Actor.sanbao("world");
        ZoneId zone = ZoneId.of("Asia/Shanghai");
        UUID company = organisation.found(sanbao, "三包电器", zone);
        units.put("company", company);
        open(sanbao, "service", UnitKind.DEPARTMENT, "服务部", zone, false);
        open(sanbao, "centre", UnitKind.CENTRE, "服务中心", zone, true);
        open(sanbao, "north", UnitKind.BRANCH, "北方分公司", zone, true);
        open(sanbao, "south", UnitKind.BRANCH, "南方分公司", zone, true);
        for (Who who : Who.values()) {
            var details = new Staff.Details(who.account(), null, Locale.ENGLISH, null, null);
            people.put(who, staff.join(sanbao, units.get(who.unit), who.role, details));
        }
    }

    private void open(Actor by, String key, UnitKind kind, String name, ZoneId zone, boolean keepsRegister) {
        units.put(
                key,
                organisation.open(
                        by, units.get("company"), new Organisation.Description(kind, name, zone, keepsRegister)));
    }
}
