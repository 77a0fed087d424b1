package org.sanbao.workshop;

import java.util.Optional;
import java.util.UUID;
import org.sanbao.obligations.Carrier;
import org.sanbao.obligations.Consequence;
import org.sanbao.shared.Actor;
import org.sanbao.workorders.Bench;
import org.sanbao.workorders.BenchJob;
import org.springframework.stereotype.Component;

/** Issues the collection receipt anew when a clause says so, as it does when another day is promised; the customer gets a copy of that one. */
@Component
class ReceiptsAnew implements Carrier {

    private static final Actor REGULATION = Actor.sanbao("regulation");

    private final ItemRepository items;
    private final ItemPapers papers;
    private final Bench bench;

    ReceiptsAnew(ItemRepository items, ItemPapers papers, Bench bench) {
        this.items = items;
        this.papers = papers;
        this.bench = bench;
    }

    @Override
    public boolean carries(Consequence consequence) {
        return consequence.kind().equals("issue") && ItemPapers.RECEIPT.equals(consequence.text("form"));
    }

    @Override
    public String carry(Consequence consequence) {
        UUID id = consequence.id("card");
        if (id == null) {
            return "no-card";
        }
        BenchJob job = bench.lock(id, REGULATION.sight());
        Optional<Item> goods = items.inHouse(id);
        goods.ifPresent(each -> papers.promiseAnew(job, each, REGULATION));
        return goods.isPresent() ? null : "no-longer-due";
    }
}
