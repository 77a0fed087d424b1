package org.sanbao.workshop;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sanbao.access.Staff;
import org.sanbao.calendar.Span;
import org.sanbao.documents.Papers;
import org.sanbao.shared.Actor;
import org.sanbao.shared.Sight;
import org.sanbao.shared.http.NotVisible;
import org.sanbao.workorders.JobReader;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Goods taken in, as people read them. */
@Component
@Transactional(readOnly = true)
public class ItemReader {

    private final ItemRepository items;
    private final ItemQueries queries;
    private final JobReader jobs;
    private final Papers papers;
    private final Staff staff;

    ItemReader(ItemRepository items, ItemQueries queries, JobReader jobs, Papers papers, Staff staff) {
        this.items = items;
        this.queries = queries;
        this.jobs = jobs;
        this.papers = papers;
        this.staff = staff;
    }

    /** Everything in the house and everything given back whose return is not yet entered; the longest overdue promise first. */
    public List<ItemLine> open(Actor actor) {
        actor.demand("workshop.read");
        return queries.open(actor.sight(), ItemQueries.LONGEST);
    }

    /** Lines of the register that are closed, the last first. */
    public List<ItemLine> closed(Actor actor) {
        actor.demand("workshop.read");
        return queries.closed(actor.sight(), ItemQueries.LONGEST);
    }

    /** Every line of a heap as the page has it, or of all heaps; those closed only among what is out. */
    List<ItemLine> all(Actor actor, Heap heap, Instant now) {
        actor.demand("workshop.read");
        var lines = new ArrayList<>(queries.open(actor.sight(), Integer.MAX_VALUE));
        if (heap == Heap.OUT) {
            lines.addAll(queries.closed(actor.sight(), Integer.MAX_VALUE));
        }
        lines.removeIf(line -> heap != null && heap != Standing.of(line, now).heap());
        return lines;
    }

    /** What was taken in for one work order, the last first; usually one. */
    public List<ItemLine> ofJob(Actor actor, UUID job) {
        actor.demand("workshop.read");
        return queries.ofJob(job, actor.sight());
    }

    /** What a technician took in during a span of time, in the order in which it was: for reports, and asked anew each time. */
    public List<ItemLine> takenIn(UUID technician, Span span, Sight sight) {
        return queries.takenIn(technician, span, sight);
    }

    public ItemView view(Actor actor, UUID id) {
        Item item = items.find(id, actor.sight()).orElseThrow(NotVisible::new);
        actor.demand("workshop.read");
        var row = item.row();
        var line = queries.one(id, actor.sight()).getFirst();
        var job = jobs.view(actor, item.job());
        var sight = Sight.everything("papers of goods in sight");
        return new ItemView(
                line,
                row.getAccessories(),
                row.getCondition(),
                row.getBenchSince(),
                job.benchMinutes(),
                row.getInspectedAt(),
                row.getInspectedBy() == null
                        ? null
                        : staff.person(row.getInspectedBy(), sight).name(),
                row.getRemark(),
                job.parts(),
                job.attachments().stream()
                        .filter(each -> each.picture() && each.moment().equals("condition"))
                        .toList(),
                papers.view(row.getReceipt(), sight),
                item.line() == null ? null : papers.view(item.line(), sight),
                item.card() == null ? null : papers.view(item.card(), sight),
                job.voucher(),
                actor.may("job.change")
                        || actor.person() != null
                                && actor.person().equals(job.line().technician()));
    }
}
