package org.sanbao.documents;

import java.time.Instant;
import java.util.UUID;
import org.sanbao.access.StaffPassword;
import org.sanbao.journal.Entry;
import org.sanbao.journal.Journal;
import org.sanbao.shared.Actor;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.Ids;
import org.springframework.stereotype.Component;

/** Signing: customers draw, staff confirm with their password, and where neither can be had that is stated with reason and proof. */
@Component
class Signatures {

    private final PaperRepository papers;
    private final Attachments attachments;
    private final StaffPassword passwords;
    private final Journal journal;
    private final BusinessClock clock;

    Signatures(
            PaperRepository papers,
            Attachments attachments,
            StaffPassword passwords,
            Journal journal,
            BusinessClock clock) {
        this.papers = papers;
        this.attachments = attachments;
        this.passwords = passwords;
        this.journal = journal;
        this.clock = clock;
    }

    void sign(PaperRow paper, VersionRow version, Signing signing, Actor by) {
        if (!Hash.hex(version.hash()).equals(signing.content())) {
            throw new PaperChangedMeanwhile(Hash.hex(version.hash()));
        }
        if (papers.signatures(paper.id(), version.version()).stream()
                .anyMatch(each -> each.role().equals(signing.role()))) {
            throw new AlreadySigned(signing.role());
        }
        check(paper, signing, by);
        Instant now = clock.instant();
        Instant happened = signing.happened() == null || signing.happened().isAfter(now) ? now : signing.happened();
        byte[] statement = statement(signing, happened, by).bytes();
        var event = event(paper, version, signing, Hash.hex(Hash.of(statement)));
        papers.freeze(paper.id(), version.version(), now);
        UUID row = journal.append(
                        Entry.of(paper.stream(), by, event).at(happened).about(paper.card(), paper.about()))
                .id();
        papers.insert(
                paper.id(),
                new SignatureRow(
                        Ids.next(),
                        version.version(),
                        signing.role(),
                        signing.way(),
                        statement,
                        Hash.of(statement),
                        happened,
                        row));
    }

    private static FormEvent event(PaperRow paper, VersionRow version, Signing signing, String statement) {
        return signing.way().isAlternative()
                ? new FormEvent.LeftUnsigned(
                        paper.form(),
                        signing.role(),
                        signing.way(),
                        paper.id(),
                        version.version(),
                        signing.content(),
                        statement)
                : new FormEvent.Signed(
                        paper.form(),
                        signing.role(),
                        signing.way(),
                        paper.id(),
                        version.version(),
                        signing.content(),
                        statement);
    }

    private void check(PaperRow paper, Signing signing, Actor by) {
        switch (signing.way()) {
            case DRAWN -> {
                if (!Stroke.fitsThePad(signing.strokes()) || !Stroke.isSignature(signing.strokes())) {
                    throw new SignatureEmpty();
                }
            }
            case CONFIRMED -> {
                if (!by.has(signing.role())) {
                    throw new NotYoursToSign(signing.role());
                }
                passwords.confirm(by, signing.password());
            }
            default -> {
                boolean reasoned = signing.reason() != null && !signing.reason().isBlank();
                if (!reasoned || signing.proof() == null || !attachments.isOf(signing.proof(), paper.stream())) {
                    throw new ReasonAndProofMissing();
                }
            }
        }
    }

    /** Staff sign under the name they signed in with, whatever was typed. */
    private Statement statement(Signing signing, Instant happened, Actor by) {
        boolean confirmed = signing.way() == SigningWay.CONFIRMED;
        boolean drawn = signing.way() == SigningWay.DRAWN;
        String proofHash = signing.way().isAlternative() ? Hash.hex(attachments.hashOf(signing.proof())) : null;
        return new Statement(
                signing.content(),
                signing.role(),
                confirmed ? by.name() : signing.name(),
                confirmed ? by.person() : null,
                signing.way().code(),
                signing.way().isAlternative() ? signing.reason() : null,
                signing.way().isAlternative() ? signing.proof() : null,
                proofHash,
                drawn ? signing.strokes() : java.util.List.of(),
                happened,
                Hash.token());
    }
}
