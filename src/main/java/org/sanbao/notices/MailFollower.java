package org.sanbao.notices;

/** Hears what became of mails it had sent by {@link OutgoingMail}, in the transaction that notes it. */
public interface MailFollower {

    /** @param went false: it was refused for good, or nobody knows; it is not sent again */
    void settled(String reason, boolean went);
}
