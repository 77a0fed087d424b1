package org.sanbao.money;

import java.util.UUID;
import org.sanbao.documents.PaperOrder;
import org.sanbao.documents.PaperView;
import org.sanbao.documents.Papers;
import org.sanbao.obligations.Carrier;
import org.sanbao.obligations.Consequence;
import org.sanbao.shared.Actor;
import org.sanbao.shared.Sight;
import org.springframework.stereotype.Component;

/** Makes out the receipt for money handed in when a clause has one issued (S3-003); the accountant's signature freezes it. */
@Component
class CashReceipts implements Carrier {

    /** Id of the form in the regulation. */
    private static final String FORM = "cash-receipt";

    private static final Actor REGULATION = Actor.sanbao("regulation");

    private final ReceiptRepository receipts;
    private final Papers papers;

    CashReceipts(ReceiptRepository receipts, Papers papers) {
        this.receipts = receipts;
        this.papers = papers;
    }

    @Override
    public boolean carries(Consequence consequence) {
        return consequence.kind().equals("issue") && FORM.equals(consequence.text("form"));
    }

    /** Each hand-in is one consequence and one sum: whichever of them comes first takes the sum that waits longest. */
    @Override
    public String carry(Consequence consequence) {
        UUID job = consequence.id("card");
        if (job == null) {
            return "no-card";
        }
        return receipts.due(job, Sight.everything("a clause has the receipt issued"))
                .map(this::issue)
                .orElse("no-longer-due");
    }

    private String issue(ReceiptRepository.Due due) {
        PaperView paper = papers.open(
                new PaperOrder(
                        due.stream(),
                        due.org(),
                        FORM,
                        "job",
                        due.job(),
                        due.content(),
                        due.language(),
                        due.zone(),
                        due.organisation()),
                null,
                REGULATION);
        receipts.insert(due.entry(), paper.id());
        return null;
    }

    /** The sum was taken back: its receipt, if there is one, is worth nothing. */
    void makeVoid(UUID entry, Actor by) {
        receipts.paper(entry, by.sight()).ifPresent(paper -> papers.makeVoid(paper, by));
    }
}
