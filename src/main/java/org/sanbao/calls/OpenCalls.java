package org.sanbao.calls;

import static java.util.stream.Collectors.toMap;
import static org.sanbao.tables.Tables.CALL;
import static org.sanbao.tables.Tables.UNIT;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.sanbao.calls.vocabulary.CallCard;
import org.sanbao.customers.CustomerCard;
import org.sanbao.customers.SiteCard;
import org.sanbao.customers.SiteFollower;
import org.sanbao.entitlement.Entitlements;
import org.sanbao.equipment.UnitCard;
import org.sanbao.equipment.UnitFollower;
import org.sanbao.journal.Entry;
import org.sanbao.journal.Journal;
import org.sanbao.journal.vocabulary.RecordCorrected;
import org.sanbao.shared.Actor;
import org.sanbao.tables.tables.records.CallRecord;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * A file put right puts the open calls right that were registered by it: a zone nobody knew, a day of sale misread. What had to wait for
 * it is decided then, and deadlines are reckoned again; calls that have ended stay as they were judged.
 */
@Component
class OpenCalls implements SiteFollower, UnitFollower {

    private final DSLContext database;
    private final CallRepository calls;
    private final Entitlements entitlements;
    private final Journal journal;
    private final ObjectProvider<CallFollower> followers;

    OpenCalls(
            DSLContext database,
            CallRepository calls,
            Entitlements entitlements,
            Journal journal,
            ObjectProvider<CallFollower> followers) {
        this.database = database;
        this.calls = calls;
        this.entitlements = entitlements;
        this.journal = journal;
        this.followers = followers;
    }

    @Override
    public void changed(Actor by, SiteCard before, SiteCard after) {
        String attribute = differs(before, after, SiteCard::zone) ? "site.zone" : "site.kind";
        for (CallRecord line : open(CALL.SITE.eq(after.id()))) {
            journal.append(Entry.of(line.getId(), by, corrected(attribute)).with(calls.card(line.getId()), after));
            follow(by, line.getId());
        }
    }

    @Override
    public Set<UUID> underWay(UUID product) {
        return database.selectDistinct(CALL.UNIT)
                .from(CALL)
                .join(UNIT)
                .on(UNIT.ID.eq(CALL.UNIT))
                .where(CALL.ENDED_AT.isNull(), UNIT.PRODUCT.eq(product))
                .fetchSet(CALL.UNIT);
    }

    @Override
    public void changed(Actor by, List<UnitFollower.Change> units) {
        var byUnit = units.stream().collect(toMap(each -> each.after().id(), each -> each));
        for (CallRecord line : open(CALL.UNIT.in(byUnit.keySet()))) {
            var change = byUnit.get(line.getUnit());
            judge(by, line, change.after());
            CallCard card = calls.card(line.getId());
            journal.append(Entry.of(line.getId(), by, corrected(attribute(change.before(), change.after())))
                    .with(card, change.after()));
            follow(by, line.getId());
        }
    }

    /** In the order in which two commands that lock several cases always lock them. */
    private List<CallRecord> open(Condition which) {
        List<CallRecord> lines =
                database.selectFrom(CALL).where(CALL.ENDED_AT.isNull(), which).fetch();
        lines.sort((one, other) -> one.getId().compareTo(other.getId()));
        lines.forEach(line -> journal.lock(line.getId()));
        return lines;
    }

    private void judge(Actor by, CallRecord line, UnitCard unit) {
        var owner = new CustomerCard(line.getCustomer(), null, null, null, null);
        Boolean covered = entitlements
                .cover(line.getOrg(), unit, owner, calls.card(line.getId()).day(), by.language())
                .covered();
        database.update(CALL)
                .set(CALL.UNDER_GUARANTEE, covered)
                .where(CALL.ID.eq(line.getId()))
                .execute();
    }

    private void follow(Actor by, UUID call) {
        followers.orderedStream().forEach(each -> each.corrected(by, call));
    }

    private static RecordCorrected corrected(String attribute) {
        return new RecordCorrected("call.registered", attribute);
    }

    /** The first attribute that differs; the whole card comes with it. */
    private static String attribute(UnitCard before, UnitCard after) {
        record Named(String name, Function<UnitCard, Object> value) {}
        return Stream.of(
                        new Named("sold_on", UnitCard::soldOn),
                        new Named("contract_until", UnitCard::contractUntil),
                        new Named("invoiced_on", UnitCard::invoicedOn),
                        new Named("installed_on", UnitCard::installedOn),
                        new Named("accepted_on", UnitCard::acceptedOn),
                        new Named("warranty_months", UnitCard::warrantyMonths),
                        new Named("line", UnitCard::line))
                .filter(each -> differs(before, after, each.value()))
                .map(each -> "unit." + each.name())
                .findFirst()
                .orElse("unit.model");
    }

    private static <C> boolean differs(C before, C after, Function<C, ?> value) {
        return !Objects.equals(value.apply(before), value.apply(after));
    }
}
