package org.sanbao.dispatch.plans;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.sanbao.access.PeopleNames;
import org.sanbao.shared.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Plans with the names people know jobs, technicians and things by. */
@Component
@Transactional(readOnly = true)
class PlanReader {

    private static final Proposal NONE = new Proposal(List.of(), List.of(), null, null);

    private final PlanJobs jobs;
    private final PeopleNames people;

    PlanReader(PlanJobs jobs, PeopleNames people) {
        this.jobs = jobs;
        this.people = people;
    }

    /** Without what they propose. */
    List<PlanView> heads(Actor reader, List<PlanRun> runs) {
        return runs.stream()
                .map(run -> view(reader, run, new Proposal(List.of(), List.of(), before(run), after(run))))
                .toList();
    }

    PlanView view(Actor reader, PlanRun run) {
        return view(reader, run, run.proposal() == null ? NONE : run.proposal());
    }

    private static Proposal.Figures before(PlanRun run) {
        return run.proposal() == null ? null : run.proposal().before();
    }

    private static Proposal.Figures after(PlanRun run) {
        return run.proposal() == null ? null : run.proposal().after();
    }

    private PlanView view(Actor reader, PlanRun run, Proposal proposal) {
        var changes = proposal.placements().stream()
                .filter(Proposal.Placement::isChange)
                .toList();
        var names = people.of(named(run, changes, proposal.leftOut()));
        var called = jobs.called(
                Stream.concat(
                                changes.stream().map(Proposal.Placement::job),
                                proposal.leftOut().stream().map(Proposal.LeftOut::job))
                        .toList(),
                reader.sight());
        return new PlanView(
                run.id(),
                run.org(),
                run.starts(),
                run.ends(),
                run.why(),
                run.state(),
                run.seconds(),
                run.askedAt(),
                name(names, run.askedBy()),
                run.thoughtMillis(),
                run.proposedAt(),
                run.failure(),
                proposal.before(),
                proposal.after(),
                changes.stream()
                        .filter(each -> called.containsKey(each.job()))
                        .map(each -> change(each, called.get(each.job()), names))
                        .toList(),
                proposal.placements().size() - changes.size(),
                proposal.leftOut().stream()
                        .filter(each -> called.containsKey(each.job()))
                        .map(each -> missing(each, called.get(each.job()), names))
                        .toList());
    }

    private static Set<UUID> named(PlanRun run, List<Proposal.Placement> changes, List<Proposal.LeftOut> leftOut) {
        var named = new HashSet<UUID>();
        named.add(run.askedBy());
        changes.forEach(each -> {
            named.add(each.technician());
            named.add(each.helper());
            named.add(each.before() == null ? null : each.before().technician());
        });
        leftOut.forEach(each -> each.obstacles().forEach(obstacle -> named.add(obstacle.technician())));
        named.removeIf(Objects::isNull);
        return named;
    }

    private static PlanView.Change change(Proposal.Placement each, PlanJobs.Called called, Map<UUID, String> names) {
        return new PlanView.Change(
                each,
                called.number(),
                called.customer(),
                name(names, each.technician()),
                name(names, each.helper()),
                each.before() == null ? null : name(names, each.before().technician()));
    }

    private static PlanView.Missing missing(Proposal.LeftOut each, PlanJobs.Called called, Map<UUID, String> names) {
        var byReason = new LinkedHashMap<List<String>, List<String>>();
        each.obstacles().forEach(obstacle -> byReason.computeIfAbsent(
                        java.util.Arrays.asList(obstacle.code(), obstacle.what()), none -> new ArrayList<>())
                .add(names.getOrDefault(obstacle.technician(), "–")));
        var reasons = byReason.entrySet().stream()
                .map(reason -> new PlanView.Reason(
                        reason.getKey().getFirst(), reason.getKey().getLast(), reason.getValue()))
                .toList();
        return new PlanView.Missing(each.job(), called.number(), called.customer(), each.lost() != null, reasons);
    }

    private static String name(Map<UUID, String> names, UUID person) {
        return person == null ? null : names.get(person);
    }
}
