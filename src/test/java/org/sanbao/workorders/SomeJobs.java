package org.sanbao.workorders;

import java.math.BigDecimal;
import java.util.UUID;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.calls.CallEntry;
import org.sanbao.calls.Calls;
import org.sanbao.customers.CustomerEntry;
import org.sanbao.customers.CustomerKind;
import org.sanbao.customers.SiteEntry;
import org.sanbao.customers.Zone;
import org.sanbao.documents.Papers;
import org.sanbao.documents.SomePapers;
import org.sanbao.equipment.ProductEntry;
import org.sanbao.equipment.UnitEntry;
import org.sanbao.shared.Ids;
import org.sanbao.shared.Sight;
import org.sanbao.workorders.vocabulary.Category;
import org.sanbao.workorders.vocabulary.JobKind;
import org.sanbao.workorders.vocabulary.Payment;
import org.sanbao.workorders.vocabulary.Result;
import org.springframework.stereotype.Component;

/** Calls with a voucher, made by real commands. */
@Component
public class SomeJobs {

    private final World world;
    private final Calls calls;
    private final WorkOrders orders;
    private final Assignments assignments;
    private final Visits visits;
    private final JobReader reader;
    private final Papers papers;

    SomeJobs(
            World world,
            Calls calls,
            WorkOrders orders,
            Assignments assignments,
            Visits visits,
            JobReader reader,
            Papers papers) {
        this.world = world;
        this.calls = calls;
        this.orders = orders;
        this.assignments = assignments;
        this.visits = visits;
        this.reader = reader;
        this.papers = papers;
    }

    public UUID call(Who clerk) {
        var machine = UnitEntry.of(new ProductEntry("matrix", "M" + Ids.next(), null, 12), null);
        return calls.register(
                        world.actor(clerk),
                        CallEntry.unknown(
                                CustomerEntry.of(CustomerKind.PRIVATE, "王芳", "13800138000"),
                                SiteEntry.of("CN", Zone.URBAN, "世纪大道 1"),
                                machine,
                                "leak",
                                "漏水"))
                .id();
    }

    public UUID drawnUp(Who clerk) {
        return orders.open(world.actor(clerk), call(clerk), JobKind.REPAIR).id();
    }

    public UUID assigned(Who clerk, Who technician) {
        UUID job = drawnUp(clerk);
        assignments.assign(world.actor(clerk), job, "\"1\"", world.person(technician), null, null, false);
        return job;
    }

    /** Could not be repaired on site: the technician took the product along. */
    public UUID takenAway(Who clerk, Who technician) {
        UUID job = assigned(clerk, technician);
        var by = world.actor(technician);
        UUID visit = visits.of(job, Sight.everything("test")).getLast().id();
        visits.step(by, visit, Step.ARRIVED, new StepEntry(null, null, null, null));
        visits.finish(by, visit, new FinishEntry(Result.TAKEN_AWAY, "compressor blocked", null));
        return job;
    }

    /** Solved on site for the customer's money, priced at {@code labour} and nothing else. */
    public UUID finished(Who clerk, Who technician, String labour) {
        return finished(clerk, technician, new Costs(new BigDecimal(labour), null, null));
    }

    /** Solved on site for the customer's money. */
    public UUID finished(Who clerk, Who technician, Costs costs) {
        UUID job = assigned(clerk, technician);
        var by = world.actor(technician);
        UUID visit = visits.of(job, Sight.everything("test")).getLast().id();
        visits.step(by, visit, Step.ARRIVED, new StepEntry(null, null, null, null));
        Who director = clerk == Who.NORTH_CLERK ? Who.NORTH_DIRECTOR : Who.SOUTH_DIRECTOR;
        orders.decide(world.actor(director), job, Category.A, Payment.PAID, "sold as seen");
        visits.price(by, job, costs);
        visits.finish(by, visit, new FinishEntry(Result.SOLVED, "tightened", null));
        return job;
    }

    /** The customer signs the latest version of the job's voucher on the technician's telephone. */
    public void sign(UUID job, Who technician) {
        var by = world.actor(technician);
        var voucher = reader.view(by, job).voucher();
        papers.sign(voucher.id(), SomePapers.drawn(voucher), by);
    }
}
