package org.sanbao.workorders;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.sanbao.fields.OwnFilter;
import org.sanbao.shared.http.InvalidInput;

/**
 * What a list of work orders shows; null leaves a condition out.
 *
 * @param number how its number begins
 * @param own    what is asked of the voucher's own fields, see {@link OwnFilter}
 * @param after  last row of the page before
 */
record JobFilter(JobState state, UUID technician, Boolean urgent, String number, List<String> own, Place after) {

    /** A row's place in the list: when it was drawn up, and its id where that is the same. */
    record Place(Instant openedAt, UUID id) {

        static Place of(JobLine line) {
            return new Place(line.openedAt(), line.id());
        }

        /** As {@link JobPage#next} gave it. */
        static Place parse(String text) {
            try {
                String[] parts = text.split("_", 2);
                return new Place(Instant.parse(parts[0]), UUID.fromString(parts.length == 2 ? parts[1] : ""));
            } catch (DateTimeParseException | IllegalArgumentException e) {
                throw new InvalidInput("after", "malformed");
            }
        }

        @Override
        public String toString() {
            return openedAt + "_" + id;
        }
    }

    /** The same list, from where a page of it ended. */
    JobFilter beyond(String next) {
        return new JobFilter(state, technician, urgent, number, own, Place.parse(next));
    }
}
