package org.sanbao.access.keys;

import static org.sanbao.tables.Tables.API_KEY;
import static org.sanbao.tables.Tables.ORG_UNIT;
import static org.sanbao.tables.Tables.PERSON;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.sanbao.access.Authority;
import org.sanbao.access.Organisation;
import org.sanbao.access.session.SignedIn;
import org.sanbao.access.session.Token;
import org.sanbao.shared.Actor;
import org.sanbao.shared.Codes;
import org.sanbao.shared.Ids;
import org.sanbao.shared.Sight;
import org.sanbao.shared.SystemClock;
import org.sanbao.shared.Unsighted;
import org.sanbao.shared.Written;
import org.sanbao.shared.http.NotVisible;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keys of other systems: made, listed and revoked by who manages the settings. */
@Service
@Transactional
public class ApiKeys {

    private static final Duration COARSE = Duration.ofMinutes(5);
    private static final String BEGINNING = "sanbao_";

    private final DSLContext database;
    private final Organisation organisation;
    private final Authority authority;
    private final SystemClock clock;

    ApiKeys(DSLContext database, Organisation organisation, Authority authority, SystemClock clock) {
        this.database = database;
        this.organisation = organisation;
        this.authority = authority;
        this.clock = clock;
    }

    /** A key just made; {@code secret} is shown this once and stored nowhere. */
    public record Made(UUID id, String secret) {}

    /**
     * @param ending    its last four characters
     * @param madeBy    name, or null
     * @param usedAt    to five minutes; null: never
     * @param revokedAt null while it opens
     */
    public record Key(
            UUID id,
            UUID org,
            String orgName,
            KeyKind kind,
            String name,
            String ending,
            Instant madeAt,
            String madeBy,
            Instant usedAt,
            Instant revokedAt) {}

    /** @throws NotVisible if the unit is out of sight */
    public Made make(Actor by, UUID org, KeyKind kind, String name) {
        organisation.unit(org, by.sight());
        by.demand("settings.manage");
        String secret = BEGINNING + Token.fresh();
        UUID id = Ids.next();
        database.insertInto(API_KEY)
                .set(API_KEY.ID, id)
                .set(API_KEY.ORG, org)
                .set(API_KEY.KIND, Codes.of(kind))
                .set(API_KEY.NAME, Written.line(name))
                .set(API_KEY.TOKEN_HASH, Token.hash(secret))
                .set(API_KEY.ENDING, secret.substring(secret.length() - 4))
                .set(API_KEY.MADE_AT, clock.instant())
                .set(API_KEY.MADE_BY, by.person())
                .execute();
        return new Made(id, secret);
    }

    /** It opens nothing from now on, on no node. Once revoked, doing it again changes nothing. */
    public void revoke(Actor by, UUID id) {
        boolean seen =
                database.fetchExists(API_KEY, API_KEY.ID.eq(id), by.sight().of(API_KEY.ORG));
        if (!seen) {
            throw new NotVisible();
        }
        by.demand("settings.manage");
        database.update(API_KEY)
                .set(API_KEY.REVOKED_AT, clock.instant())
                .set(API_KEY.REVOKED_BY, by.person())
                .where(API_KEY.ID.eq(id), API_KEY.REVOKED_AT.isNull())
                .execute();
    }

    /** Latest first; revoked ones stay, so that one sees what was in use when. */
    @Transactional(readOnly = true)
    public List<Key> all(Actor reader) {
        reader.demand("settings.manage");
        return database.select(API_KEY.fields())
                .select(ORG_UNIT.NAME, PERSON.NAME)
                .from(API_KEY)
                .join(ORG_UNIT)
                .on(ORG_UNIT.ID.eq(API_KEY.ORG))
                .leftJoin(PERSON)
                .on(PERSON.ID.eq(API_KEY.MADE_BY))
                .where(reader.sight().of(API_KEY.ORG))
                .orderBy(API_KEY.MADE_AT.desc())
                .limit(200)
                .fetch(row -> new Key(
                        row.get(API_KEY.ID),
                        row.get(API_KEY.ORG),
                        row.get(ORG_UNIT.NAME),
                        Codes.parse(KeyKind.class, row.get(API_KEY.KIND)),
                        row.get(API_KEY.NAME),
                        row.get(API_KEY.ENDING),
                        row.get(API_KEY.MADE_AT),
                        row.get(PERSON.NAME),
                        row.get(API_KEY.USED_AT),
                        row.get(API_KEY.REVOKED_AT)));
    }

    /** Who comes with this secret to that path; empty if the key is unknown, revoked, or of a kind that opens nothing there. */
    @Unsighted("a system's own key, which it proves by showing it")
    Optional<SignedIn> behind(String secret, String path) {
        return database.selectFrom(API_KEY)
                .where(API_KEY.TOKEN_HASH.eq(Token.hash(secret)), API_KEY.REVOKED_AT.isNull())
                .fetchOptional()
                .filter(row -> Codes.parse(KeyKind.class, row.getKind()).opens(path))
                .map(row -> {
                    used(row.getId(), row.getUsedAt());
                    return new SignedIn(row.getId(), actor(row.getOrg(), row.getName(), row.getKind()));
                });
    }

    private Actor actor(UUID org, String name, String kind) {
        Sight below = authority.below(org);
        Set<String> may = Codes.parse(KeyKind.class, kind).capabilities();
        return new Actor(null, name, org, Set.of(), may, below, Locale.ENGLISH);
    }

    private void used(UUID id, Instant before) {
        Instant now = clock.instant();
        if (before == null || before.isBefore(now.minus(COARSE))) {
            database.update(API_KEY)
                    .set(API_KEY.USED_AT, now)
                    .where(API_KEY.ID.eq(id))
                    .execute();
        }
    }
}
