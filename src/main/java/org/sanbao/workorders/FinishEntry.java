package org.sanbao.workorders;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.sanbao.workorders.vocabulary.Result;

/** How the work ended. {@code happened} null is now. */
public record FinishEntry(
        @NotNull Result result, @Size(max = 4000) String workDone, Instant happened) {}
