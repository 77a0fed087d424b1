package org.sanbao.workorders;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanbao.documents.Attachment;
import org.sanbao.documents.PaperView;
import org.sanbao.fields.AskedField;
import org.sanbao.shared.Money;
import org.sanbao.workorders.vocabulary.Cause;
import org.sanbao.workorders.vocabulary.PartKind;

/**
 * A job as its page shows it.
 *
 * @param phone     to call; null where none is known
 * @param timeZone  of the house, in which its times are meant
 * @param latitude  of the site, null if unknown
 * @param categoryWhy why somebody decided another category than the regulation's tables; null where nobody did
 * @param benchMinutes worked on it in the workshop
 * @param fields    own fields the voucher asks of this job; the answers are the line's
 * @param checklists what the regulation asks to go through on a visit, with the answers so far
 */
public record JobView(
        JobLine line,
        String phone,
        String serial,
        String timeZone,
        Double latitude,
        Double longitude,
        Costs costs,
        String currency,
        String categoryWhy,
        Cause cause,
        String workDone,
        Instant finishedAt,
        Instant endedAt,
        int benchMinutes,
        List<VisitLine> visits,
        List<PartLine> parts,
        List<AskedField> fields,
        List<Checklist> checklists,
        List<Attachment> attachments,
        PaperView voucher) {

    /** @param travelMinutes and {@code workMinutes} up to now where they still run */
    public record VisitLine(
            UUID id,
            UUID technician,
            String technicianName,
            VisitState state,
            List<StepLine> steps,
            long travelMinutes,
            long workMinutes) {}

    public record PartLine(
            UUID id,
            String name,
            String number,
            int quantity,
            Money price,
            PartKind kind,
            String oldSerial,
            String newSerial) {}

    /** @param id of the regulation's list; {@code names} by language tag */
    public record Checklist(String id, Map<String, String> names, List<Item> items) {}

    /** @param answer null while nobody answered */
    public record Item(
            String id,
            Map<String, String> names,
            boolean required,
            boolean photo,
            List<String> accepts,
            String answer) {}
}
