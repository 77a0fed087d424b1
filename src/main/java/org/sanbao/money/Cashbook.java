package org.sanbao.money;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.sanbao.journal.Entry;
import org.sanbao.journal.Journal;
import org.sanbao.journal.vocabulary.RecordCorrected;
import org.sanbao.money.vocabulary.MoneyEvent;
import org.sanbao.shared.Actor;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.Ids;
import org.sanbao.shared.Money;
import org.sanbao.shared.http.InvalidInput;
import org.sanbao.shared.http.NotVisible;
import org.sanbao.tables.tables.records.HandInRecord;
import org.sanbao.tables.tables.records.MoneyEntryRecord;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was taken from customers, handed in and invoiced, job by job. Entries stand for ever; a wrong one is taken back by its opposite. */
@Component
@Transactional
public class Cashbook {

    private final CashbookRepository entries;
    private final CashReceipts receipts;
    private final Journal journal;
    private final BusinessClock clock;

    Cashbook(CashbookRepository entries, CashReceipts receipts, Journal journal, BusinessClock clock) {
        this.entries = entries;
        this.receipts = receipts;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * The technician took money on the spot (S3-014).
     *
     * @param happened as the technician's device says; null is now
     * @throws MoreThanOutstanding if the job's fee does not leave so much open
     */
    public UUID take(UUID job, Money amount, PaymentMethod method, Instant happened, Actor by) {
        ChargedJob charged = job(job, by);
        by.demand("money.take");
        requirePayable(charged, amount);
        MoneyEntryRecord entry = entry(charged.id(), charged.org(), EntryKind.TAKEN, amount, happened, by);
        entry.setMethod(method.code());
        entries.insert(entry);
        journal.append(about(charged.call(), job, new MoneyEvent.Taken(amount), happened, by));
        return entry.getId();
    }

    /**
     * The accountant counted what a technician handed in (S3-014): all takings named, of one technician and one currency.
     *
     * @param difference why the sum counted is not the sum due; null when it is
     * @throws HandedInAlready       if one of them is no longer with the technician
     * @throws DifferenceUnexplained if the sums differ and nobody says why
     */
    public UUID handIn(List<UUID> takings, BigDecimal counted, String difference, Actor by) {
        var named = new TreeSet<>(takings);
        if (entries.lock(named, by.sight()) < named.size()) {
            throw new NotVisible();
        }
        by.demand("money.receive");
        List<MoneyEntryRecord> held = entries.stillHeld(named, by.sight());
        if (held.size() < named.size()) {
            throw new HandedInAlready();
        }
        requireAlike(held);
        HandInRecord handIn = counted(held, counted, difference, by);
        entries.insert(handIn);
        held.forEach(taken -> bring(taken, handIn, by));
        return handIn.getId();
    }

    /** The accountant made out the formal invoice (S3-014, S3-015, S3-020). Money already taken may be invoiced afterwards. */
    public UUID invoice(UUID job, Money amount, String number, Instant happened, Actor by) {
        ChargedJob charged = job(job, by);
        by.demand("money.invoice");
        requirePositive(charged, amount);
        MoneyEntryRecord entry = entry(charged.id(), charged.org(), EntryKind.INVOICED, amount, happened, by);
        entry.setNumber(number);
        entries.insert(entry);
        journal.append(about(charged.call(), job, new MoneyEvent.Invoiced(amount, "accountant"), happened, by));
        return entry.getId();
    }

    /**
     * Takes an entry back by its opposite; a receipt made out for it becomes void.
     *
     * @throws EntryCounteredAlready if somebody did so before
     * @throws CounterTheHandInFirst if it is a taking that the accountant has
     */
    public UUID counter(UUID id, String reason, Actor by) {
        MoneyEntryRecord wrong = entries.entry(id, by.sight()).orElseThrow(NotVisible::new);
        by.demand(EntryKind.of(wrong.getKind()) == EntryKind.INVOICED ? "money.invoice" : "money.receive");
        if (wrong.getCounters() != null || entries.isCountered(id)) {
            throw new EntryCounteredAlready();
        }
        boolean taking = EntryKind.of(wrong.getKind()) == EntryKind.TAKEN;
        if (taking && entries.stillHeld(List.of(id), by.sight()).isEmpty()) {
            throw new CounterTheHandInFirst();
        }
        ChargedJob charged = job(wrong.getJob(), by);
        MoneyEntryRecord opposite = opposite(wrong, reason, by);
        entries.insert(opposite);
        receipts.makeVoid(id, by);
        journal.append(about(charged.call(), charged.id(), new RecordCorrected(eventOf(wrong), "amount"), null, by));
        return opposite.getId();
    }

    private void bring(MoneyEntryRecord taken, HandInRecord handIn, Actor by) {
        Money amount = Money.of(taken.getAmount(), taken.getCurrency());
        MoneyEntryRecord brought = entry(taken.getJob(), taken.getOrg(), EntryKind.HANDED_IN, amount, null, by);
        brought.setPerson(taken.getPerson());
        brought.setSettles(taken.getId());
        brought.setHandIn(handIn.getId());
        entries.insert(brought);
        journal.append(
                about(job(taken.getJob(), by).call(), taken.getJob(), new MoneyEvent.HandedIn(amount), null, by));
    }

    private HandInRecord counted(List<MoneyEntryRecord> held, BigDecimal counted, String difference, Actor by) {
        MoneyEntryRecord first = held.getFirst();
        BigDecimal sum = held.stream().map(MoneyEntryRecord::getAmount).reduce(BigDecimal.ZERO, BigDecimal::add);
        Money expected = Money.of(sum, first.getCurrency());
        Money there = Money.of(counted, first.getCurrency());
        if (!expected.equals(there) && (difference == null || difference.isBlank())) {
            throw new DifferenceUnexplained(expected, there);
        }
        var handIn = new HandInRecord();
        handIn.setId(Ids.next());
        handIn.setOrg(first.getOrg());
        handIn.setTechnician(first.getPerson());
        handIn.setAccountant(by.person());
        handIn.setExpected(expected.amount());
        handIn.setCounted(there.amount());
        handIn.setCurrency(first.getCurrency());
        handIn.setDifferenceReason(expected.equals(there) ? null : difference);
        handIn.setHappened(clock.instant());
        return handIn;
    }

    private MoneyEntryRecord opposite(MoneyEntryRecord wrong, String reason, Actor by) {
        Money amount = Money.of(wrong.getAmount(), wrong.getCurrency()).negated();
        MoneyEntryRecord opposite =
                entry(wrong.getJob(), wrong.getOrg(), EntryKind.of(wrong.getKind()), amount, null, by);
        opposite.setPerson(wrong.getPerson());
        opposite.setMethod(wrong.getMethod());
        opposite.setNumber(wrong.getNumber());
        opposite.setSettles(wrong.getSettles());
        opposite.setHandIn(wrong.getHandIn());
        opposite.setCounters(wrong.getId());
        opposite.setReason(reason);
        return opposite;
    }

    private MoneyEntryRecord entry(UUID job, UUID org, EntryKind kind, Money amount, Instant happened, Actor by) {
        var entry = new MoneyEntryRecord();
        entry.setId(Ids.next());
        entry.setJob(job);
        entry.setOrg(org);
        entry.setKind(kind.code());
        entry.setAmount(amount.amount());
        entry.setCurrency(amount.currencyCode());
        entry.setPerson(by.person());
        entry.setRecorded(clock.instant());
        entry.setHappened(happened == null ? entry.getRecorded() : happened);
        entry.setEnteredBy(by.person());
        return entry;
    }

    private static Entry about(
            UUID call, UUID job, org.sanbao.shared.vocabulary.Event event, Instant happened, Actor by) {
        return Entry.of(call, by, event).at(happened).about("job", job);
    }

    private static String eventOf(MoneyEntryRecord entry) {
        return switch (EntryKind.of(entry.getKind())) {
            case TAKEN -> "cash.taken";
            case HANDED_IN -> "cash.handed-in";
            case INVOICED -> "invoice.issued";
        };
    }

    private ChargedJob job(UUID id, Actor by) {
        return entries.job(id, by.sight()).orElseThrow(NotVisible::new);
    }

    private static void requireAlike(List<MoneyEntryRecord> held) {
        MoneyEntryRecord first = held.getFirst();
        if (held.stream()
                .anyMatch(each -> !each.getPerson().equals(first.getPerson())
                        || !each.getCurrency().equals(first.getCurrency()))) {
            throw new InvalidInput("takings", "of-one-person");
        }
    }

    private static void requirePayable(ChargedJob job, Money amount) {
        requirePositive(job, amount);
        if (job.outstanding() != null && amount.compareTo(job.outstanding()) > 0) {
            throw new MoreThanOutstanding(job.outstanding());
        }
    }

    private static void requirePositive(ChargedJob job, Money amount) {
        if (!amount.isPositive()) {
            throw new InvalidInput("amount", "positive");
        }
        if (!amount.currencyCode().equals(job.currency())) {
            throw new InvalidInput("amount.currency", "other-currency");
        }
    }
}
