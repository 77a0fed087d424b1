package org.sanbao.dispatch.needs;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sanbao.access.PeopleNames;
import org.sanbao.dispatch.terms.TermKind;
import org.sanbao.dispatch.terms.Terms;
import org.sanbao.journal.Changes;
import org.sanbao.obligations.Dues;
import org.sanbao.shared.Actor;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.Sight;
import org.sanbao.shared.http.NotVisible;
import org.sanbao.shared.http.VersionStale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What jobs need: how long, how many people, with what, not before when, and by when the regulation wants somebody there (S3-026). What a
 * person said holds; the rest follows the estimates and the open duties as they are at the moment.
 */
@Service
@Transactional
public class Needs {

    private static final String ARRIVAL = "visit.arrived";
    private static final String FINISH = "work.finished";

    private final JobFacts facts;
    private final SaidRepository said;
    private final EstimateRepository estimates;
    private final Dues dues;
    private final Terms terms;
    private final PeopleNames names;
    private final Changes changes;
    private final BusinessClock clock;

    Needs(
            JobFacts facts,
            SaidRepository said,
            EstimateRepository estimates,
            Dues dues,
            Terms terms,
            PeopleNames names,
            Changes changes,
            BusinessClock clock) {
        this.facts = facts;
        this.said = said;
        this.estimates = estimates;
        this.dues = dues;
        this.terms = terms;
        this.names = names;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * The need of one job with where each figure comes from.
     *
     * @param estimate what holds for everything that {@code said} leaves out
     * @param version  of what was said; 0: nothing yet
     * @param saidBy   name of who said it last, {@code saidAt} when; null where nothing was said, or by Sanbao
     */
    public record Explained(Need need, Said said, Estimate estimate, int version, String saidBy, Instant saidAt) {}

    /** By job, of those in sight; three statements, however many they are. */
    @Transactional(readOnly = true)
    public Map<UUID, Need> of(Collection<UUID> jobs, Sight sight) {
        List<JobFacts.Facts> known = facts.of(jobs, sight);
        var book = new EstimateBook(estimates.all());
        Map<UUID, Map<String, Dues.Due>> limits = limits(known);
        var needs = new HashMap<UUID, Need>();
        known.forEach(each ->
                needs.put(each.job(), need(each, book.of(each.work()), limits.getOrDefault(each.call(), Map.of()))));
        return needs;
    }

    @Transactional(readOnly = true)
    public Explained explain(Actor actor, UUID job) {
        JobFacts.Facts known = found(job, actor);
        actor.demand("job.read");
        Estimate estimate = new EstimateBook(estimates.all()).of(known.work());
        var limits = limits(List.of(known)).getOrDefault(known.call(), Map.of());
        return new Explained(
                need(known, estimate, limits),
                known.said(),
                estimate,
                known.version(),
                known.saidBy() == null ? null : names.of(Set.of(known.saidBy())).get(known.saidBy()),
                known.saidAt());
    }

    /**
     * Writes anew what a person says of it; what is left out follows the estimates again.
     *
     * @param seen the version the actor saw, 0 where nothing was said
     */
    public void say(Actor by, UUID job, Said wanted, long seen) {
        JobFacts.Facts known = found(job, by);
        by.demand("job.change");
        require(TermKind.SKILL, wanted.skills(), "skills");
        require(TermKind.TOOL, wanted.tools(), "tools");
        require(TermKind.PART, wanted.parts() == null ? null : wanted.parts().keySet(), "parts");
        if (!said.write(job, wanted, seen, by.person(), clock.instant())) {
            throw new VersionStale(known.version());
        }
        changes.note(by, "job", job, known.org());
    }

    private JobFacts.Facts found(UUID job, Actor actor) {
        return facts.of(Set.of(job), actor.sight()).stream().findFirst().orElseThrow(NotVisible::new);
    }

    private void require(TermKind kind, Collection<String> codes, String field) {
        if (codes != null) {
            terms.require(kind, codes, field);
        }
    }

    /** By case and event, the first due. */
    private Map<UUID, Map<String, Dues.Due>> limits(List<JobFacts.Facts> known) {
        Set<UUID> cases = known.stream().map(JobFacts.Facts::call).collect(Collectors.toSet());
        return dues.of(cases, Set.of(ARRIVAL, FINISH)).stream()
                .collect(Collectors.groupingBy(
                        Dues.Due::stream, Collectors.toMap(Dues.Due::event, each -> each, (first, later) -> first)));
    }

    static Need need(JobFacts.Facts of, Estimate estimate, Map<String, Dues.Due> limits) {
        Said said = of.said();
        return new Need(
                of.job(),
                of.call(),
                of.number(),
                of.callNumber(),
                of.kind(),
                of.org(),
                of.customer(),
                of.place(),
                of.zone(),
                of.area(),
                of.work().symptom(),
                or(said.minutes(), estimate.minutes()),
                or(said.people(), estimate.people()),
                or(said.skills(), estimate.skills()),
                or(said.tools(), estimate.tools()),
                or(said.parts(), estimate.parts()),
                said.earliest(),
                limits.get(ARRIVAL),
                limits.get(FINISH),
                of.windowFrom(),
                of.windowTo(),
                of.urgent(),
                of.priority());
    }

    private static <V> V or(V said, V estimated) {
        return said == null ? estimated : said;
    }
}
