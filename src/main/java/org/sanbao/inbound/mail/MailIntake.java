package org.sanbao.inbound.mail;

import static org.sanbao.tables.Tables.INCOMING;
import static org.sanbao.tables.Tables.INCOMING_MAIL;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.jooq.Record3;
import org.jooq.impl.DSL;
import org.sanbao.access.Authority;
import org.sanbao.calls.CallLine;
import org.sanbao.calls.CallReader;
import org.sanbao.calls.vocabulary.Channel;
import org.sanbao.customers.Customers;
import org.sanbao.inbound.Arrival;
import org.sanbao.inbound.Arrivals;
import org.sanbao.inbound.Trouble;
import org.sanbao.shared.Actor;
import org.sanbao.shared.Ids;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decides where a mail goes. It joins a case only if it proves that it belongs there: it answers a mail of that case and comes from the same
 * address, or names the call in its subject and comes from an address somebody vouched for as that customer's. Everything else waits for a
 * clerk.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MailIntake {

    private static final Duration SAME_AGAIN = Duration.ofDays(1);
    private static final int MOST_NUMBERS = 5;
    private static final Pattern NUMBER = Pattern.compile("[A-Za-z0-9][A-Za-z0-9/_.-]{2,38}[A-Za-z0-9]");

    private final DSLContext database;
    private final Arrivals arrivals;
    private final CallReader calls;
    private final Customers customers;
    private final Authority authority;

    MailIntake(DSLContext database, Arrivals arrivals, CallReader calls, Customers customers, Authority authority) {
        this.database = database;
        this.arrivals = arrivals;
        this.calls = calls;
        this.customers = customers;
        this.authority = authority;
    }

    /** @param received business time; nothing happens for a mail that came before */
    void take(UUID org, ReadMail mail, Instant received) {
        if (isKnown(org, mail, received)) {
            return;
        }
        Actor by = reader(org);
        var sender = new Arrival.Sender(mail.name(), null, mail.address(), null);
        var matter = new Arrival.Matter(null, null, mail.subject(), mail.words());
        var remark = new Arrival.Remark(mail.aside(), null, null, mail.omitted());
        var arrival = new Arrival(org, Channel.MAIL, received, sender, matter, mail.files(), remark);
        UUID row = mail.aside() == null
                ? takeWritten(by, mail, arrival)
                : arrivals.arrive(by, arrival).id();
        remember(org, row, mail, received);
    }

    /** A mail that stays where it is; a clerk is told, with what its envelope says. */
    void report(UUID org, String name, String address, String subject, Trouble trouble, Instant received) {
        var arrival = new Arrival(
                org,
                Channel.MAIL,
                received,
                new Arrival.Sender(name, null, address, null),
                new Arrival.Matter(null, null, subject, null),
                List.of(),
                new Arrival.Remark(null, trouble, null, List.of()));
        arrivals.arrive(reader(org), arrival);
    }

    /** Reads calls and customers of the mailbox's unit and those below, and nothing else. */
    private Actor reader(UUID org) {
        return new Actor(
                null,
                "mail",
                org,
                Set.of(),
                Set.of("call.read", "customer.read"),
                authority.below(org),
                Locale.ENGLISH);
    }

    private UUID takeWritten(Actor by, ReadMail mail, Arrival arrival) {
        return thread(by, mail, arrival).or(() -> named(by, mail, arrival)).orElseGet(() -> arrivals.arrive(by, arrival)
                .id());
    }

    /** The row of a mail that this one answers; it has become more of it, or the answer to its call. */
    private Optional<UUID> thread(Actor by, ReadMail mail, Arrival arrival) {
        if (mail.address() == null || mail.references().isEmpty()) {
            return Optional.empty();
        }
        for (Record3<UUID, UUID, String> earlier : earlier(arrival.org(), mail)) {
            UUID call = earlier.value2();
            boolean same = mail.address().equals(earlier.value3());
            if (call == null && same && arrivals.addTo(by, earlier.value1(), arrival)) {
                return Optional.of(earlier.value1());
            }
            if (call != null && (same || isFromCustomerOf(by, call, mail.address()))) {
                return Optional.of(arrivals.answer(by, call, arrival).id());
            }
        }
        return Optional.empty();
    }

    private List<Record3<UUID, UUID, String>> earlier(UUID org, ReadMail mail) {
        return database.select(INCOMING.ID, INCOMING.CALL, INCOMING_MAIL.SENDER)
                .from(INCOMING_MAIL)
                .join(INCOMING)
                .on(INCOMING.ID.eq(INCOMING_MAIL.INCOMING))
                .where(INCOMING_MAIL.ORG.eq(org), INCOMING_MAIL.MESSAGE_ID.in(mail.references()))
                .orderBy(INCOMING_MAIL.ID.desc())
                .limit(mail.references().size())
                .fetch();
    }

    private boolean isFromCustomerOf(Actor by, UUID call, String address) {
        var customer = calls.file(by, call).customer();
        return customer != null && customers.hasWrittenFrom(customer.id(), address);
    }

    /** The answer to a call that its subject names, if its sender is known as that customer. */
    private Optional<UUID> named(Actor by, ReadMail mail, Arrival arrival) {
        if (mail.address() == null || mail.subject() == null) {
            return Optional.empty();
        }
        return NUMBER.matcher(mail.subject())
                .results()
                .map(each -> each.group())
                .filter(each -> each.chars().anyMatch(Character::isDigit))
                .limit(MOST_NUMBERS)
                .flatMap(number -> calls.byNumber(by, number, MOST_NUMBERS).stream()
                        .filter(call -> call.number().equals(number)))
                .filter(call -> customers.hasWrittenFrom(call.customer(), mail.address()))
                .map(CallLine::id)
                .findFirst()
                .map(call -> arrivals.answer(by, call, arrival).id());
    }

    /** Whether it came before: the same Message-ID from the same address, or within a day the same words and files. */
    private boolean isKnown(UUID org, ReadMail mail, Instant received) {
        var sameId = mail.messageId() == null
                ? DSL.falseCondition()
                : INCOMING_MAIL
                        .MESSAGE_ID
                        .eq(mail.messageId())
                        .and(INCOMING_MAIL.SENDER.isNotDistinctFrom(mail.address()));
        var sameContent = INCOMING_MAIL
                .CONTENT_HASH
                .eq(mail.hash())
                .and(INCOMING_MAIL.RECEIVED_AT.gt(received.minus(SAME_AGAIN)));
        return database.fetchExists(INCOMING_MAIL, INCOMING_MAIL.ORG.eq(org), sameId.or(sameContent));
    }

    private void remember(UUID org, UUID row, ReadMail mail, Instant received) {
        database.insertInto(INCOMING_MAIL)
                .set(INCOMING_MAIL.ID, Ids.next())
                .set(INCOMING_MAIL.INCOMING, row)
                .set(INCOMING_MAIL.ORG, org)
                .set(INCOMING_MAIL.MESSAGE_ID, mail.messageId())
                .set(INCOMING_MAIL.CONTENT_HASH, mail.hash())
                .set(INCOMING_MAIL.SENDER, mail.address())
                .set(INCOMING_MAIL.RECEIVED_AT, received)
                .execute();
    }
}
