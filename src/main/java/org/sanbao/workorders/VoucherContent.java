package org.sanbao.workorders;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.sanbao.documents.Wide;
import org.sanbao.fields.OwnAnswer;
import org.sanbao.shared.Money;
import org.sanbao.workorders.vocabulary.Category;
import org.sanbao.workorders.vocabulary.Cause;
import org.sanbao.workorders.vocabulary.PartKind;
import org.sanbao.workorders.vocabulary.Payment;
import org.sanbao.workorders.vocabulary.Result;

/** What a service voucher says, in its order; null is an empty box. */
record VoucherContent(
        String customer,
        String phone,
        @Wide String address,
        String model,
        String serial,
        @Wide String fault,
        Category category,
        Payment payment,
        String technician,
        Instant arrivedAt,
        Instant finishedAt,
        Duration travelTime,
        Duration workTime,
        Result result,
        Cause cause,
        @Wide String workDone,
        Map<String, OwnAnswer> own,
        List<Part> parts,
        Money labour,
        Money material,
        Money travel,
        Money fee) {

    /** One line of replaced parts. */
    record Part(
            String partName, String partNumber, Integer quantity, Money price, PartKind partKind, String newSerial) {}
}
