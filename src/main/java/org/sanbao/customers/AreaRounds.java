package org.sanbao.customers;

import static org.sanbao.tables.Tables.AREA_ROUND;
import static org.sanbao.tables.Tables.ORG_UNIT;
import static org.sanbao.tables.Tables.SITE;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.sanbao.customers.areas.Place;
import org.sanbao.customers.areas.ServiceArea;
import org.sanbao.customers.areas.ServiceAreas;
import org.sanbao.journal.Changes;
import org.sanbao.shared.Actor;
import org.sanbao.shared.Codes;
import org.sanbao.tables.tables.records.AreaRoundRecord;
import org.sanbao.tables.tables.records.SiteRecord;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Asks sites again after areas changed, some at a time, on whichever node comes first. What a person said of a zone stays; where the areas
 * say another than before, open cases are told, so that what could not be decided is, and limits are reckoned anew.
 */
@Component
class AreaRounds {

    private static final Actor AREAS = Actor.sanbao("areas");
    private static final int AT_A_TIME = 100;

    private final DSLContext database;
    private final ServiceAreas areas;
    private final ObjectProvider<SiteFollower> followers;
    private final Changes changes;
    private final TransactionTemplate transaction;

    AreaRounds(
            DSLContext database,
            ServiceAreas areas,
            ObjectProvider<SiteFollower> followers,
            Changes changes,
            TransactionTemplate transaction) {
        this.database = database;
        this.areas = areas;
        this.followers = followers;
        this.changes = changes;
        this.transaction = transaction;
    }

    @Scheduled(fixedDelay = 2_000, initialDelay = 5_000)
    void work() {
        while (Boolean.TRUE.equals(transaction.execute(status -> step()))) {
            // The next some.
        }
    }

    /** Asks the next sites of one round; false if there is none to go on with. */
    private boolean step() {
        AreaRoundRecord round = database.selectFrom(AREA_ROUND)
                .orderBy(AREA_ROUND.ORG)
                .limit(1)
                .forUpdate()
                .skipLocked()
                .fetchOne();
        if (round == null) {
            return false;
        }
        List<SiteRecord> sites = next(round);
        sites.forEach(this::ask);
        if (sites.size() < AT_A_TIME) {
            database.deleteFrom(AREA_ROUND)
                    .where(AREA_ROUND.ORG.eq(round.getOrg()))
                    .execute();
        } else {
            database.update(AREA_ROUND)
                    .set(AREA_ROUND.REACHED, sites.getLast().getId())
                    .where(AREA_ROUND.ORG.eq(round.getOrg()))
                    .execute();
        }
        return true;
    }

    private List<SiteRecord> next(AreaRoundRecord round) {
        Condition behind = round.getReached() == null ? DSL.trueCondition() : SITE.ID.gt(round.getReached());
        return database.selectFrom(SITE)
                .where(
                        behind,
                        SITE.ORG.in(DSL.select(ORG_UNIT.ID)
                                .from(ORG_UNIT)
                                .where(DSL.arrayOverlap(ORG_UNIT.PATH, new UUID[] {round.getOrg()}))))
                .orderBy(SITE.ID)
                .limit(AT_A_TIME)
                .forUpdate()
                .fetch();
    }

    private void ask(SiteRecord site) {
        var place =
                new Place(Arrays.asList(site.getLines()), site.getPostcode(), site.getLatitude(), site.getLongitude());
        ServiceArea area = areas.holding(site.getOrg(), place).orElse(null);
        boolean said = site.getZone() != null && !site.getZoneByArea();
        String zone = said ? site.getZone() : area == null ? null : Codes.of(area.zone());
        UUID id = area == null ? null : area.id();
        if (Objects.equals(zone, site.getZone()) && Objects.equals(id, site.getArea())) {
            return;
        }
        SiteCard before = card(site);
        site.setZone(zone);
        site.setArea(id);
        site.setZoneByArea(!said && area != null);
        site.setVersion(site.getVersion() + 1);
        database.executeUpdate(site);
        changes.note(AREAS, "customer", site.getCustomer(), site.getOrg());
        SiteCard after = card(site);
        if (!before.equals(after)) {
            followers.orderedStream().forEach(each -> each.changed(AREAS, before, after));
        }
    }

    private static SiteCard card(SiteRecord site) {
        return new SiteCard(
                site.getId(),
                Codes.parse(Zone.class, site.getZone()),
                site.getKind(),
                site.getEstate(),
                site.getEstateOffice());
    }
}
