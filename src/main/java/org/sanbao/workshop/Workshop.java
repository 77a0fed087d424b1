package org.sanbao.workshop;

import java.time.Instant;
import java.util.UUID;
import org.sanbao.documents.Attachments;
import org.sanbao.documents.FormBook;
import org.sanbao.documents.PaperView;
import org.sanbao.journal.vocabulary.PartyInformed;
import org.sanbao.shared.Actor;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.Codes;
import org.sanbao.shared.Ids;
import org.sanbao.shared.http.InvalidInput;
import org.sanbao.shared.http.NotVisible;
import org.sanbao.tables.tables.records.WorkshopItemRecord;
import org.sanbao.workorders.Bench;
import org.sanbao.workorders.BenchJob;
import org.sanbao.workorders.FinishEntry;
import org.sanbao.workshop.vocabulary.ItemEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Goods from the day they are taken along until the customer has them back (S3-016 to S3-020). What must be there before something may
 * be begun, inspected or given back is asked of the regulation in force ({@link org.sanbao.obligations.GateRefused}).
 */
@Component
@Transactional
public class Workshop {

    /** Id of the regulation's list, and the moment of the pictures it asks for (S3-016). */
    private static final String TAKE_IN = "take-in";

    private static final String CONDITION = "condition";

    private final ItemRepository items;
    private final ItemPapers papers;
    private final Bench bench;
    private final FormBook forms;
    private final Attachments attachments;
    private final BusinessClock clock;

    Workshop(
            ItemRepository items,
            ItemPapers papers,
            Bench bench,
            FormBook forms,
            Attachments attachments,
            BusinessClock clock) {
        this.items = items;
        this.papers = papers;
        this.bench = bench;
        this.forms = forms;
        this.attachments = attachments;
        this.clock = clock;
    }

    /**
     * Takes goods in and issues the receipt (S3-016), by the technician at the customer's or by whoever receives goods at the counter.
     *
     * @throws TakenInAlready           if the job's goods are with us
     * @throws ConditionNotPhotographed if the regulation's checklist asks for pictures and there is none
     * @throws org.sanbao.workorders.StepOutOfTurn if the visit did not end with the goods taken along
     */
    public UUID takeIn(Actor by, TakeIn goods) {
        BenchJob job = bench.lock(goods.job(), by.sight());
        demandHandling(by, job);
        Instant taken = goods.takenAt(clock.instant());
        if (!goods.promisedFor().isAfter(taken)) {
            throw new InvalidInput("promisedFor", "future");
        }
        items.inHouse(job.id()).ifPresent(there -> {
            throw new TakenInAlready(papers.receiptNumber(there));
        });
        requirePictures(job);
        PaperView receipt = papers.issueReceipt(job, goods, taken, by);
        UUID id = Ids.next();
        items.insert(row(id, job, goods, taken, receipt, by));
        bench.takeIn(job.id(), goods.promisedFor(), new ItemEvent.TakenIn(), taken, by);
        return id;
    }

    /**
     * The clerk enters the goods in the in/out register and makes out the repair card (S3-017).
     *
     * @param place where they are kept; null if that is not known yet
     * @throws RegisteredAlready if somebody did so before
     */
    public void register(Actor by, UUID id, String place) {
        Item item = found(id, by);
        by.demand("workshop.receive");
        BenchJob job = bench.lock(item.job(), by.sight());
        if (item.isRegistered()) {
            throw new RegisteredAlready(item.row().getNumber());
        }
        item.requireUnregistered();
        PaperView line = papers.enter(job, item, place, by);
        PaperView card = papers.makeOutCard(job, line.number(), item, by);
        item.register(line.id(), line.number(), card.id(), place, clock.instant());
        items.store(item);
        bench.append(job.id(), new ItemEvent.Registered(), by);
    }

    /** Where the goods are kept now. */
    public void put(Actor by, UUID id, String place) {
        Item item = found(id, by);
        if (!by.may("workshop.receive")) {
            by.demand("workshop.repair");
        }
        item.put(place);
        items.store(item);
        if (item.line() != null) {
            papers.redrawLine(bench.lock(item.job(), by.sight()), item, by);
        }
    }

    /** Work on the bench begins, the first time or again; the card hangs on the goods from then on (S3-017, S3-018). */
    public void begin(Actor by, UUID id) {
        Item item = found(id, by);
        BenchJob job = onTheBench(by, item);
        item.begin(clock.instant());
        items.store(item);
        bench.begin(job.id(), by);
        papers.hang(job, item, by);
    }

    /** Work ended: time really spent and parts replaced stand on the card, which goes to the clerk (S3-018). */
    public void finish(Actor by, UUID id, BenchReport report) {
        Item item = found(id, by);
        UUID job = onTheBench(by, item).id();
        item.finish();
        items.store(item);
        bench.finish(job, new FinishEntry(report.result(), report.workDone(), null), report.minutes(), by);
        papers.completeCard(bench.lock(job, by.sight()), item, by);
    }

    /** Somebody who repairs checks the work (S3-019); what did not pass goes back on the bench. */
    public void inspect(Actor by, UUID id, Inspection found) {
        Item item = found(id, by);
        by.demand("workshop.repair");
        BenchJob job = bench.lock(item.job(), by.sight());
        item.inspect(found.passed(), found.remark(), by.person(), clock.instant());
        items.store(item);
        bench.decide(job.id(), new ItemEvent.Inspected(found.passed(), found.discrepancy()), by);
        papers.redrawCard(job, item, by);
    }

    /** The customer was told that the goods may be fetched. {@code channel} as {@link PartyInformed} has it. */
    public void tell(Actor by, UUID id, String channel) {
        Item item = found(id, by);
        BenchJob job = bench.lock(item.job(), by.sight());
        demandHandling(by, job);
        item.told(clock.instant());
        items.store(item);
        bench.append(job.id(), new PartyInformed("customer", "goods-ready", channel), by);
    }

    /**
     * The goods are back with the customer (S3-019). The receipt is void from then on, recovered or not.
     *
     * @param recovered whether the customer gave the receipt back; where not, the regulation asks for somebody's consent
     */
    public void giveBack(Actor by, UUID id, boolean recovered) {
        Item item = found(id, by);
        BenchJob job = bench.lock(item.job(), by.sight());
        demandHandling(by, job);
        item.giveBack(by.person(), clock.instant());
        items.store(item);
        if (recovered) {
            papers.voidReceipt(item, by);
        }
        bench.giveBack(job.id(), new ItemEvent.Returned(), by);
        if (!recovered) {
            papers.voidReceipt(item, by);
        }
    }

    /** The day of the return stands in the register: the line is closed (S3-019). */
    public void enterReturn(Actor by, UUID id) {
        Item item = found(id, by);
        by.demand("workshop.receive");
        item.enterReturn(clock.instant());
        items.store(item);
        if (item.line() != null) {
            papers.redrawLine(bench.lock(item.job(), by.sight()), item, by);
        }
        bench.append(item.job(), new ItemEvent.Registered(), by);
    }

    private Item found(UUID id, Actor by) {
        return items.lock(id, by.sight()).orElseThrow(NotVisible::new);
    }

    private BenchJob onTheBench(Actor by, Item item) {
        by.demand("workshop.repair");
        BenchJob job = bench.lock(item.job(), by.sight());
        job.requireInHandsOf(by);
        return job;
    }

    /** Who receives goods may handle all of them, a technician those of an own visit. */
    private static void demandHandling(Actor by, BenchJob job) {
        if (!by.may("workshop.receive")) {
            by.demand("visit.do");
            job.requireInHandsOf(by);
        }
    }

    private void requirePictures(BenchJob job) {
        boolean asked = forms.checklist(TAKE_IN, job.org()).stream()
                .flatMap(list -> list.items().stream())
                .anyMatch(item -> item.required() && item.photo());
        if (asked && attachments.count(job.id(), CONDITION) == 0) {
            throw new ConditionNotPhotographed();
        }
    }

    private WorkshopItemRecord row(UUID id, BenchJob job, TakeIn goods, Instant taken, PaperView receipt, Actor by) {
        var row = new WorkshopItemRecord();
        row.setId(id);
        row.setJob(job.id());
        row.setOrg(job.org());
        row.setReceipt(receipt.id());
        row.setState(Codes.of(ItemState.IN));
        row.setAccessories(goods.accessories());
        row.setCondition(goods.condition());
        row.setTakenInAt(taken);
        row.setTakenInBy(by.person());
        return row;
    }
}
