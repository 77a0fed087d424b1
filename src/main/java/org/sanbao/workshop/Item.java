package org.sanbao.workshop;

import java.time.Instant;
import java.util.UUID;
import org.sanbao.shared.Codes;
import org.sanbao.tables.tables.records.WorkshopItemRecord;

/** Goods taken in: their row and what may be done with them. The row is stored by the repository. */
final class Item {

    private final WorkshopItemRecord row;

    Item(WorkshopItemRecord row) {
        this.row = row;
    }

    WorkshopItemRecord row() {
        return row;
    }

    UUID id() {
        return row.getId();
    }

    UUID job() {
        return row.getJob();
    }

    /** Null until it is made out. */
    UUID card() {
        return row.getCard();
    }

    /** The line of the register; null until the goods are entered. */
    UUID line() {
        return row.getLine();
    }

    ItemState state() {
        return Codes.parse(ItemState.class, row.getState());
    }

    boolean isRegistered() {
        return row.getRegisteredAt() != null;
    }

    void requireUnregistered() {
        if (isRegistered()) {
            throw new RegisteredAlready(row.getNumber());
        }
    }

    void register(UUID line, String number, UUID card, String place, Instant at) {
        requireUnregistered();
        row.setLine(line);
        row.setNumber(number);
        row.setCard(card);
        row.setPlace(place);
        row.setRegisteredAt(at);
    }

    void put(String place) {
        require(state() != ItemState.OUT, "kept");
        row.setPlace(place);
    }

    void begin(Instant at) {
        moveTo(ItemState.ON_BENCH);
        row.setReadyAt(null);
        row.setBenchSince(at);
        if (row.getBeganAt() == null) {
            row.setBeganAt(at);
        }
    }

    void finish() {
        moveTo(ItemState.REPAIRED);
        row.setBenchSince(null);
    }

    /** Passed it is ready to be fetched; otherwise it waits for the bench again. */
    void inspect(boolean passed, String remark, UUID by, Instant at) {
        require(state() == ItemState.REPAIRED, "inspected");
        moveTo(passed ? ItemState.READY : ItemState.IN);
        row.setReadyAt(passed ? at : null);
        row.setInspectedBy(by);
        row.setInspectedAt(at);
        row.setRemark(remark);
    }

    void told(Instant at) {
        require(state() == ItemState.READY, "told");
        row.setToldAt(at);
    }

    void giveBack(UUID by, Instant at) {
        moveTo(ItemState.OUT);
        row.setReturnedBy(by);
        row.setReturnedAt(at);
    }

    void enterReturn(Instant at) {
        require(state() == ItemState.OUT && row.getEnteredAt() == null, "entered");
        row.setEnteredAt(at);
    }

    private void moveTo(ItemState next) {
        require(state().mayBecome(next), Codes.of(next));
        row.setState(Codes.of(next));
    }

    private void require(boolean holds, String wanted) {
        if (!holds) {
            throw new GoodsOutOfTurn(Codes.of(state()), wanted);
        }
    }
}
