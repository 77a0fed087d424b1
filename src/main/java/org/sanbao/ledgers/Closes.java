package org.sanbao.ledgers;

import static org.sanbao.tables.Tables.LEDGER_CLOSE;
import static org.sanbao.tables.Tables.LEDGER_POSTING;
import static org.sanbao.tables.Tables.LEDGER_TAKING;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSON;
import org.jooq.impl.DSL;
import org.sanbao.journal.Changes;
import org.sanbao.journal.Entry;
import org.sanbao.journal.Journal;
import org.sanbao.ledgers.vocabulary.LedgerEvent;
import org.sanbao.shared.Actor;
import org.sanbao.shared.Ids;
import org.sanbao.shared.Money;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes closes down, once an account and period. */
@Component
class Closes {

    private final DSLContext database;
    private final Journal journal;
    private final Changes changes;
    private final JsonMapper json;

    Closes(DSLContext database, Journal journal, Changes changes, JsonMapper json) {
        this.database = database;
        this.journal = journal;
        this.changes = changes;
        this.json = json;
    }

    /** Until the transaction ends nobody else closes anything. */
    void lock() {
        database.execute("lock table ledger_close in share row exclusive mode");
    }

    UUID begin(String pack, String ledger, LocalDate period, Actor by, Instant at) {
        UUID id = Ids.next();
        database.insertInto(LEDGER_CLOSE)
                .set(LEDGER_CLOSE.ID, id)
                .set(LEDGER_CLOSE.PACK, pack)
                .set(LEDGER_CLOSE.LEDGER, ledger)
                .set(LEDGER_CLOSE.PERIOD_FROM, period)
                .set(LEDGER_CLOSE.CLOSED_AT, at)
                .set(LEDGER_CLOSE.CLOSED_BY, by.person())
                .execute();
        return id;
    }

    void post(UUID close, Closing.Due due, Actor by) {
        UUID id = Ids.next();
        Reckoning.Result result = due.result();
        database.insertInto(LEDGER_POSTING)
                .set(LEDGER_POSTING.ID, id)
                .set(LEDGER_POSTING.CLOSE, close)
                .set(LEDGER_POSTING.PACK, due.rule().ref().pack())
                .set(LEDGER_POSTING.LEDGER, due.rule().id())
                .set(LEDGER_POSTING.EDITION, due.rule().ref().edition())
                .set(LEDGER_POSTING.CLAUSE, due.rule().head().clause())
                .set(LEDGER_POSTING.PARTY_KIND, due.party().code())
                .set(LEDGER_POSTING.PARTY, due.party().id())
                .set(LEDGER_POSTING.PERSON, due.party().person())
                .set(LEDGER_POSTING.ORG, due.org())
                .set(LEDGER_POSTING.PERIOD_FROM, due.period().startsOn())
                .set(LEDGER_POSTING.UNIT, due.rule().unit())
                .set(LEDGER_POSTING.CARRIED, result.carried())
                .set(LEDGER_POSTING.ENTERED, result.entered())
                .set(LEDGER_POSTING.CAP, result.cap())
                .set(LEDGER_POSTING.TAKEN, result.taken())
                .set(LEDGER_POSTING.DROPPED, result.dropped())
                .set(LEDGER_POSTING.REST, result.rest())
                .set(
                        LEDGER_POSTING.FIGURES,
                        due.figures().isEmpty() ? null : JSON.valueOf(json.writeValueAsString(due.figures())))
                .execute();
        if (!result.parts().isEmpty()) {
            settle(id, result);
        }
        tell(due, by);
        changes.note(by, Ledgers.KIND, id, due.org());
    }

    private void settle(UUID id, Reckoning.Result result) {
        database.insertInto(
                        LEDGER_TAKING,
                        LEDGER_TAKING.POSTING,
                        LEDGER_TAKING.ENTRY,
                        LEDGER_TAKING.TAKEN,
                        LEDGER_TAKING.DROPPED)
                .valuesOfRows(result.parts().stream()
                        .map(part -> DSL.row(id, part.entry(), part.taken(), part.dropped()))
                        .toList())
                .execute();
    }

    /** In the life of the person or unit; a dealer's account has no stream of its own yet and is told of by its table alone. */
    private void tell(Closing.Due due, Actor by) {
        if (due.party().kind() == Party.Kind.DEALER) {
            return;
        }
        BigDecimal taken = due.result().taken();
        boolean points = due.rule().unit().equals("points");
        journal.append(Entry.of(
                        due.party().id(),
                        by,
                        new LedgerEvent.Posted(
                                due.rule().ref().pack(),
                                due.rule().id(),
                                due.period().startsOn(),
                                points ? taken.doubleValue() : null,
                                points ? null : Money.of(taken, due.rule().unit())))
                .about(due.party().code(), due.party().id()));
    }
}
