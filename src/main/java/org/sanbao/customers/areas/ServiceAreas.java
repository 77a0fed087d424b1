package org.sanbao.customers.areas;

import static org.sanbao.tables.Tables.SITE;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.sanbao.customers.Locality;
import org.sanbao.journal.Changes;
import org.sanbao.shared.Actor;
import org.sanbao.shared.Unsighted;
import org.sanbao.shared.Written;
import org.sanbao.shared.http.InvalidInput;
import org.sanbao.shared.http.NotVisible;
import org.sanbao.shared.http.VersionStale;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A unit's service areas. When they change, the sites of the unit and of those below are asked again in the background, and open cases are
 * told of sites whose zone became another.
 */
@Service
@Transactional
public class ServiceAreas {

    private static final int MOST_POINTS = 5_000;

    private final DSLContext database;
    private final AreaRepository areas;
    private final Changes changes;
    private final Locality here;

    ServiceAreas(DSLContext database, AreaRepository areas, Changes changes, Locality here) {
        this.database = database;
        this.areas = areas;
        this.changes = changes;
        this.here = here;
    }

    /** @param sites in the reader's sight that lie in it */
    public record Line(ServiceArea area, int sites) {}

    /**
     * What the reader sees of the ground.
     *
     * @param country ISO 3166: where the company is at home, to begin from while nothing has a place
     * @param areas   in the order in which they are asked, unit by unit
     * @param outside sites in no area; {@code placeless} those of them that nobody gave coordinates
     */
    public record Ground(String country, List<Line> areas, int outside, int placeless) {}

    /** @param area in which it lies, or null */
    public record SitePoint(UUID site, UUID customer, BigDecimal latitude, BigDecimal longitude, UUID area) {}

    /** The first area that holds a place, of those that hold for the unit. */
    @Transactional(readOnly = true)
    @Unsighted("one answer for a site that is being written")
    public Optional<ServiceArea> holding(UUID unit, Place place) {
        return areas.serving(unit).stream().filter(each -> each.holds(place)).findFirst();
    }

    @Transactional(readOnly = true)
    public Ground ground(Actor actor) {
        actor.demand("customer.read");
        Condition seen = actor.sight().of(SITE.ORG);
        var counts = database.select(SITE.AREA, DSL.count())
                .from(SITE)
                .where(seen, SITE.AREA.isNotNull())
                .groupBy(SITE.AREA)
                .fetchMap(SITE.AREA, DSL.count());
        var lines = areas.all(actor.sight()).stream()
                .map(each -> new Line(each, counts.getOrDefault(each.id(), 0)))
                .toList();
        return new Ground(
                here.region(),
                lines,
                database.fetchCount(SITE, seen, SITE.AREA.isNull()),
                database.fetchCount(SITE, seen, SITE.AREA.isNull(), SITE.LATITUDE.isNull()));
    }

    /** Sites with coordinates, those outside all areas first, the latest of them; at most 5 000. */
    @Transactional(readOnly = true)
    public List<SitePoint> points(Actor actor) {
        actor.demand("customer.read");
        return database.select(SITE.ID, SITE.CUSTOMER, SITE.LATITUDE, SITE.LONGITUDE, SITE.AREA)
                .from(SITE)
                .where(actor.sight().of(SITE.ORG), SITE.LATITUDE.isNotNull())
                .orderBy(SITE.AREA.isNull().desc(), SITE.ID.desc())
                .limit(MOST_POINTS)
                .fetch(row -> new SitePoint(row.value1(), row.value2(), row.value3(), row.value4(), row.value5()));
    }

    /** Behind the unit's others. */
    public UUID add(Actor by, UUID org, AreaEntry entry) {
        if (!by.sight().covers(org)) {
            throw new NotVisible();
        }
        by.demand("dispatch.manage");
        check(entry);
        UUID id = areas.insert(org, entry);
        changed(by, id, org);
        return id;
    }

    /** Writes it anew; {@code seen} is the version the actor saw. */
    public void change(Actor by, UUID id, AreaEntry entry, long seen) {
        ServiceArea area = found(by, id);
        by.demand("dispatch.manage");
        check(entry);
        if (!areas.update(id, entry, seen)) {
            throw new VersionStale(area.version());
        }
        changed(by, id, area.org());
    }

    /**
     * Its sites fall to the next that holds them, or to none.
     *
     * @throws AreaStillInUse if it is somebody's territory
     */
    public void remove(Actor by, UUID id, long seen) {
        ServiceArea area = found(by, id);
        by.demand("dispatch.manage");
        database.update(SITE).setNull(SITE.AREA).where(SITE.AREA.eq(id)).execute();
        try {
            if (!areas.delete(id, seen)) {
                throw new VersionStale(area.version());
            }
        } catch (DataIntegrityViolationException e) {
            throw new AreaStillInUse(area.name());
        }
        changed(by, id, area.org());
    }

    /**
     * The order in which a unit's areas are asked.
     *
     * @param wanted all of them, each once
     */
    public void order(Actor by, UUID org, List<UUID> wanted) {
        if (!by.sight().covers(org)) {
            throw new NotVisible();
        }
        by.demand("dispatch.manage");
        var own = areas.serving(org).stream()
                .filter(each -> each.org().equals(org))
                .map(ServiceArea::id)
                .toList();
        if (wanted.size() != own.size() || !new HashSet<>(wanted).equals(new HashSet<>(own))) {
            throw new InvalidInput("areas", "invalid");
        }
        for (int rank = 0; rank < wanted.size(); rank++) {
            areas.rank(wanted.get(rank), rank + 1);
        }
        changed(by, org, org);
    }

    private ServiceArea found(Actor by, UUID id) {
        return areas.find(id, by.sight()).orElseThrow(NotVisible::new);
    }

    private void changed(Actor by, UUID id, UUID org) {
        areas.askAgain(org);
        changes.note(by, "area", id, org);
    }

    private static void check(AreaEntry entry) {
        if (Written.line(entry.name()) == null) {
            throw new InvalidInput("name", "not-blank");
        }
        if (entry.places().isEmpty() && entry.outline() == null) {
            throw new InvalidInput("places", "not-empty");
        }
        if (entry.places().stream().anyMatch(each -> Written.line(each) == null)) {
            throw new InvalidInput("places", "not-blank");
        }
        if (entry.outline() != null) {
            boolean beyondPole =
                    entry.outline().stream().anyMatch(each -> each.get(1).abs().compareTo(BigDecimal.valueOf(90)) > 0);
            if (beyondPole || Outline.of(entry.outline()).isFlat()) {
                throw new InvalidInput("outline", "invalid");
            }
        }
    }
}
