package org.sanbao.workorders;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.sanbao.documents.Attachments;
import org.sanbao.shared.Actor;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.Codes;
import org.sanbao.shared.Money;
import org.sanbao.shared.Sight;
import org.sanbao.shared.http.NotVisible;
import org.sanbao.workorders.vocabulary.Cause;
import org.sanbao.workorders.vocabulary.PartKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Jobs as people read them. */
@Component
@Transactional(readOnly = true)
public class JobReader {

    private static final int PAGE = 50;
    private static final int LARGE_PAGE = 200;

    private final JobRepository jobs;
    private final VisitRepository visits;
    private final JobQueries queries;
    private final Subjects subjects;
    private final Vouchers vouchers;
    private final JobFields fields;
    private final Checklists checklists;
    private final Attachments attachments;
    private final BusinessClock clock;

    JobReader(
            JobRepository jobs,
            VisitRepository visits,
            JobQueries queries,
            Subjects subjects,
            Vouchers vouchers,
            JobFields fields,
            Checklists checklists,
            Attachments attachments,
            BusinessClock clock) {
        this.jobs = jobs;
        this.visits = visits;
        this.queries = queries;
        this.subjects = subjects;
        this.vouchers = vouchers;
        this.fields = fields;
        this.checklists = checklists;
        this.attachments = attachments;
        this.clock = clock;
    }

    /** One page of all work orders in sight, the last drawn up first. */
    JobPage page(Actor actor, JobFilter filter) {
        actor.demand("job.read");
        return page(actor.sight(), filter, PAGE);
    }

    /** Every work order of a list, one by one. */
    void each(Actor actor, JobFilter filter, Consumer<JobLine> into) {
        actor.demand("job.read");
        JobPage page = page(actor.sight(), filter, LARGE_PAGE);
        page.rows().forEach(into);
        while (page.next() != null) {
            page = page(actor.sight(), filter.beyond(page.next()), LARGE_PAGE);
            page.rows().forEach(into);
        }
    }

    private JobPage page(Sight sight, JobFilter filter, int most) {
        List<JobLine> rows = queries.page(filter, sight, most + 1);
        return rows.size() <= most
                ? new JobPage(rows, null)
                : new JobPage(
                        List.copyOf(rows.subList(0, most)),
                        JobFilter.Place.of(rows.get(most - 1)).toString());
    }

    /** Work orders whose number begins so, typed in small letters or capitals; the last drawn up first. */
    public List<JobLine> byNumber(Actor actor, String beginning, int most) {
        actor.demand("job.read");
        return queries.byNumber(beginning, actor.sight(), most);
    }

    /** The actor's own jobs, with what was finished in the last day. */
    public List<JobLine> mine(Actor actor) {
        actor.demand("visit.do");
        return queries.ofTechnician(actor.person(), clock.instant().minus(Duration.ofDays(1)), actor.sight());
    }

    public List<JobLine> ofCase(Actor actor, UUID call) {
        actor.demand("job.read");
        return queries.ofCase(call, actor.sight());
    }

    public JobView view(Actor actor, UUID id) {
        Job job = jobs.find(id, actor.sight()).orElseThrow(NotVisible::new);
        actor.demand("job.read");
        var row = job.row();
        var subject = subjects.find(job.stream(), Sight.everything("the case of a job in sight"))
                .orElseThrow();
        return new JobView(
                queries.one(id, actor.sight()).getFirst(),
                subject.phone(),
                subject.serial(),
                subject.timeZone().getId(),
                subject.latitude(),
                subject.longitude(),
                job.costs(),
                row.getCurrency(),
                row.getCategoryWhy(),
                Codes.parse(Cause.class, row.getCause()),
                row.getWorkDone(),
                row.getFinishedAt(),
                row.getEndedAt(),
                row.getBenchMinutes(),
                visits(id),
                parts(job),
                fields.asked(job, actor),
                checklists.of(job),
                attachments.of(job.stream(), actor.sight()),
                vouchers.view(job));
    }

    private List<JobView.VisitLine> visits(UUID job) {
        Instant now = clock.instant();
        var lines = new ArrayList<JobView.VisitLine>();
        for (var visit : visits.of(job)) {
            var steps = visits.steps(visit.id());
            TimeSpent spent = TimeSpent.of(steps, now);
            lines.add(new JobView.VisitLine(
                    visit.id(),
                    visit.technician(),
                    subjects.personName(visit.technician()),
                    visit.state(),
                    steps,
                    spent.travel().toMinutes(),
                    spent.work().toMinutes()));
        }
        return lines;
    }

    List<JobView.PartLine> parts(Job job) {
        return jobs.parts(job.id()).stream()
                .map(part -> new JobView.PartLine(
                        part.getId(),
                        part.getName(),
                        part.getNumber(),
                        part.getQuantity(),
                        part.getPrice() == null
                                ? null
                                : Money.of(part.getPrice(), job.row().getCurrency()),
                        Codes.parse(PartKind.class, part.getKind()),
                        part.getOldSerial(),
                        part.getNewSerial()))
                .toList();
    }
}
