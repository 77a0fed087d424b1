package org.sanbao.dispatch.plans;

import static org.sanbao.tables.Tables.PLANNING_SETTING;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSON;
import org.jooq.impl.DSL;
import org.sanbao.access.OrgUnit;
import org.sanbao.access.Organisation;
import org.sanbao.shared.Actor;
import org.sanbao.shared.Sight;
import org.sanbao.shared.Unsighted;
import org.sanbao.shared.http.VersionStale;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** How units plan: their own settings, else those of the next unit above that has some, else what is shipped. */
@Component
@Transactional
@Unsighted("weights of a plan are no business rows; a unit plans by those of the units above it")
class PlanningSettingsStore {

    private static final String FILE = "dispatch/planning.yaml";
    private static final Sight ALL = Sight.everything("settings are inherited from above");

    private final DSLContext database;
    private final Organisation organisation;
    private final JsonMapper json;
    private final PlanningSettings shipped;

    PlanningSettingsStore(DSLContext database, Organisation organisation, JsonMapper json) {
        this.database = database;
        this.organisation = organisation;
        this.json = json;
        this.shipped = shipped();
    }

    /**
     * Settings as they are kept.
     *
     * @param from    the unit whose they are; null: as shipped
     * @param version of the unit's own; 0 where it has none
     */
    record Kept(PlanningSettings settings, UUID from, int version) {}

    @Transactional(readOnly = true)
    PlanningSettings of(UUID org) {
        return kept(org).settings();
    }

    private Kept kept(UUID org) {
        List<UUID> path = organisation.unit(org, ALL).path();
        var own = database.selectFrom(PLANNING_SETTING)
                .where(PLANNING_SETTING.ORG.eq(DSL.any(path.toArray(UUID[]::new))))
                .fetchMap(PLANNING_SETTING.ORG);
        return path.reversed().stream()
                .filter(own::containsKey)
                .findFirst()
                .map(unit -> new Kept(
                        json.readValue(own.get(unit).getContent().data(), PlanningSettings.class),
                        unit,
                        unit.equals(org) ? own.get(unit).getVersion() : 0))
                .orElse(new Kept(shipped, null, 0));
    }

    @Transactional(readOnly = true)
    Kept kept(Actor reader, UUID org) {
        organisation.unit(org, reader.sight());
        reader.demand("job.read");
        return kept(org);
    }

    /** @param seen version of the unit's own, 0 where it had none */
    void change(Actor by, UUID org, PlanningSettings wanted, long seen) {
        OrgUnit unit = organisation.unit(org, by.sight());
        by.demand("dispatch.manage");
        JSON content = JSON.json(json.writeValueAsString(wanted));
        int written = seen == 0
                ? database.insertInto(PLANNING_SETTING)
                        .set(PLANNING_SETTING.ORG, unit.id())
                        .set(PLANNING_SETTING.CONTENT, content)
                        .onConflictDoNothing()
                        .execute()
                : database.update(PLANNING_SETTING)
                        .set(PLANNING_SETTING.CONTENT, content)
                        .set(PLANNING_SETTING.VERSION, PLANNING_SETTING.VERSION.plus(1))
                        .where(PLANNING_SETTING.ORG.eq(unit.id()), PLANNING_SETTING.VERSION.eq((int) seen))
                        .execute();
        if (written == 0) {
            throw new VersionStale(kept(org).version());
        }
    }

    private PlanningSettings shipped() {
        try (var file = new ClassPathResource(FILE).getInputStream()) {
            Object read = new Load(LoadSettings.builder().setLabel(FILE).build()).loadFromInputStream(file);
            return json.convertValue(read, PlanningSettings.class);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
