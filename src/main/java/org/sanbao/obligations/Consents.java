package org.sanbao.obligations;

import static org.sanbao.tables.Tables.CONSEQUENCE;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.sanbao.access.Holder;
import org.sanbao.access.Holders;
import org.sanbao.journal.Changes;
import org.sanbao.shared.Actor;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.http.NotVisible;
import org.sanbao.tables.tables.records.ConsequenceRecord;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Consent to what a clause lets count as done ({@code deem} with {@code confirm}): given or refused once, by whoever the clause names, else by the
 * head of the unit. Until then it counts as nothing.
 */
@Component
@Transactional
class Consents {

    static final String WANTED = "needs-consent";
    static final String REFUSED = "consent-refused";

    private final DSLContext database;
    private final Deeming deeming;
    private final Holders holders;
    private final Changes changes;
    private final BusinessClock clock;

    Consents(DSLContext database, Deeming deeming, Holders holders, Changes changes, BusinessClock clock) {
        this.database = database;
        this.deeming = deeming;
        this.holders = holders;
        this.changes = changes;
        this.clock = clock;
    }

    /** Whether it waits for this person's word. */
    boolean waitsFor(Actor reader, ConsequenceRecord row) {
        return reader.person() != null
                && isWanted(row)
                && asked(CarryingOut.read(row)).contains(reader.person());
    }

    /**
     * The word of whoever is asked; nothing happens where it was given already.
     *
     * @throws NotYoursToAgree for anybody else
     */
    void say(Actor by, String key, boolean agrees) {
        ConsequenceRecord row = database.selectFrom(CONSEQUENCE)
                .where(CONSEQUENCE.KEY.eq(key), by.sight().of(CONSEQUENCE.UNIT))
                .forUpdate()
                .fetchOptional()
                .orElseThrow(NotVisible::new);
        Consequence consequence = CarryingOut.read(row);
        if (!asked(consequence).contains(by.person())) {
            throw new NotYoursToAgree(row.getClause());
        }
        if (!isWanted(row)) {
            return;
        }
        if (agrees) {
            deeming.tell(consequence, by);
        }
        row.setState(agrees ? "CARRIED" : "LEFT");
        row.setWhy(agrees ? null : REFUSED);
        row.setSettled(clock.instant());
        row.update();
        changes.noteDuties(Map.of(row.getStream(), row.getUnit()));
    }

    private static boolean isWanted(ConsequenceRecord row) {
        return row.getState().equals("LEFT") && WANTED.equals(row.getWhy());
    }

    private Set<UUID> asked(Consequence consequence) {
        var asked = new LinkedHashSet<UUID>();
        String role = consequence.text("confirm_role");
        UUID unit = consequence.id("confirm_unit") == null ? consequence.unit() : consequence.id("confirm_unit");
        if (role == null) {
            asked.add(consequence.id("confirm_person"));
        } else {
            holders.of(role, unit, clock.instant()).stream().map(Holder::person).forEach(asked::add);
        }
        asked.remove(null);
        if (asked.isEmpty()) {
            holders.head(unit, clock.instant()).ifPresent(asked::add);
        }
        return asked;
    }
}
