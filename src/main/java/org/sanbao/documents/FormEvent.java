package org.sanbao.documents;

import java.time.LocalDate;
import java.util.UUID;
import org.sanbao.shared.vocabulary.Event;
import org.sanbao.shared.vocabulary.EventType;
import org.sanbao.shared.vocabulary.EventType.Origin;

/** The life of a paper, in the words of the vocabulary; each hangs on the card the paper is about. */
public sealed interface FormEvent extends Event {

    @EventType(value = "form.opened", cards = "*", means = "a paper was begun")
    record Opened(String form, LocalDate period, UUID paper, String number) implements FormEvent {}

    /**
     * @param by        role that signed, customer included
     * @param way       how: drawn or confirmed
     * @param content   SHA-256 of the frozen page, hexadecimal
     * @param statement SHA-256 of the signature's own statement, which repeats {@code content}
     */
    @EventType(value = "form.signed", cards = "*", means = "signed by a role (customer, manager …)")
    record Signed(String form, String by, SigningWay way, UUID paper, Integer version, String content, String statement)
            implements FormEvent {}

    /** No signature could be had; reason and proof stay with the paper. Whether that will do, a rule or a superior says: it is no signature. */
    @EventType(
            value = "form.left-unsigned",
            cards = "*",
            means = "refused, unable or nobody there, with reason and proof")
    record LeftUnsigned(
            String form, String by, SigningWay way, UUID paper, Integer version, String content, String statement)
            implements FormEvent {}

    @EventType(value = "form.corrected", cards = "*", means = "a signed paper got a new version; the old one stays")
    record Corrected(String form, UUID paper, Integer version) implements FormEvent {}

    @EventType(value = "form.submitted", cards = "*", means = "handed in")
    record Submitted(String form, String to, LocalDate period, Boolean complete, UUID paper) implements FormEvent {}

    @EventType(value = "form.copy-delivered", cards = "*", means = "one copy reached its keeper")
    record CopyDelivered(String form, Integer copy, String keeper, UUID paper) implements FormEvent {}

    /**
     * @param place  where it is kept, in general words: no personal data
     * @param period the day the paper is for, where its form comes round
     */
    @EventType(value = "form.filed", cards = "*", means = "archived, uploaded")
    record Filed(String form, String place, LocalDate period, UUID paper) implements FormEvent {}

    @EventType(value = "form.voided", cards = "*", origin = Origin.WORK, means = "recovered and made void")
    record Voided(String form, UUID paper) implements FormEvent {}
}
