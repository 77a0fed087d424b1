package org.sanbao.regulation.drafts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One thing that the company and the pack both changed. Each of the three is YAML of that one value, null where it is not there.
 *
 * @param number   of the question in its draft, from 1
 * @param file     null for a figure the company set in place of the pack's; {@code path} is its name then
 * @param path     keys from the file's root; in a list, the item's id
 * @param answer   null until somebody says which counts; likewise who and when
 */
record MergeQuestion(
        int number,
        String file,
        List<String> path,
        String base,
        String ours,
        String theirs,
        Answer answer,
        UUID answeredBy,
        Instant answeredAt) {

    enum Answer {
        OURS,
        THEIRS,
        OTHER
    }

    static MergeQuestion open(int number, String file, List<String> path, String base, String ours, String theirs) {
        return new MergeQuestion(number, file, List.copyOf(path), base, ours, theirs, null, null, null);
    }

    boolean isOpen() {
        return answer == null;
    }
}
