package org.sanbao.workorders;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sanbao.documents.Checklist;
import org.sanbao.documents.FormBook;
import org.sanbao.journal.Changes;
import org.sanbao.journal.vocabulary.ChecklistCompleted;
import org.sanbao.shared.Actor;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.http.NotVisible;
import org.sanbao.workorders.vocabulary.Result;
import org.springframework.stereotype.Component;

/** What the regulation asks a technician to go through, with the answers so far (S3-012, S3-016). */
@Component
class Checklists {

    private static final String ON_SITE = "visit";
    private static final String TAKING_ALONG = "take-in";

    private final FormBook forms;
    private final JobRepository jobs;
    private final Cards cards;
    private final Changes changes;
    private final BusinessClock clock;

    Checklists(FormBook forms, JobRepository jobs, Cards cards, Changes changes, BusinessClock clock) {
        this.forms = forms;
        this.jobs = jobs;
        this.cards = cards;
        this.changes = changes;
        this.clock = clock;
    }

    /** That of the visit, and that of goods taken along once they are. */
    List<JobView.Checklist> of(Job job) {
        return Stream.of(ON_SITE, TAKING_ALONG)
                .filter(id -> id.equals(ON_SITE) || job.result() == Result.TAKEN_AWAY)
                .flatMap(id -> forms.checklist(id, job.row().getOrg()).stream())
                .map(list -> view(job, list))
                .toList();
    }

    /**
     * Keeps answers. That the list was gone through is an event once everything it requires has an answer, and again when a later answer
     * changes what is missing: not with each tick on the way there.
     */
    void answer(Job job, String id, Map<String, String> answers, Actor by) {
        Checklist list = forms.checklist(id, job.row().getOrg()).orElseThrow(NotVisible::new);
        Optional<List<String>> before = missing(job, list);
        answers.forEach((item, answer) -> jobs.answer(job.id(), id, item, answer, clock.instant(), by.person()));
        Optional<List<String>> after = missing(job, list);
        if (after.isPresent() && !after.equals(before)) {
            cards.append(job, new ChecklistCompleted(id, after.get()), null, by);
        } else {
            changes.note(by, "job", job.id(), job.row().getOrg());
        }
    }

    /** Required items that were not done; empty while one of them has no answer yet. */
    private Optional<List<String>> missing(Job job, Checklist list) {
        List<JobView.Item> required =
                view(job, list).items().stream().filter(JobView.Item::required).toList();
        if (required.stream().anyMatch(item -> item.answer() == null)) {
            return Optional.empty();
        }
        return Optional.of(required.stream()
                .filter(item -> "no".equals(item.answer()))
                .map(JobView.Item::id)
                .toList());
    }

    private JobView.Checklist view(Job job, Checklist list) {
        var answers = jobs.answers(job.id(), list.id());
        return new JobView.Checklist(
                list.id(),
                list.names(),
                list.items().stream()
                        .map(item -> new JobView.Item(
                                item.id(),
                                item.names(),
                                item.required(),
                                item.photo(),
                                item.accepts(),
                                answers.get(item.id())))
                        .toList());
    }
}
