package org.sanbao.supervision.monthly;

import jakarta.validation.constraints.Size;
import org.sanbao.shared.Written;

/** What the assessor says of a month's service (S1-068); each may be null, and stands as an empty box then. */
public record Remarks(
        @Size(max = 4000) String acceptance,
        @Size(max = 4000) String proactiveMaintenance,
        @Size(max = 4000) String other) {

    Remarks cleaned() {
        return new Remarks(Written.lines(acceptance), Written.lines(proactiveMaintenance), Written.lines(other));
    }
}
