package org.sanbao.workshop;

import java.time.Instant;
import java.util.List;
import org.sanbao.documents.Attachment;
import org.sanbao.documents.PaperView;
import org.sanbao.workorders.JobView;

/**
 * Goods as their page shows them.
 *
 * @param benchSince    since when somebody works on them now; null while nobody does
 * @param workedMinutes on the bench so far, this time not counted
 * @param register      the line of the in/out register; null until it is written
 * @param card          null until it is made out
 * @param photos        of the condition they came in
 * @param mine          whether the reader repairs them
 */
public record ItemView(
        ItemLine line,
        String accessories,
        String condition,
        Instant benchSince,
        long workedMinutes,
        Instant inspectedAt,
        String inspectedBy,
        String remark,
        List<JobView.PartLine> parts,
        List<Attachment> photos,
        PaperView receipt,
        PaperView register,
        PaperView card,
        PaperView voucher,
        boolean mine) {}
