package org.sanbao.calls;

import java.util.Map;
import java.util.UUID;
import org.sanbao.fields.OwnAnswer;
import org.sanbao.fields.OwnFields;
import org.sanbao.fields.OwnForm;
import org.sanbao.fields.OwnValues;
import org.sanbao.journal.Entry;
import org.sanbao.obligations.Gates;
import org.springframework.stereotype.Component;

/** The register's own fields: columns its regulation adds to the form of S3-011. */
@Component
class CallFields {

    /** Id of the form in the regulation. */
    static final String FORM = "call-register";

    private final OwnFields fields;
    private final Gates gates;

    CallFields(OwnFields fields, Gates gates) {
        this.fields = fields;
        this.gates = gates;
    }

    OwnForm of(UUID org) {
        return fields.of(org, FORM);
    }

    /** Those of every unit's register, for lists. */
    OwnForm anywhere() {
        return fields.anywhere(FORM);
    }

    /** What was answered, as typed. Refused where it does not fit. */
    OwnValues read(UUID org, Map<String, OwnAnswer> given) {
        return given == null ? OwnValues.NONE : of(org).read(given);
    }

    /** Refused where the register asks more than this line answers, or did not ask what it does. What cannot be decided may be answered. */
    void demandFirst(OwnValues answers, Entry line) {
        of(line.unit()).demand(answers, null, field -> !gates.sayOfFirst(line, field.condition())
                .isNo());
    }

    /** The same of a line already written, as it would read with this entry. */
    void demand(UUID org, OwnValues answers, Entry line) {
        of(org).demand(answers, null, field -> !gates.say(line, field.condition())
                .isNo());
    }
}
