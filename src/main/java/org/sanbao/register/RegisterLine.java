package org.sanbao.register;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.sanbao.calls.CallStatus;
import org.sanbao.fields.OwnAnswer;

/**
 * A line of a day's register beside its voucher.
 *
 * @param phone      as dialled; null where none is known, as are address and model
 * @param own        answers to the register's own fields
 * @param voucher    number of the latest voucher; null while none was drawn up
 * @param technician who was sent; null while nobody is
 * @param endedAt    when the line was closed; null while it is open
 */
record RegisterLine(
        UUID call,
        String number,
        Instant receivedAt,
        String customer,
        String address,
        String phone,
        String model,
        String fault,
        Map<String, OwnAnswer> own,
        CallStatus status,
        String voucher,
        String technician,
        Instant endedAt) {

    /** What the comparison finds. */
    enum Finding {
        @JsonProperty("in-order")
        IN_ORDER,
        @JsonProperty("no-voucher")
        NO_VOUCHER,
        @JsonProperty("not-dispatched")
        NOT_DISPATCHED
    }

    /** A line solved on the telephone or fallen away needs nobody to go. */
    @JsonProperty
    Finding finding() {
        boolean done = endedAt != null || status == CallStatus.SOLVED;
        if (done || technician != null) {
            return Finding.IN_ORDER;
        }
        return voucher == null ? Finding.NO_VOUCHER : Finding.NOT_DISPATCHED;
    }
}
