package org.sanbao.inbound;

import static org.sanbao.tables.Tables.INCOMING;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.sanbao.calls.vocabulary.Channel;
import org.sanbao.customers.Customers;
import org.sanbao.shared.Actor;
import org.sanbao.shared.Codes;
import org.sanbao.shared.Sight;
import org.sanbao.shared.Written;
import org.sanbao.tables.tables.records.IncomingRecord;
import org.springframework.stereotype.Repository;

@Repository
class IncomingRepository {

    private static final int NAME = 300;
    private static final int ADDRESS = 1_000;
    private static final int SERIAL = 100;
    private static final int PHONE = 60;
    private static final int EMAIL = 320;
    private static final int WORDS = 20_000;

    private final DSLContext database;
    private final Customers customers;

    IncomingRepository(DSLContext database, Customers customers) {
        this.database = database;
        this.customers = customers;
    }

    void insert(Arrivals.Arrived arrived, Arrival arrival, Instant now) {
        var row = new IncomingRecord();
        row.setId(arrived.id());
        row.setReceipt(arrived.receipt());
        row.setOrg(arrival.org());
        row.setChannel(Codes.of(arrival.channel()));
        row.setReceivedAt(arrival.receivedAt());
        row.setArrivedAt(now);
        row.setTimes(1);
        write(row, arrival.sender());
        write(row, arrival.matter());
        write(row, arrival.remark());
        database.executeInsert(row);
    }

    private void write(IncomingRecord row, Arrival.Sender sender) {
        String phone = Written.line(sender.phone());
        row.setName(Cut.to(NAME, Written.line(sender.name())));
        row.setPhone(
                phone == null
                        ? null
                        : Cut.to(PHONE, customers.comparablePhone(phone).orElse(phone)));
        row.setEmail(Cut.to(EMAIL, Written.line(sender.email())));
        row.setAddress(Cut.to(ADDRESS, Written.lines(sender.address())));
    }

    private static void write(IncomingRecord row, Arrival.Matter matter) {
        row.setProduct(Cut.to(NAME, Written.line(matter.product())));
        row.setSerial(Cut.to(SERIAL, Written.line(matter.serial())));
        row.setSubject(Cut.to(NAME, Written.line(matter.subject())));
        row.setWords(words(matter.words()));
    }

    private static void write(IncomingRecord row, Arrival.Remark remark) {
        row.setOmitted(
                remark.omitted().stream().map(IncomingRepository::fileName).toArray(String[]::new));
        row.setAside(Codes.of(remark.aside()));
        row.setTrouble(Codes.of(remark.trouble()));
        row.setAnswers(remark.answers());
        row.setState(Codes.of(remark.aside() == null ? IncomingState.OPEN : IncomingState.SET_ASIDE));
    }

    private static String fileName(String name) {
        String written = Written.line(name);
        return written == null ? "-" : Cut.to(NAME, written);
    }

    /** A file that came with it and cannot be kept. */
    void omit(UUID id, String name) {
        database.update(INCOMING)
                .set(INCOMING.OMITTED, DSL.arrayAppend(INCOMING.OMITTED, fileName(name)))
                .where(INCOMING.ID.eq(id))
                .execute();
    }

    private static String words(String text) {
        String written = Written.lines(text);
        return written == null ? "" : Cut.to(WORDS, written);
    }

    /** Whether the row is still open. */
    boolean addTo(UUID id, Arrival more) {
        IncomingRecord row = locked(id);
        if (IncomingState.OPEN != state(row)) {
            return false;
        }
        String added = words(more.matter().words());
        row.setWords(added.isEmpty() ? row.getWords() : words(row.getWords() + "\n\n" + added));
        row.setTimes(row.getTimes() + 1);
        row.setOmitted(Stream.concat(
                        Arrays.stream(row.getOmitted()),
                        more.remark().omitted().stream().map(IncomingRepository::fileName))
                .toArray(String[]::new));
        row.update();
        return true;
    }

    /** An open row of missed rings of this number, if there is one. */
    Optional<UUID> missed(UUID org, String number) {
        return database.select(INCOMING.ID)
                .from(INCOMING)
                .where(
                        INCOMING.ORG.eq(org),
                        INCOMING.PHONE.eq(number),
                        INCOMING.STATE.eq(Codes.of(IncomingState.OPEN)),
                        INCOMING.CHANNEL.eq(Codes.of(Channel.PHONE)))
                .limit(1)
                .fetchOptional(INCOMING.ID);
    }

    Optional<IncomingRecord> find(UUID id, Sight sight) {
        return database.selectFrom(INCOMING)
                .where(INCOMING.ID.eq(id), sight.of(INCOMING.ORG))
                .fetchOptional();
    }

    /** The row as it is now, held until the command ends. */
    IncomingRecord locked(UUID id) {
        return database.selectFrom(INCOMING)
                .where(INCOMING.ID.eq(id))
                .forUpdate()
                .fetchSingle();
    }

    /** In this person's hands from now on; null: in nobody's. */
    void hand(UUID id, UUID to, Instant now) {
        database.update(INCOMING)
                .set(INCOMING.TAKEN_BY, to)
                .set(INCOMING.TAKEN_AT, to == null ? null : now)
                .where(INCOMING.ID.eq(id))
                .execute();
    }

    /** @param call what became of it */
    void settle(UUID id, IncomingState as, UUID call, Actor by, Instant now) {
        database.update(INCOMING)
                .set(INCOMING.STATE, Codes.of(as))
                .set(INCOMING.CALL, call)
                .set(INCOMING.ENDED_AT, now)
                .set(INCOMING.ENDED_BY, by.person())
                .where(INCOMING.ID.eq(id))
                .execute();
    }

    void discard(UUID id, String reason, Actor by, Instant now) {
        database.update(INCOMING)
                .set(INCOMING.STATE, Codes.of(IncomingState.DISCARDED))
                .set(INCOMING.REASON, reason)
                .set(INCOMING.ENDED_AT, now)
                .set(INCOMING.ENDED_BY, by.person())
                .where(INCOMING.ID.eq(id))
                .execute();
    }

    static IncomingState state(IncomingRecord row) {
        return Codes.parse(IncomingState.class, row.getState());
    }
}
