package org.sanbao.calls;

import static org.sanbao.tables.Tables.CALL_DRAFT;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.sanbao.shared.Actor;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.http.InvalidInput;
import org.sanbao.shared.http.NotVisible;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Calls half written down. A draft is its writer's alone; what is in it is the form's business. It survives a reload and the next ring, and
 * goes when the call is registered.
 */
@Service
@Transactional
public class CallDrafts {

    private static final int LARGEST = 60_000;
    private static final int MOST = 30;
    private static final TypeReference<Map<String, Object>> CONTENT = new TypeReference<>() {};

    private final DSLContext database;
    private final BusinessClock clock;
    private final JsonMapper json;

    CallDrafts(DSLContext database, BusinessClock clock, JsonMapper json) {
        this.database = database;
        this.clock = clock;
        this.json = json;
    }

    public record Draft(UUID id, Map<String, Object> content, Instant changedAt) {}

    /** Keeps it under an id the form made; the last writing counts. Somebody else's draft is refused as not visible. */
    public void keep(Actor actor, UUID id, Map<String, Object> content) {
        actor.demand("call.register");
        String text = json.writeValueAsString(content);
        if (text.getBytes(StandardCharsets.UTF_8).length > LARGEST || text.contains("\\u0000")) {
            throw new InvalidInput("content", "size");
        }
        int kept = database.insertInto(CALL_DRAFT)
                .set(CALL_DRAFT.ID, id)
                .set(CALL_DRAFT.OWNER, actor.person())
                .set(CALL_DRAFT.CONTENT, JSONB.jsonb(text))
                .set(CALL_DRAFT.CHANGED_AT, clock.instant())
                .onConflict(CALL_DRAFT.ID)
                .doUpdate()
                .set(CALL_DRAFT.CONTENT, DSL.excluded(CALL_DRAFT.CONTENT))
                .set(CALL_DRAFT.CHANGED_AT, DSL.excluded(CALL_DRAFT.CHANGED_AT))
                .where(CALL_DRAFT.OWNER.eq(actor.person()))
                .execute();
        if (kept == 0) {
            throw new NotVisible();
        }
    }

    /** The actor's own, latest first. */
    @Transactional(readOnly = true)
    public List<Draft> own(Actor actor) {
        actor.demand("call.register");
        return database.selectFrom(CALL_DRAFT)
                .where(CALL_DRAFT.OWNER.eq(actor.person()))
                .orderBy(CALL_DRAFT.CHANGED_AT.desc())
                .limit(MOST)
                .fetch(row ->
                        new Draft(row.getId(), json.readValue(row.getContent().data(), CONTENT), row.getChangedAt()));
    }

    /** Throws it away; nothing happens if it is gone already. */
    public void discard(Actor actor, UUID id) {
        actor.demand("call.register");
        database.deleteFrom(CALL_DRAFT)
                .where(CALL_DRAFT.ID.eq(id), CALL_DRAFT.OWNER.eq(actor.person()))
                .execute();
    }
}
