package org.sanbao.inbound.ringing;

import static org.sanbao.tables.Tables.DESK_EXTENSION;
import static org.sanbao.tables.Tables.PERSON;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.sanbao.shared.Actor;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.Sight;
import org.sanbao.shared.Written;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who sits at which telephone. Everybody says so for themselves; at one telephone of a unit sits one person. */
@Service
@Transactional
public class Extensions {

    private final DSLContext database;
    private final BusinessClock clock;

    Extensions(DSLContext database, BusinessClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Somebody at a telephone, and the unit they belong to. */
    record Seat(UUID person, UUID org) {}

    /** The actor's own; empty if they said none. */
    @Transactional(readOnly = true)
    public Optional<String> own(Actor actor) {
        return database.select(DESK_EXTENSION.EXTENSION)
                .from(DESK_EXTENSION)
                .where(DESK_EXTENSION.PERSON.eq(actor.person()))
                .fetchOptional(DESK_EXTENSION.EXTENSION);
    }

    /**
     * The actor sits there from now on; null: nowhere. Who sat there before in the same unit has gone, and need not say so.
     *
     * @return names of those who sat there
     */
    public List<String> sit(Actor actor, String extension) {
        actor.demand("call.register");
        database.deleteFrom(DESK_EXTENSION)
                .where(DESK_EXTENSION.PERSON.eq(actor.person()))
                .execute();
        String written = Written.line(extension);
        if (written == null) {
            return List.of();
        }
        List<String> before = clear(actor.unit(), written);
        database.insertInto(DESK_EXTENSION)
                .set(DESK_EXTENSION.PERSON, actor.person())
                .set(DESK_EXTENSION.EXTENSION, written)
                .set(DESK_EXTENSION.SET_AT, clock.instant())
                .execute();
        return before;
    }

    private List<String> clear(UUID unit, String extension) {
        var there = database.select(PERSON.ID, PERSON.NAME)
                .from(DESK_EXTENSION)
                .join(PERSON)
                .on(PERSON.ID.eq(DESK_EXTENSION.PERSON))
                .where(DESK_EXTENSION.EXTENSION.eq(extension), PERSON.UNIT.eq(unit))
                .fetch();
        database.deleteFrom(DESK_EXTENSION)
                .where(DESK_EXTENSION.PERSON.in(there.getValues(PERSON.ID)))
                .execute();
        return there.getValues(PERSON.NAME);
    }

    /** Who sits there, in the units in sight. */
    List<Seat> at(String extension, Sight sight) {
        return database.select(PERSON.ID, PERSON.UNIT)
                .from(DESK_EXTENSION)
                .join(PERSON)
                .on(PERSON.ID.eq(DESK_EXTENSION.PERSON))
                .where(DESK_EXTENSION.EXTENSION.eq(extension), PERSON.LEFT_AT.isNull(), sight.of(PERSON.UNIT))
                .orderBy(DESK_EXTENSION.SET_AT.desc())
                .fetch(row -> new Seat(row.value1(), row.value2()));
    }
}
