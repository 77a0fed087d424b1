package org.sanbao.calls;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.sanbao.calls.vocabulary.Channel;
import org.sanbao.fields.OwnAnswer;

/**
 * What the line of the register should have said; see {@link CallEntry}. All of it, so that whoever corrects says what stands there after.
 *
 * @param site       a site of the call's customer; null only where none was named before
 * @param unit       null only where none was named before
 * @param receivedAt not after it was registered
 * @param own        answers to all own fields of the register, as in {@link CallEntry}; null leaves them as they are
 * @param why        for colleagues; kept beside what it said before
 */
public record CallCorrection(
        UUID site,
        UUID unit,
        @Size(max = 300) String caller,
        @Size(max = 60) String callerPhone,
        @NotNull Channel channel,
        @NotNull Instant receivedAt,

        @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*") @Size(max = 100)
        String symptom,

        @NotBlank @Size(max = 4000) String fault,
        @NotNull Boolean urgent,
        @Size(max = 60) Map<String, OwnAnswer> own,
        @NotBlank @Size(max = 1000) String why) {}
