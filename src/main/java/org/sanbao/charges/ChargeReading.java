package org.sanbao.charges;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sanbao.shared.Actor;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.http.NotVisible;
import org.sanbao.tables.tables.records.ChargeRecord;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Charges as their readers see them. */
@Component
@Transactional(readOnly = true)
class ChargeReading {

    private final ChargeTable table;
    private final ChargeRules rules;
    private final ChargeViews views;
    private final Charges charges;
    private final Deciders deciders;
    private final BusinessClock clock;

    ChargeReading(
            ChargeTable table,
            ChargeRules rules,
            ChargeViews views,
            Charges charges,
            Deciders deciders,
            BusinessClock clock) {
        this.table = table;
        this.rules = rules;
        this.views = views;
        this.charges = charges;
        this.deciders = deciders;
        this.clock = clock;
    }

    /** @param state one of them, or null for all */
    List<ChargeView> all(Actor reader, String state) {
        return views.of(table.seen(reader, state), reader);
    }

    ChargeView one(UUID id, Actor reader) {
        ChargeRecord charge = charges.seen(reader, table.find(id).orElseThrow(NotVisible::new));
        return views.of(List.of(charge), reader).getFirst();
    }

    List<ChargeView> waiting(Actor reader) {
        Instant now = clock.instant();
        var waiting = new ArrayList<>(table.waiting(reader).stream()
                .filter(each -> deciders.of(each, now).contains(reader.person()))
                .toList());
        if (reader.person() != null) {
            table.own(reader.person(), ChargeState.CONFIRMED).stream()
                    .filter(each -> mayContest(each, now) || mayAgree(each))
                    .forEach(waiting::add);
        }
        return views.of(waiting, reader);
    }

    private static boolean mayContest(ChargeRecord charge, Instant now) {
        return charge.getAppealUntil() != null
                && !charge.getAppealUntil().isBefore(now)
                && charge.getReviewedAt() == null;
    }

    private boolean mayAgree(ChargeRecord charge) {
        return charge.getAgreedAt() == null && rules.of(charge).voluntary();
    }
}
