package org.sanbao.workorders;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.sanbao.fields.OwnColumns;
import org.sanbao.lists.FileAsked;
import org.sanbao.lists.ListFiles;
import org.sanbao.lists.Listing;
import org.sanbao.shared.Actor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The list of all work orders, and the same as a file. */
@RestController
@RequestMapping("/api/jobs/list")
class JobListController {

    /** The columns of the page, by the same keys. */
    private static final Listing<JobLine> COLUMNS = Listing.<JobLine>of("jobs", "workorders.column.")
            .with("number", JobLine::number)
            .withWords("state", "workorders.state.", JobLine::state)
            .withMark("urgent", "workorders.urgent", JobLine::urgent)
            .withWords("kind", "workorders.kind.", JobLine::kind)
            .with("call", JobLine::callNumber)
            .with("customer", JobLine::customer)
            .with("address", JobLine::address)
            .with("model", JobLine::model)
            .with("fault", JobLine::fault)
            .with("technician", JobLine::technicianName)
            .with("appointment", JobLine::appointmentFrom)
            .with("due", JobLine::dueAt)
            .withWords("category", "workorders.category.", JobLine::category)
            .withWords("payment", "workorders.pays.", JobLine::payment)
            .with("fee", JobLine::fee)
            .withWords("result", "workorders.result.", JobLine::result)
            .with("opened", JobLine::openedAt)
            .with("branch", JobLine::orgName);

    private final JobReader reader;
    private final ListFiles files;
    private final JobFields fields;
    private final OwnColumns own;

    JobListController(JobReader reader, ListFiles files, JobFields fields, OwnColumns own) {
        this.reader = reader;
        this.files = files;
        this.fields = fields;
        this.own = own;
    }

    /** What the page asks for, as it stands in the query. */
    record Asked(JobState state, UUID technician, Boolean urgent, String number, List<String> own) {

        JobFilter from(String after) {
            return new JobFilter(
                    state, technician, urgent, number, own, after == null ? null : JobFilter.Place.parse(after));
        }
    }

    @GetMapping
    JobPage page(Actor actor, Asked asked, @RequestParam(required = false) String after) {
        return reader.page(actor, asked.from(after));
    }

    @GetMapping("/file")
    void file(Actor actor, Asked asked, FileAsked file, HttpServletResponse answer) throws IOException {
        files.send(
                actor,
                own.with(COLUMNS, fields.anywhere(), JobLine::own),
                file,
                into -> reader.each(actor, asked.from(null), into),
                answer);
    }
}
