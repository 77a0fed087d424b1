package org.sanbao.dispatch.needs;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.sanbao.workorders.vocabulary.JobKind;

/**
 * All estimates at one moment. Of those that cover a work the one holds that says most of it: the product counts before its line, the line
 * before the symptom, the symptom before the kind of work.
 */
final class EstimateBook {

    private static final int EVERYTHING_SAID = 15;

    private record About(JobKind kind, String line, UUID product, String symptom) {

        /** Of a work, only what these bits say: 8 product, 4 line, 2 symptom, 1 kind. */
        static About of(Work work, int said) {
            return new About(
                    (said & 1) == 0 ? null : work.kind(),
                    (said & 4) == 0 ? null : work.productLine(),
                    (said & 8) == 0 ? null : work.product(),
                    (said & 2) == 0 ? null : work.symptom());
        }
    }

    private final Map<About, Estimate> estimates = new HashMap<>();

    EstimateBook(Collection<Estimate> all) {
        all.forEach(each ->
                estimates.put(new About(each.kind(), each.productLine(), each.product(), each.symptom()), each));
    }

    /** There is always one: the estimate for all work is never removed. */
    Estimate of(Work work) {
        for (int said = EVERYTHING_SAID; said >= 0; said--) {
            Estimate found = estimates.get(About.of(work, said));
            if (found != null) {
                return found;
            }
        }
        throw new IllegalStateException("The estimate for all work is missing");
    }
}
