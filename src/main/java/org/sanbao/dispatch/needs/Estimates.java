package org.sanbao.dispatch.needs;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.sanbao.dispatch.terms.TermKind;
import org.sanbao.dispatch.terms.Terms;
import org.sanbao.equipment.Equipment;
import org.sanbao.shared.Actor;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.http.NotVisible;
import org.sanbao.shared.http.VersionStale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What kinds of work take, as the company reckons them, beside what they really took. */
@Service
@Transactional
public class Estimates {

    private static final Comparator<String> WORDS = Comparator.nullsFirst(Comparator.naturalOrder());
    private static final Comparator<Line> BY_SUBJECT = Comparator.comparing(
                    (Line each) -> each.estimate().productLine(), WORDS)
            .thenComparing(Line::model, WORDS)
            .thenComparing(each -> each.estimate().symptom(), WORDS)
            .thenComparing(each -> each.estimate().kind(), Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(each -> each.estimate().id());

    private final EstimateRepository estimates;
    private final Actuals actuals;
    private final Terms terms;
    private final Equipment equipment;
    private final BusinessClock clock;

    Estimates(EstimateRepository estimates, Actuals actuals, Terms terms, Equipment equipment, BusinessClock clock) {
        this.estimates = estimates;
        this.actuals = actuals;
        this.terms = terms;
        this.equipment = equipment;
        this.clock = clock;
    }

    /**
     * An estimate as people read it.
     *
     * @param model   of the product it is about, or null
     * @param median  minutes on site of finished visits in the reader's sight that it was the estimate for; null: none yet
     * @param visits  how many those were, within a year
     */
    public record Line(Estimate estimate, String model, Integer median, int visits) {}

    /** All, the default first, by line, product and symptom. */
    @Transactional(readOnly = true)
    public List<Line> all(Actor actor) {
        actor.demand("job.read");
        List<Estimate> all = estimates.all();
        var took = actuals.of(new EstimateBook(all), clock.instant(), actor.sight());
        var models = estimates.models(all);
        return all.stream()
                .map(each -> {
                    var actual = took.get(each.id());
                    return new Line(
                            each,
                            models.get(each.product()),
                            actual == null ? null : actual.median(),
                            actual == null ? 0 : actual.visits());
                })
                .sorted(BY_SUBJECT)
                .toList();
    }

    /** @throws EstimateKnownAlready if there is one for exactly this work */
    public UUID add(Actor by, EstimateEntry entry) {
        by.demand("dispatch.manage");
        check(by, entry);
        return estimates.insert(entry).orElseThrow(() -> new EstimateKnownAlready(entry.minutes()));
    }

    /** Other figures; what it is about stays as it was. */
    public void change(Actor by, UUID id, EstimateEntry entry, long seen) {
        by.demand("dispatch.manage");
        Estimate estimate = found(id);
        check(by, entry);
        if (!estimates.update(id, entry, seen)) {
            throw new VersionStale(estimate.version());
        }
    }

    /** @throws DefaultEstimateStays if it is the one for all work */
    public void remove(Actor by, UUID id, long seen) {
        by.demand("dispatch.manage");
        Estimate estimate = found(id);
        if (estimate.isDefault()) {
            throw new DefaultEstimateStays();
        }
        if (!estimates.delete(id, seen)) {
            throw new VersionStale(estimate.version());
        }
    }

    private Estimate found(UUID id) {
        return estimates.find(id).orElseThrow(NotVisible::new);
    }

    private void check(Actor by, EstimateEntry entry) {
        if (entry.product() != null) {
            equipment.product(by, entry.product());
        }
        terms.require(TermKind.SKILL, entry.skills(), "skills");
        terms.require(TermKind.TOOL, entry.tools(), "tools");
        terms.require(TermKind.PART, entry.parts().keySet(), "parts");
    }
}
