package org.sanbao.workorders;

import java.util.List;
import java.util.Map;
import org.sanbao.fields.AskedField;
import org.sanbao.fields.OwnAnswer;
import org.sanbao.fields.OwnField;
import org.sanbao.fields.OwnFields;
import org.sanbao.fields.OwnForm;
import org.sanbao.fields.OwnValues;
import org.sanbao.obligations.Gates;
import org.sanbao.regulation.reading.Truth;
import org.sanbao.shared.Actor;
import org.sanbao.tables.tables.records.JobRecord;
import org.sanbao.workorders.vocabulary.JobEvent;
import org.springframework.stereotype.Component;

/** The voucher's own fields: what its regulation asks of the work beside what the form of S3-011 has. */
@Component
class JobFields {

    private final OwnFields fields;
    private final Cards cards;
    private final Gates gates;

    JobFields(OwnFields fields, Cards cards, Gates gates) {
        this.fields = fields;
        this.cards = cards;
        this.gates = gates;
    }

    /** Those of every unit's voucher, for lists. */
    OwnForm anywhere() {
        return fields.anywhere(Vouchers.FORM);
    }

    /** What the voucher asks, for a screen; what a rule decides is offered too, and refused where it is not asked. */
    List<AskedField> asked(Job job, Actor reader) {
        return form(job).fields().stream()
                .map(field -> AskedField.of(field, reader.language()))
                .toList();
    }

    /**
     * Takes these answers for all that was answered before; to be stored by the caller.
     *
     * @return whether anything differs
     */
    boolean answer(Job job, Map<String, OwnAnswer> given, Actor by) {
        OwnForm form = form(job);
        OwnValues before = of(job.row());
        OwnValues answers = form.read(given, before);
        job.answer(answers);
        form.demand(answers, null, field -> !says(job, field, by).isNo());
        return !answers.equals(before);
    }

    /** Refused where something is missing that must be answered before the voucher is filed. */
    void demandToFile(Job job, Actor by) {
        form(job).demand(of(job.row()), "filed", field -> !says(job, field, by).isNo());
    }

    private Truth says(Job job, OwnField field, Actor by) {
        return gates.say(cards.entry(job, new JobEvent.Answered(Vouchers.FORM), by), field.condition());
    }

    private OwnForm form(Job job) {
        return fields.of(job.row().getOrg(), Vouchers.FORM);
    }

    static OwnValues of(JobRecord row) {
        return OwnValues.of(row.getOwn(), row.getOwnWords());
    }
}
