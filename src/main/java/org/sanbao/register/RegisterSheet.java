package org.sanbao.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.sanbao.fields.OwnAnswer;

/** What a day's sheet of the repair-call register says, in its order; null is an empty box. */
record RegisterSheet(LocalDate day, Integer calls, List<Line> lines) {

    record Line(
            String number,
            Instant receivedAt,
            String customer,
            String address,
            String phone,
            String model,
            String fault,
            Map<String, OwnAnswer> own,
            String voucher,
            Instant closedAt) {}

    static RegisterSheet of(LocalDate day, List<RegisterLine> lines) {
        return new RegisterSheet(
                day,
                lines.size(),
                lines.stream()
                        .map(line -> new Line(
                                line.number(),
                                line.receivedAt(),
                                line.customer(),
                                line.address(),
                                line.phone(),
                                line.model(),
                                line.fault(),
                                line.own(),
                                line.voucher(),
                                line.endedAt()))
                        .toList());
    }
}
