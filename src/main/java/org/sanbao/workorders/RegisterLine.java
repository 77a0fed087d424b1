package org.sanbao.workorders;

import java.util.HashSet;
import org.sanbao.calls.Calls;
import org.sanbao.shared.Actor;
import org.sanbao.shared.Sight;
import org.sanbao.workorders.vocabulary.Result;
import org.springframework.stereotype.Component;

/** What finishing and closing a job mean for its line in the repair-call register (S3-013). */
@Component
class RegisterLine {

    private final Calls calls;
    private final Subjects subjects;

    RegisterLine(Calls calls, Subjects subjects) {
        this.calls = calls;
        this.subjects = subjects;
    }

    /** Work that solved the fault solves the call; a line that somebody ended before stays as it ended. */
    void solve(Actor by, Job job) {
        var call = call(job);
        if (job.result() == Result.SOLVED && !call.ended() && !call.status().equals("solved")) {
            calls.solve(mayChange(by), job.stream(), job.row().getNumber());
        }
    }

    /** The voucher is filed: the line closes, unless the fault is still there or somebody ended it before. */
    void close(Actor by, Job job) {
        solve(by, job);
        if (job.result() == Result.SOLVED && !call(job).ended()) {
            calls.close(mayChange(by), job.stream());
        }
    }

    private Subjects.Subject call(Job job) {
        return subjects.find(job.stream(), Sight.everything("the case of a job in sight"))
                .orElseThrow();
    }

    /** The technician's report carries the call along, though a technician may not work on the register otherwise. */
    private static Actor mayChange(Actor by) {
        var capabilities = new HashSet<>(by.capabilities());
        capabilities.add("call.change");
        return new Actor(by.person(), by.name(), by.unit(), by.roles(), capabilities, by.sight(), by.language());
    }
}
