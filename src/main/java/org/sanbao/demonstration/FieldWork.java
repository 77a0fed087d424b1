package org.sanbao.demonstration;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.sanbao.documents.Papers;
import org.sanbao.fields.OwnAnswer;
import org.sanbao.fields.OwnFields;
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
import org.sanbao.workorders.vocabulary.JobKind;
import org.sanbao.workorders.vocabulary.PartKind;
import org.sanbao.workorders.vocabulary.Payment;
import org.sanbao.workorders.vocabulary.Result;
import org.springframework.stereotype.Component;

/** The work order of a call: drawn up, given to a technician, done on site or in the workshop, signed, filed. Some of it late. */
@Component
class FieldWork {

    static final BigDecimal LABOUR = BigDecimal.valueOf(80);

    private final Company company;
    private final WorkOrders workOrders;
    private final Visits visits;
    private final OwnFields fields;
    private final JobReader jobs;
    private final Rounds rounds;
    private final Papers papers;
    private final Till till;
    private final Goods goods;

    FieldWork(
            Company company,
            WorkOrders workOrders,
            Visits visits,
            OwnFields fields,
            JobReader jobs,
            Rounds rounds,
            Papers papers,
            Till till,
            Goods goods) {
        this.company = company;
        this.workOrders = workOrders;
        this.visits = visits;
        this.fields = fields;
        this.jobs = jobs;
        this.rounds = rounds;
        this.papers = papers;
        this.till = till;
        this.goods = goods;
    }

    void follows(Stage stage, UUID call, String clerk, Instant registered) {
        Instant drawnUp = stage.days().after(registered, stage.onceIn(14) ? 90 : 8);
        stage.agenda().at(drawnUp, () -> {
            UUID job =
                    workOrders.open(company.actor(clerk), call, JobKind.REPAIR).id();
            Instant given = stage.days().after(drawnUp, stage.onceIn(15) ? 60 * 15 : 25);
            stage.agenda().at(given, () -> give(stage, job, clerk, given));
        });
    }

    private void give(Stage stage, UUID job, String clerk, Instant moment) {
        Actor director = company.actor(
                company.holders(stage.branch().key(), "service-director").getFirst());
        Instant accepted = stage.days().after(moment, 12);
        Instant departed = stage.days().after(accepted, stage.onceIn(9) ? 60 * 8 : 70);
        Instant arrived = departed.plusSeconds(60L * (15 + stage.dice().nextInt(30)));
        String technician = rounds.somebody(stage, director, arrived);
        rounds.book(job, director, company.person(technician), arrived);
        UUID visit = view(job, director).line().visit();
        press(stage, visit, technician, Step.ACCEPTED, accepted);
        press(stage, visit, technician, Step.DEPARTED, departed);
        press(stage, visit, technician, Step.ARRIVED, arrived);
        press(stage, visit, technician, Step.BEGAN, arrived.plusSeconds(300));
        Instant finished = arrived.plusSeconds(60L * (25 + stage.dice().nextInt(60)));
        stage.agenda().at(finished, () -> finish(stage, job, technician, clerk, finished));
    }

    private void press(Stage stage, UUID visit, String technician, Step step, Instant moment) {
        var now = new StepEntry(null, null, null, null);
        stage.agenda().at(moment, () -> visits.step(company.actor(technician), visit, step, now));
    }

    private void finish(Stage stage, UUID job, String technician, String clerk, Instant moment) {
        if (stage.eachIn("goods taken along", 14)) {
            goods.takenAlong(stage, job, technician, clerk, moment);
            return;
        }
        Actor by = company.actor(technician);
        JobView before = view(job, by);
        boolean charged = before.line().payment() == Payment.PAID;
        Script.Part part = stage.any(stage.script().parts());
        BigDecimal price = charged ? part.price() : null;
        visits.addPart(by, job, new PartEntry(part.name(), null, 1, price, PartKind.ORDINARY, null, null));
        if (charged) {
            visits.price(by, job, new Costs(LABOUR, part.price(), null));
        }
        Map<String, OwnAnswer> measured = Asked.of(stage, fields.of(by.unit(), "service-voucher"));
        if (!measured.isEmpty()) {
            visits.fill(by, job, measured);
        }
        var done = new FinishEntry(Result.SOLVED, stage.any(stage.script().work()), null);
        visits.finish(by, before.line().visit(), done);
        Instant signed = moment.plusSeconds(180);
        stage.agenda().at(signed, () -> sign(stage, job, technician, clerk, signed));
    }

    private void sign(Stage stage, UUID job, String technician, String clerk, Instant moment) {
        Actor by = company.actor(technician);
        JobView view = view(job, by);
        papers.sign(
                view.voucher().id(),
                Pen.sign(stage, view.voucher(), "customer", view.line().customer()),
                by);
        if (view.line().payment() == Payment.PAID) {
            till.settle(
                    stage, new Till.Due(job, view.voucher().id(), view.line().fee(), technician), moment);
        }
        press(stage, view.line().visit(), technician, Step.LEFT, moment.plusSeconds(240));
        Instant back = stage.days().after(moment, stage.onceIn(10) ? 60 * 60 : 60 * 5);
        String place = stage.any(stage.script().cabinets());
        stage.agenda().at(back, () -> workOrders.close(company.actor(clerk), job, place));
    }

    private JobView view(UUID job, Actor by) {
        return jobs.view(by, job);
    }
}
