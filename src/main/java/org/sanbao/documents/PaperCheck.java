package org.sanbao.documents;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanbao.journal.Recorded;
import org.sanbao.journal.Timeline;
import org.sanbao.shared.Sight;
import org.sanbao.shared.http.NotVisible;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether a paper still says what was signed: the stored page, each signature's statement and each proof are hashed again and compared
 * with what the journal's chain kept at the moment of signing.
 */
@Component
class PaperCheck {

    private final PaperRepository papers;
    private final Papers faces;
    private final Attachments attachments;
    private final Timeline timeline;

    PaperCheck(PaperRepository papers, Papers faces, Attachments attachments, Timeline timeline) {
        this.papers = papers;
        this.faces = faces;
        this.attachments = attachments;
        this.timeline = timeline;
    }

    /** What the public page says, to whoever holds the paper: nothing personal and nothing of what the paper says. Times are read in the zone in which the paper has them. */
    record Answer(
            Verdict verdict,
            Map<String, String> form,
            int version,
            int latest,
            String fingerprint,
            boolean isVoid,
            ZoneId zone,
            List<Signed> signatures) {}

    record Signed(String role, SigningWay way, Instant at) {}

    enum Verdict {
        @JsonProperty("unchanged")
        UNCHANGED,
        @JsonProperty("changed")
        CHANGED,
        @JsonProperty("not-signed")
        NOT_SIGNED
    }

    @Transactional(readOnly = true)
    Answer check(String token) {
        VersionRow version = papers.byToken(token).orElseThrow(NotVisible::new);
        PaperRow paper = papers.find(version.paper(), Sight.everything("whoever holds the paper"))
                .orElseThrow();
        var signatures = papers.signatures(paper.id(), version.version());
        return new Answer(
                verdict(paper, version, signatures),
                faces.formOf(paper).names(),
                version.version(),
                paper.version(),
                Hash.fingerprint(version.hash()),
                paper.isVoid(),
                paper.zone(),
                signatures.stream()
                        .map(each -> new Signed(each.role(), each.way(), each.signedAt()))
                        .toList());
    }

    private Verdict verdict(PaperRow paper, VersionRow version, List<SignatureRow> signatures) {
        boolean whole = version.isWhole() && signatures.stream().allMatch(each -> isWhole(paper, version, each));
        if (!whole || version.isFrozen() == signatures.isEmpty()) {
            return Verdict.CHANGED;
        }
        return version.isFrozen() ? Verdict.UNCHANGED : Verdict.NOT_SIGNED;
    }

    private boolean isWhole(PaperRow paper, VersionRow version, SignatureRow signature) {
        if (!signature.isWhole()) {
            return false;
        }
        var statement = Statement.of(signature.statement());
        String page = Hash.hex(Hash.of(version.page()));
        Map<String, Object> kept = journalled(paper.stream(), signature.journalled());
        boolean proofWhole = statement.proof() == null
                || Hash.hex(attachments.hashOf(statement.proof())).equals(statement.proofHash());
        return proofWhole
                && statement.content().equals(page)
                && page.equals(kept.get("content"))
                && Hash.hex(signature.hash()).equals(kept.get("statement"))
                && signature.role().equals(kept.get("by"));
    }

    private Map<String, Object> journalled(UUID stream, UUID row) {
        return timeline.of(stream, Sight.everything("checking a paper")).stream()
                .filter(each -> each.id().equals(row))
                .findFirst()
                .map(Recorded::attributes)
                .orElse(Map.of());
    }
}
