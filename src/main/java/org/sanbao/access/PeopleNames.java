package org.sanbao.access;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.param;
import static org.jooq.impl.DSL.select;
import static org.sanbao.tables.Tables.PERSON;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.sanbao.shared.Prepared;
import org.sanbao.shared.Unsighted;
import org.springframework.stereotype.Component;

/** Names of colleagues, and how to reach them. */
@Component
@Unsighted("who a colleague is may be read by everybody in the company; addresses are for the post only")
public class PeopleNames {

    private final DSLContext database;
    private final Prepared names;

    PeopleNames(DSLContext database) {
        this.database = database;
        this.names = new Prepared(
                database,
                select(PERSON.ID, PERSON.NAME).from(PERSON).where(PERSON.ID.eq(any(param("people", UUID[].class)))));
    }

    /** Names as written, by id; who is unknown is left out. */
    public Map<UUID, String> of(Collection<UUID> people) {
        return people.isEmpty()
                ? Map.of()
                : names.rows((Object) people.toArray(UUID[]::new)).intoMap(PERSON.ID, PERSON.NAME);
    }

    /**
     * Where a person is reached.
     *
     * @param email null if none is known
     * @param left  whether the person has left the company
     */
    public record Reachable(UUID person, UUID unit, String name, Locale language, String email, boolean left) {}

    public Optional<Reachable> reach(UUID person) {
        return database.selectFrom(PERSON)
                .where(PERSON.ID.eq(person))
                .fetchOptional(row -> new Reachable(
                        row.getId(),
                        row.getUnit(),
                        row.getName(),
                        Locale.forLanguageTag(row.getLanguage()),
                        row.getEmail(),
                        row.getLeftAt() != null));
    }
}
