package org.sanbao.demonstration;

import java.time.Instant;
import java.util.UUID;
import org.sanbao.documents.PaperView;
import org.sanbao.documents.Papers;
import org.sanbao.shared.Actor;
import org.sanbao.workorders.Costs;
import org.sanbao.workorders.FinishEntry;
import org.sanbao.workorders.JobReader;
import org.sanbao.workorders.JobView;
import org.sanbao.workorders.PartEntry;
import org.sanbao.workorders.Step;
import org.sanbao.workorders.StepEntry;
import org.sanbao.workorders.Visits;
import org.sanbao.workorders.WorkOrders;
import org.sanbao.workorders.vocabulary.PartKind;
import org.sanbao.workorders.vocabulary.Payment;
import org.sanbao.workorders.vocabulary.Result;
import org.sanbao.workshop.BenchReport;
import org.sanbao.workshop.Inspection;
import org.sanbao.workshop.ItemReader;
import org.sanbao.workshop.TakeIn;
import org.sanbao.workshop.Workshop;
import org.springframework.stereotype.Component;

/** Goods that cannot be repaired at the customer's: taken along, put on the shelf, repaired, fetched. Some not when promised, some never. */
@Component
class Goods {

    private static final StepEntry NOW = new StepEntry(null, null, null, null);
    private static final int DAY = 60 * 24;

    private final Company company;
    private final Workshop workshop;
    private final WorkOrders workOrders;
    private final Visits visits;
    private final JobReader jobs;
    private final ItemReader items;
    private final Papers papers;
    private final Till till;

    Goods(
            Company company,
            Workshop workshop,
            WorkOrders workOrders,
            Visits visits,
            JobReader jobs,
            ItemReader items,
            Papers papers,
            Till till) {
        this.company = company;
        this.workshop = workshop;
        this.workOrders = workOrders;
        this.visits = visits;
        this.jobs = jobs;
        this.items = items;
        this.papers = papers;
        this.till = till;
    }

    /** Whose hands they go through. */
    private record Hands(Stage stage, UUID job, UUID item, String technician, String clerk) {}

    /** The technician leaves with them; promised for about three working days later. */
    void takenAlong(Stage stage, UUID job, String technician, String clerk, Instant moment) {
        Actor by = company.actor(technician);
        UUID visit = view(job, by).line().visit();
        visits.finish(by, visit, new FinishEntry(Result.TAKEN_AWAY, null, null));
        visits.attach(by, job, "condition", "condition.jpg", Camera.takes(stage.dice()), null);
        Instant promised = stage.days().after(moment, 3 * DAY);
        var goods = new TakeIn(
                job,
                stage.any(stage.script().accessories()),
                stage.any(stage.script().conditions()),
                promised,
                null);
        var hands = new Hands(stage, job, workshop.takeIn(by, goods), technician, clerk);
        signBoth(hands, by);
        stage.agenda().at(moment.plusSeconds(420), () -> visits.step(company.actor(technician), visit, Step.LEFT, NOW));
        Instant entered = stage.days().after(moment, stage.onceIn(12) ? 60 * 30 : 60 * 3);
        stage.agenda().at(entered, () -> enter(hands, entered));
    }

    private void signBoth(Hands hands, Actor by) {
        PaperView receipt = items.view(by, hands.item).receipt();
        papers.sign(receipt.id(), Pen.sign(hands.stage, receipt, "technician", by.name()), by);
        papers.deliver(receipt.id(), 1, by);
        signVoucher(hands, by);
    }

    private void signVoucher(Hands hands, Actor by) {
        JobView view = view(hands.job, by);
        papers.sign(
                view.voucher().id(),
                Pen.sign(hands.stage, view.voucher(), "customer", view.line().customer()),
                by);
    }

    private void enter(Hands hands, Instant moment) {
        workshop.register(
                company.actor(hands.clerk),
                hands.item,
                hands.stage.any(hands.stage.script().shelves()));
        Instant begun = hands.stage.days().after(moment, hands.stage.onceIn(5) ? 3 * DAY : 60 * 18);
        hands.stage.agenda().at(begun, () -> begin(hands, begun));
    }

    private void begin(Hands hands, Instant moment) {
        workshop.begin(company.actor(hands.technician), hands.item);
        Instant finished = hands.stage.days().after(moment, 150);
        hands.stage.agenda().at(finished, () -> finish(hands, finished));
    }

    private void finish(Hands hands, Instant moment) {
        Actor by = company.actor(hands.technician);
        boolean charged = view(hands.job, by).line().payment() == Payment.PAID;
        Script.Part part = hands.stage.any(hands.stage.script().parts());
        visits.addPart(
                by,
                hands.job,
                new PartEntry(part.name(), null, 1, charged ? part.price() : null, PartKind.ORDINARY, null, null));
        if (charged) {
            visits.price(by, hands.job, new Costs(FieldWork.LABOUR, part.price(), null));
        }
        int minutes = 40 + hands.stage.dice().nextInt(110);
        workshop.finish(
                by,
                hands.item,
                new BenchReport(
                        Result.SOLVED,
                        minutes,
                        hands.stage.any(hands.stage.script().work())));
        Instant inspected = hands.stage.days().after(moment, 60);
        hands.stage.agenda().at(inspected, () -> inspect(hands, inspected));
    }

    private void inspect(Hands hands, Instant moment) {
        workshop.inspect(company.actor(hands.technician), hands.item, new Inspection(true, false, null));
        Instant told = hands.stage.days().after(moment, 90);
        hands.stage.agenda().at(told, () -> workshop.tell(company.actor(hands.clerk), hands.item, "phone"));
        if (!hands.stage.onceIn(9)) {
            Instant fetched = hands.stage.days().after(told, hands.stage.onceIn(6) ? 9 * DAY : 60 * 30);
            hands.stage.agenda().at(fetched, () -> giveBack(hands, fetched));
        }
    }

    private void giveBack(Hands hands, Instant moment) {
        Actor by = company.actor(hands.technician);
        signVoucher(hands, by);
        workshop.giveBack(by, hands.item, true);
        JobView view = view(hands.job, by);
        if (view.line().payment() == Payment.PAID) {
            till.settle(
                    hands.stage,
                    new Till.Due(hands.job, view.voucher().id(), view.line().fee(), hands.technician),
                    moment);
        }
        Instant entered = hands.stage.days().after(moment, hands.stage.onceIn(10) ? 60 * 30 : 60 * 2);
        hands.stage.agenda().at(entered, () -> {
            workshop.enterReturn(company.actor(hands.clerk), hands.item);
            workOrders.close(
                    company.actor(hands.clerk),
                    hands.job,
                    hands.stage.any(hands.stage.script().cabinets()));
        });
    }

    private JobView view(UUID job, Actor by) {
        return jobs.view(by, job);
    }
}
