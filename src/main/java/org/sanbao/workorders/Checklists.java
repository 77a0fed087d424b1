package org.sanbao.workorders;

import java.util.List;
import java.util.stream.Stream;
import org.sanbao.documents.Checklist;
import org.sanbao.documents.FormBook;
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

    Checklists(FormBook forms, JobRepository jobs) {
        this.forms = forms;
        this.jobs = jobs;
    }

    /** That of the visit, and that of goods taken along once they are. */
    List<JobView.Checklist> of(Job job) {
        return Stream.of(ON_SITE, TAKING_ALONG)
                .filter(id -> id.equals(ON_SITE) || job.result() == Result.TAKEN_AWAY)
                .flatMap(id -> forms.checklist(id, job.row().getOrg()).stream())
                .map(list -> view(job, list))
                .toList();
    }

    /** Required items without a yes; refused if the regulation has no such list. */
    List<String> missing(Job job, String id) {
        Checklist list = forms.checklist(id, job.row().getOrg()).orElseThrow(NotVisible::new);
        return view(job, list).items().stream()
                .filter(item ->
                        item.required() && !"yes".equals(item.answer()) && !"not-applicable".equals(item.answer()))
                .map(JobView.Item::id)
                .toList();
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
