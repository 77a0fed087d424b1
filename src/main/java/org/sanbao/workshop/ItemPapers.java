package org.sanbao.workshop;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.sanbao.access.Staff;
import org.sanbao.documents.PaperOrder;
import org.sanbao.documents.PaperView;
import org.sanbao.documents.Papers;
import org.sanbao.shared.Actor;
import org.sanbao.shared.Sight;
import org.sanbao.shared.Texts;
import org.sanbao.workorders.Bench;
import org.sanbao.workorders.BenchJob;
import org.springframework.stereotype.Component;

/** The papers of goods taken in: the receipt the customer holds, their line in the register, the card that hangs on them. */
@Component
class ItemPapers {

    /** Ids of the regulation (S3-016, S3-017). */
    static final String RECEIPT = "collection-receipt";

    private static final String CARD = "repair-card";
    private static final String LINE = "in-out-register";

    /** States of the register's line. */
    private static final String OUT = "out";

    private final Papers papers;
    private final Bench bench;
    private final Staff staff;
    private final Texts texts;

    ItemPapers(Papers papers, Bench bench, Staff staff, Texts texts) {
        this.papers = papers;
        this.bench = bench;
        this.staff = staff;
        this.texts = texts;
    }

    PaperView issueReceipt(BenchJob job, TakeIn goods, Instant taken, Actor by) {
        var content = new ReceiptContent(
                job.customer(),
                job.model(),
                job.serial(),
                goods.accessories(),
                goods.condition(),
                taken.atZone(job.timeZone()).toLocalDate(),
                goods.promisedFor());
        return papers.open(order(job, RECEIPT, content, job.language()), null, by);
    }

    String receiptNumber(Item item) {
        return papers.view(item.row().getReceipt(), Sight.everything("the receipt of goods in sight"))
                .number();
    }

    /** Another day was promised: the receipt says so, in a new version where somebody signed the one before. */
    void promiseAnew(BenchJob job, Item item, Actor by) {
        var row = item.row();
        PaperView receipt = papers.view(row.getReceipt(), Sight.everything("the receipt of goods in sight"));
        var content = new ReceiptContent(
                job.customer(),
                job.model(),
                job.serial(),
                row.getAccessories(),
                row.getCondition(),
                row.getTakenInAt().atZone(job.timeZone()).toLocalDate(),
                job.dueAt());
        if (receipt.frozen()) {
            papers.correct(receipt.id(), content, texts.get(job.language(), "paper.receipt.new-day", Map.of()), by);
        } else {
            papers.redraw(receipt.id(), content, by);
        }
    }

    /** Recovered, or declared lost: nobody gets goods for it any more. */
    void voidReceipt(Item item, Actor by) {
        papers.makeVoid(item.row().getReceipt(), by);
    }

    /** Writes the goods into the in/out register, in the language of who keeps it; the line's number is the goods'. */
    PaperView enter(BenchJob job, Item item, String place, Actor by) {
        return papers.open(order(job, LINE, line(job, item, place), by.language()), null, by);
    }

    /** Writes down where the goods are, or that they are gone: then the line is closed. */
    void redrawLine(BenchJob job, Item item, Actor by) {
        papers.redraw(item.line(), line(job, item, item.row().getPlace()), by);
        if (item.row().getEnteredAt() != null) {
            papers.move(item.line(), OUT, by);
        }
    }

    private LineContent line(BenchJob job, Item item, String place) {
        var row = item.row();
        return new LineContent(
                job.customer(),
                job.model(),
                job.serial(),
                receiptNumber(item),
                row.getTakenInAt().atZone(job.timeZone()).toLocalDate(),
                place,
                row.getEnteredAt() == null
                        ? null
                        : row.getReturnedAt().atZone(job.timeZone()).toLocalDate());
    }

    /** Makes the card out, in the language of who writes it: the workshop reads it, not the customer. */
    PaperView makeOutCard(BenchJob job, String goods, Item item, Actor by) {
        return papers.open(order(job, CARD, content(job, goods, item, by), by.language()), null, by);
    }

    /** The card hangs on the goods from when somebody works on them; signed before, it goes on in a new version. */
    void hang(BenchJob job, Item item, Actor by) {
        if (item.card() != null && card(item).frozen()) {
            String why = texts.get(by.language(), "paper.card.goes-on", Map.of());
            papers.correct(item.card(), content(job, item.row().getNumber(), item, by), why, by);
        }
        redrawCard(job, item, by);
        move(item, "hung", by);
    }

    /** Writes down what is known now; a card somebody signed stays as it was signed. */
    void redrawCard(BenchJob job, Item item, Actor by) {
        if (item.card() != null && !card(item).frozen()) {
            papers.redraw(item.card(), content(job, item.row().getNumber(), item, by), by);
        }
    }

    /** Time and parts stand on it: the technician hands it to the clerk (S3-018). */
    void completeCard(BenchJob job, Item item, Actor by) {
        if (item.card() != null) {
            redrawCard(job, item, by);
            move(item, "completed", by);
            papers.submit(item.card(), "service-centre-clerk", true, by);
        }
    }

    private void move(Item item, String state, Actor by) {
        if (item.card() != null && !card(item).frozen()) {
            papers.move(item.card(), state, by);
        }
    }

    private PaperView card(Item item) {
        return papers.view(item.card(), Sight.everything("the card of goods in sight"));
    }

    private CardContent content(BenchJob job, String goods, Item item, Actor by) {
        var parts = bench.parts(job.id(), by.sight()).stream()
                .map(part -> new CardContent.Part(
                        part.name(), part.number(), part.quantity(), part.kind(), part.newSerial()))
                .toList();
        UUID inspector = item.row().getInspectedBy();
        return new CardContent(
                goods,
                job.model(),
                job.serial(),
                job.fault(),
                item.row().getAccessories(),
                item.row().getBeganAt(),
                job.benchTime().isZero() ? null : job.benchTime(),
                parts,
                inspector == null ? null : nameOf(inspector));
    }

    private String nameOf(UUID person) {
        return staff.person(person, Sight.everything("name on a card in sight")).name();
    }

    private static PaperOrder order(BenchJob job, String form, Record content, Locale language) {
        return new PaperOrder(
                job.stream(), job.org(), form, "job", job.id(), content, language, job.timeZone(), job.organisation());
    }
}
