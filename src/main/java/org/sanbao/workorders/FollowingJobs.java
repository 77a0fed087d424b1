package org.sanbao.workorders;

import java.util.Objects;
import java.util.UUID;
import org.sanbao.calls.CallFollower;
import org.sanbao.calls.CallReader;
import org.sanbao.shared.Actor;
import org.sanbao.shared.Sight;
import org.sanbao.workorders.vocabulary.JobEvent;
import org.springframework.stereotype.Component;

/**
 * A corrected call corrects its open work order: place, unit, category and what the voucher says. A category that somebody decided stays
 * decided, and a signed voucher stays as it was signed.
 */
@Component
class FollowingJobs implements CallFollower {

    private final JobRepository jobs;
    private final Subjects subjects;
    private final Vouchers vouchers;
    private final Cards cards;
    private final CallReader calls;

    FollowingJobs(JobRepository jobs, Subjects subjects, Vouchers vouchers, Cards cards, CallReader calls) {
        this.jobs = jobs;
        this.subjects = subjects;
        this.vouchers = vouchers;
        this.cards = cards;
        this.calls = calls;
    }

    @Override
    public void corrected(Actor by, UUID call) {
        jobs.openOf(call).ifPresent(job -> follow(by, job));
    }

    private void follow(Actor by, Job job) {
        var row = job.row();
        var subject = subjects.find(job.stream(), Sight.everything("the open job of a call put right"))
                .orElseThrow();
        String category = row.getCategory();
        String payment = row.getPayment();
        row.setSite(subject.site());
        row.setUnit(subject.unit());
        if (row.getCategoryWhy() == null) {
            calls.cover(by, job.stream()).ifPresent(job::entitle);
        }
        jobs.store(job);
        vouchers.redrawUnlessSigned(job, by);
        if (row.getCategory() != null
                && !(Objects.equals(category, row.getCategory()) && Objects.equals(payment, row.getPayment()))) {
            cards.append(job, new JobEvent.Decided(row.getCategory(), job.payment()), null, by);
        }
    }
}
