package org.sanbao.regulation.drafts;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.sanbao.regulation.Adoptions;
import org.sanbao.regulation.ClauseWords;
import org.sanbao.shared.Unsighted;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Versions that came of drafts, for those who work under them: what each is for, and what it changed. */
@Component
@Transactional(readOnly = true)
@Unsighted("a regulation is for everybody in the company to read, and so is why it was changed")
public class NewVersions {

    private final DraftTable drafts;
    private final Adoptions adoptions;
    private final ClauseWords words;

    NewVersions(DraftTable drafts, Adoptions adoptions, ClauseWords words) {
        this.drafts = drafts;
        this.adoptions = adoptions;
        this.words = words;
    }

    /**
     * @param adoption what is or will be in force
     * @param base     the adoption it changes; null for a document of its own
     * @param purpose  what the change is for, as whoever drafted it wrote
     */
    public record NewVersion(UUID adoption, UUID base, String purpose, UUID approvedBy, Instant approvedAt) {}

    /** Every approved version, the last drafted first. A repeal is none. */
    public List<NewVersion> all() {
        return drafts.all().stream()
                .filter(draft -> draft.adoption() != null && !draft.terms().repeals())
                .map(draft -> new NewVersion(
                        draft.adoption(),
                        draft.base(),
                        draft.terms().purpose(),
                        draft.decided().by(),
                        draft.decided().at()))
                .toList();
    }

    /** What the later says and does otherwise, in words. {@code before} may be null: all of it is new. */
    public Comparison.Changes changes(UUID before, UUID after, Locale reader) {
        return new Comparison(
                        words,
                        before == null ? null : adoptions.pack(before).orElse(null),
                        adoptions.pack(after).orElse(null),
                        reader)
                .changes();
    }
}
