package org.sanbao.regulation.drafts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.sanbao.journal.Entry;
import org.sanbao.journal.Journal;
import org.sanbao.journal.vocabulary.ApprovalGranted;
import org.sanbao.regulation.Adoption;
import org.sanbao.regulation.Adoptions;
import org.sanbao.regulation.document.Pack;
import org.sanbao.regulation.drafts.RegulationCard.Status;
import org.sanbao.shared.Actor;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.Written;
import org.sanbao.shared.http.NotVisible;
import org.sanbao.shared.http.Version;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A draft is put forward, sent back or approved (S3-005, S0-095). What the approver decides about is the very writing that was seen. */
@Service
@Transactional
public class Approval {

    private static final String KIND = "regulation";

    private final DraftTable table;
    private final ConsultationTable consultation;
    private final QuestionTable questions;
    private final Adoptions adoptions;
    private final Approvers approvers;
    private final DraftPlaces places;
    private final BeforeInForce before;
    private final Journal journal;
    private final BusinessClock clock;

    Approval(
            DraftTable table,
            ConsultationTable consultation,
            QuestionTable questions,
            Adoptions adoptions,
            Approvers approvers,
            DraftPlaces places,
            BeforeInForce before,
            Journal journal,
            BusinessClock clock) {
        this.table = table;
        this.consultation = consultation;
        this.questions = questions;
        this.adoptions = adoptions;
        this.approvers = approvers;
        this.places = places;
        this.before = before;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Puts a draft forward. It may go without a replay; the approver is told.
     *
     * @param seen version of the draft the actor saw, as {@code If-Match} carries it; likewise below
     * @throws DraftHasErrors if it cannot be read
     * @throws CommentsUnanswered while a comment waits for its answer
     * @throws MergeQuestionsOpen while nobody has said what counts where the company and a new version of its pack part
     */
    public Draft submit(Actor by, UUID id, String seen) {
        Draft draft = lock(id);
        by.demand("regulation.edit");
        if (!draft.state().open()) {
            throw new DraftStateForbids(draft.state());
        }
        Version.require(seen, draft.version());
        requireAnswers(id);
        adoptions.lock();
        requireCurrent(draft);
        if (!draft.terms().repeals()) {
            compiled(draft);
        }
        requireDay(draft);
        Draft submitted = table.change(draft.submitted(act(by)));
        journal.append(Entry.of(id, by, new RegulationEvent.Submitted(draft.revision()))
                .with(RegulationCard.of(id, Status.SUBMITTED)));
        return submitted;
    }

    /** Not as it stands: it can be written again. */
    public Draft sendBack(Actor by, UUID id, String seen, String why) {
        Draft draft = decidable(by, id, seen);
        Draft back = table.change(draft.decided(DraftState.CHECKED, act(by), Written.lines(why), null));
        journal.append(Entry.of(
                        id,
                        by,
                        new RegulationEvent.SentBack(
                                draft.revision(), draft.submitted().by()))
                .with(RegulationCard.of(id, Status.DRAFT)));
        return back;
    }

    /**
     * Approves it: it is in force from the first instant of its day, or from now if that day has begun. What is in force in its place ends then;
     * what arose under that stays with it.
     *
     * @param remark may be null
     * @throws DraftOvertaken if something else came into force there since it was begun
     */
    public Draft approve(Actor by, UUID id, String seen, String remark) {
        Draft draft = decidable(by, id, seen);
        adoptions.lock();
        requireCurrent(draft);
        requireDay(draft);
        Instant from = later(places.begins(draft.terms()), clock.instant());
        journal.append(
                Entry.of(id, by, new ApprovalGranted(KIND, by.person())).with(RegulationCard.of(id, Status.APPROVED)));
        UUID adoption = draft.terms().repeals() ? draft.base() : adopted(by, draft, from);
        Entry comes = Entry.of(id, by, event(draft, adoption)).with(RegulationCard.of(id, status(draft)));
        before.check(by, comes);
        if (draft.terms().repeals()) {
            adoptions.repeal(draft.base(), from);
        }
        journal.append(comes);
        return table.change(draft.decided(DraftState.APPROVED, act(by), Written.lines(remark), adoption));
    }

    private UUID adopted(Actor by, Draft draft, Instant from) {
        Writing writing = table.writing(draft.id(), draft.revision());
        Adoption wanted = draft.asAdoption(0, writing, from);
        return adoptions
                .adopt(by.person(), wanted, compiled(draft).version(), writing.files())
                .id();
    }

    private static Status status(Draft draft) {
        return draft.terms().repeals() ? Status.REPEALED : Status.IN_FORCE;
    }

    private static RegulationEvent event(Draft draft, UUID adoption) {
        LocalDate effective = draft.terms().effective();
        UUID drafter = draft.submitted().by();
        return draft.terms().repeals()
                ? new RegulationEvent.Repealed(effective, adoption, drafter)
                : new RegulationEvent.Promulgated(effective, adoption, drafter);
    }

    private Draft decidable(Actor by, UUID id, String seen) {
        Draft draft = lock(id);
        approvers.demand(by, draft);
        if (draft.state() != DraftState.SUBMITTED) {
            throw new DraftStateForbids(draft.state());
        }
        if (approvers.isOwn(by.person(), draft)) {
            throw new NobodyApprovesTheirOwnDraft();
        }
        Version.require(seen, draft.version());
        return draft;
    }

    private Draft lock(UUID id) {
        return table.lock(id).orElseThrow(NotVisible::new);
    }

    /** What it changes is still the last word there, and nothing else is in its own place. */
    private void requireCurrent(Draft draft) {
        boolean overtaken = adoptions.all().stream()
                .anyMatch(each -> each.id().equals(draft.base())
                        ? each.until() != null
                        : each.until() == null && draft.sharesPlaceWith(each));
        if (overtaken) {
            throw new DraftOvertaken(draft.document());
        }
    }

    private void requireAnswers(UUID id) {
        long waiting = consultation.comments(id).stream()
                .filter(each -> each.answered() == null)
                .count();
        if (waiting > 0) {
            throw new CommentsUnanswered((int) waiting);
        }
        int open = questions.open(id);
        if (open > 0) {
            throw new MergeQuestionsOpen(open);
        }
    }

    private void requireDay(Draft draft) {
        if (places.of(draft.terms())
                .dayOf(clock.instant())
                .isAfter(draft.terms().effective())) {
            throw new EffectiveDayPassed(draft.terms().effective());
        }
    }

    private Pack compiled(Draft draft) {
        var read = table.writing(draft.id(), draft.revision()).read(adoptions.nextNumber(draft.document()));
        if (read.pack() == null) {
            throw new DraftHasErrors(read.errors().size());
        }
        return read.pack();
    }

    private Draft.Act act(Actor by) {
        return new Draft.Act(by.person(), clock.instant());
    }

    private static Instant later(Instant one, Instant other) {
        return one.isBefore(other) ? other : one;
    }
}
