package org.sanbao.inbound.mail;

import jakarta.mail.FolderClosedException;
import jakarta.mail.MessageRemovedException;
import jakarta.mail.MessagingException;
import jakarta.mail.StoreClosedException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.eclipse.angus.mail.iap.ConnectionException;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.sanbao.inbound.Trouble;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.Refused;
import org.sanbao.shared.SystemClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks into the mailbox again and again. The node that holds the lease reads; each mail is taken in by one transaction that also moves the
 * place on, so that after a crash, or with two nodes that both believe to be the one, a mail is taken in once.
 */
@Component
class MailRounds {

    private static final Logger LOG = LoggerFactory.getLogger(MailRounds.class);
    private static final int MOST_IN_A_ROUND = 100;

    /** 25 MB of files, as mails write them. */
    private static final int LARGEST = 36 * 1024 * 1024;

    /** A mailbox that is read for the first time may be full of what was dealt with long ago. */
    private static final Duration OLDEST = Duration.ofDays(7);

    private final MailboxSettings settings;
    private final MailboxLease lease;
    private final MailUnit unit;
    private final MailIntake intake;
    private final TransactionTemplate transaction;
    private final BusinessClock clock;
    private final SystemClock system;
    private final UUID node = UUID.randomUUID();
    private final AtomicBoolean busy = new AtomicBoolean();

    MailRounds(
            MailboxSettings settings,
            MailboxLease lease,
            MailUnit unit,
            MailIntake intake,
            TransactionTemplate transaction,
            BusinessClock clock,
            SystemClock system) {
        this.settings = settings;
        this.lease = lease;
        this.unit = unit;
        this.intake = intake;
        this.transaction = transaction;
        this.clock = clock;
        this.system = system;
    }

    /** At a fixed rate, for then each tick has a thread of its own and a slow server keeps no other background work waiting. */
    @Scheduled(fixedRate = 15_000)
    void tick() {
        if (settings.isSet() && busy.compareAndSet(false, true)) {
            try {
                round();
            } finally {
                busy.set(false);
            }
        }
    }

    /** Takes in what is new; answers how many mails were looked at. None without a company, or while another node reads. */
    int round() {
        Optional<UUID> org = unit.id();
        Optional<MailboxLease.Place> place = org.isEmpty() ? Optional.empty() : lease.take(settings.name(), node);
        if (place.isEmpty()) {
            return 0;
        }
        try (Mailbox mailbox = Mailbox.open(settings)) {
            int looked = read(mailbox, org.get(), place.get());
            lease.succeeded(settings.name());
            return looked;
        } catch (MessagingException | IOException failure) {
            if (lease.failed(settings.name(), String.valueOf(failure.getMessage()))) {
                LOG.warn("The mailbox {} cannot be read: {}", settings, failure.getMessage());
            }
            return 0;
        }
    }

    /** What is to be done with a mail once it was read; nothing of it happens before. {@code taken}: it need not stay unread. */
    private record Deed(Runnable work, boolean taken) {
        static final Deed NOTHING = new Deed(() -> {}, false);
    }

    private int read(Mailbox mailbox, UUID org, MailboxLease.Place from) throws MessagingException, IOException {
        long validity = mailbox.validity();
        boolean known = from.validity() != null && from.validity() == validity;
        int looked = 0;
        for (IMAPMessage mail : mailbox.after(known ? from.lastUid() : 0, MOST_IN_A_ROUND)) {
            long uid = mailbox.uid(mail);
            Duration age = age(mail);
            boolean old = !known && age.compareTo(OLDEST) > 0;
            Deed deed = old
                    ? Deed.NOTHING
                    : deed(mailbox, mail, org, clock.instant().minus(age));
            if (!done(
                    validity,
                    uid,
                    deed,
                    () -> report(mail, org, Trouble.UNREADABLE, clock.instant().minus(age)))) {
                return looked;
            }
            if (deed.taken()) {
                markSeen(mailbox, mail);
            }
            looked++;
        }
        return looked;
    }

    /** How long it has lain there, by the machine's time, which is the mail server's too. */
    private Duration age(IMAPMessage mail) throws MessagingException {
        Instant now = system.instant();
        Instant received =
                mail.getReceivedDate() == null ? now : mail.getReceivedDate().toInstant();
        return received.isAfter(now) ? Duration.ZERO : Duration.between(received, now);
    }

    private Deed deed(Mailbox mailbox, IMAPMessage mail, UUID org, Instant received)
            throws MessagingException, IOException {
        try {
            if (mail.getSize() > LARGEST) {
                return report(mail, org, Trouble.TOO_LARGE, received);
            }
            MimeMessage whole = mailbox.whole(mail);
            ReadMail read = MailReading.of(whole, settings.own());
            return new Deed(() -> intake.take(org, read, received), true);
        } catch (MessageRemovedException gone) {
            return Deed.NOTHING;
        } catch (MessagingException | IOException | RuntimeException failure) {
            if (isOfTheConnection(failure)) {
                throw failure;
            }
            LOG.warn("A mail in {} cannot be read: {}", settings, failure.toString());
            return report(mail, org, Trouble.UNREADABLE, received);
        }
    }

    private Deed report(IMAPMessage mail, UUID org, Trouble trouble, Instant received) {
        String subject = envelope(() -> Encoded.header(mail.getSubject()));
        InternetAddress from = envelope(() -> (InternetAddress) mail.getFrom()[0]);
        String address = from == null ? null : from.getAddress();
        String name = from == null ? null : from.getPersonal();
        return new Deed(() -> intake.report(org, name, address, subject, trouble, received), false);
    }

    private interface Envelope<T> {
        T read() throws MessagingException;
    }

    /** Null if not even that can be read. */
    private static <T> T envelope(Envelope<T> part) {
        try {
            return part.read();
        } catch (MessagingException | RuntimeException unreadable) {
            return null;
        }
    }

    /** A mail that cannot be kept as it is must not hold up those behind it: it is reported instead. */
    private boolean done(long validity, long uid, Deed deed, Supplier<Deed> instead) {
        try {
            return step(validity, uid, deed.work());
        } catch (Refused | DataIntegrityViolationException | IntegrityConstraintViolationException unkept) {
            LOG.warn("A mail in {} cannot be kept: {}", settings, unkept.toString());
            return step(validity, uid, instead.get().work());
        }
    }

    private boolean step(long validity, long uid, Runnable work) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            if (!lease.advance(settings.name(), node, validity, uid)) {
                return false;
            }
            work.run();
            return true;
        }));
    }

    private void markSeen(Mailbox mailbox, IMAPMessage mail) {
        try {
            mailbox.seen(mail);
        } catch (MessagingException unmarked) {
            LOG.debug("A mail was taken in and cannot be marked as seen", unmarked);
        }
    }

    private static boolean isOfTheConnection(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof FolderClosedException
                    || cause instanceof StoreClosedException
                    || cause instanceof ConnectionException
                    || cause instanceof java.net.SocketException
                    || cause instanceof java.net.SocketTimeoutException) {
                return true;
            }
        }
        return false;
    }
}
