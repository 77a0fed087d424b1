package org.sanbao.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.sanbao.shared.Money;
import org.sanbao.workorders.vocabulary.Category;
import org.sanbao.workorders.vocabulary.Result;

/**
 * A technician's day as the work itself tells it. Only what came to an end counts: a visit that still runs has no time yet, so the sheet
 * stays as it is while somebody reads it.
 *
 * @param parts   entered that day
 * @param takings money taken from customers that day and not taken back
 * @param goods   customers' goods taken along that day
 */
public record DaySheet(LocalDate day, List<Job> jobs, List<Part> parts, List<Taking> takings, List<Goods> goods) {

    /** @param category null while undecided; {@code result} null while the work has not ended */
    public record Job(
            UUID job,
            String voucher,
            String customer,
            String model,
            Category category,
            long travelMinutes,
            long workMinutes,
            Result result) {}

    public record Part(String voucher, String name, String number, int quantity) {}

    public record Taking(String voucher, Money amount) {}

    /** @param receipt number of the collection receipt */
    public record Goods(String receipt, String model) {}

    boolean isEmpty() {
        return jobs.isEmpty() && parts.isEmpty() && takings.isEmpty() && goods.isEmpty();
    }

    /**
     * SHA-256 of all it says, hexadecimal: whoever confirms states what was before the eyes.
     *
     * @param report hash of the report there is of this day, which then was before the eyes too; else null
     */
    String fingerprint(String report) {
        try {
            byte[] said = (this + (report == null ? "" : report)).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(said));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
