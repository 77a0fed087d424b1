package org.sanbao.inbound.mail;

import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;

/** One look into the mailbox. Mails are never deleted; those taken in are marked as seen, for whoever looks into it with another program. */
final class Mailbox implements AutoCloseable {

    private static final String PATIENCE = "20000";

    private final Session session;
    private final Store store;
    private final IMAPFolder folder;

    private Mailbox(Session session, Store store, IMAPFolder folder) {
        this.session = session;
        this.store = store;
        this.folder = folder;
    }

    static Mailbox open(MailboxSettings settings) throws MessagingException {
        boolean tls = settings.security() == MailboxSettings.Security.TLS;
        String protocol = tls ? "imaps" : "imap";
        Session session = Session.getInstance(properties(settings, protocol));
        Store store = session.getStore(protocol);
        store.connect(settings.host(), settings.port(), settings.user(), settings.password());
        try {
            var folder = (IMAPFolder) store.getFolder(settings.folder());
            folder.open(Folder.READ_WRITE);
            return new Mailbox(session, store, folder);
        } catch (MessagingException none) {
            store.close();
            throw none;
        }
    }

    private static Properties properties(MailboxSettings settings, String protocol) {
        boolean starts = settings.security() == MailboxSettings.Security.STARTTLS;
        var properties = new Properties();
        for (String limit : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            properties.setProperty("mail." + protocol + "." + limit, PATIENCE);
        }
        properties.setProperty("mail.imap.starttls.enable", String.valueOf(starts));
        properties.setProperty("mail.imap.starttls.required", String.valueOf(starts));
        properties.setProperty("mail." + protocol + ".ssl.checkserveridentity", "true");
        properties.setProperty("mail." + protocol + ".partialfetch", "false");
        return properties;
    }

    /** Changes when the mailbox was made anew and its numbers mean other mails (RFC 3501, 2.3.1.1). */
    long validity() throws MessagingException {
        return folder.getUIDValidity();
    }

    /** Mails after a place, in order, with size and date at hand. */
    List<IMAPMessage> after(long uid, int most) throws MessagingException {
        var found = new ArrayList<IMAPMessage>();
        for (Message each : folder.getMessagesByUID(uid + 1, UIDFolder.LASTUID)) {
            // Asked from beyond the end, a server answers its last mail.
            if (each instanceof IMAPMessage mail && folder.getUID(mail) > uid && found.size() < most) {
                found.add(mail);
            }
        }
        var wanted = new FetchProfile();
        wanted.add(FetchProfile.Item.SIZE);
        wanted.add(IMAPFolder.FetchProfileItem.INTERNALDATE);
        folder.fetch(found.toArray(Message[]::new), wanted);
        return found;
    }

    long uid(IMAPMessage mail) throws MessagingException {
        return folder.getUID(mail);
    }

    /** The whole mail as it was sent, without marking it as seen: what the server makes of its structure may be wrong. */
    MimeMessage whole(IMAPMessage mail) throws MessagingException, IOException {
        mail.setPeek(true);
        try (InputStream raw = mail.getMimeStream()) {
            return new MimeMessage(session, raw);
        }
    }

    void seen(IMAPMessage mail) throws MessagingException {
        mail.setFlag(Flags.Flag.SEEN, true);
    }

    @Override
    public void close() throws MessagingException {
        try {
            folder.close(false);
        } finally {
            store.close();
        }
    }
}
