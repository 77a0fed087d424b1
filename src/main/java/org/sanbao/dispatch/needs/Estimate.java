package org.sanbao.dispatch.needs;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanbao.workorders.vocabulary.JobKind;

/**
 * What a kind of work takes. Each of the four that is null holds for all; with all four null it is the company's default.
 *
 * @param minutes on site, for one visit
 * @param people  who must be there at once
 * @param parts   code to count
 */
public record Estimate(
        UUID id,
        JobKind kind,
        String productLine,
        UUID product,
        String symptom,
        int minutes,
        int people,
        List<String> skills,
        List<String> tools,
        Map<String, Integer> parts,
        int version) {

    /** All four are null. */
    boolean isDefault() {
        return kind == null && productLine == null && product == null && symptom == null;
    }
}
