package org.sanbao.calls;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.sanbao.tables.tables.records.CallRecord;

/** A line of the register before and after it was put right, and where the two differ. */
final class CorrectedLine {

    private final CallRecord before;
    private final CallRecord after;
    private final List<CallFile.LineChange> changes = new ArrayList<>();

    CorrectedLine(CallRecord before, CallRecord after, CorrectionRepository words) {
        this.before = before;
        this.after = after;
        compare("site", CallRecord::getSite, words::siteWords);
        compare("unit", CallRecord::getUnit, words::unitWords);
        compare("receivedAt", CallRecord::getReceivedAt, Instant::toString);
        compare("channel", CallRecord::getChannel, Function.identity());
        compare("symptom", CallRecord::getSymptom, Function.identity());
        compare("urgent", CallRecord::getUrgent, String::valueOf);
        compare("fault", CallRecord::getFault, Function.identity());
        compare("caller", CallRecord::getCaller, Function.identity());
        compare("callerPhone", CallRecord::getCallerPhone, Function.identity());
    }

    private <T> void compare(String field, Function<CallRecord, T> value, Function<T, String> words) {
        T was = value.apply(before);
        T is = value.apply(after);
        if (!Objects.equals(was, is)) {
            changes.add(new CallFile.LineChange(
                    field, was == null ? null : words.apply(was), is == null ? null : words.apply(is)));
        }
    }

    boolean isSame() {
        return changes.isEmpty();
    }

    List<CallFile.LineChange> changes() {
        return List.copyOf(changes);
    }

    UUID id() {
        return after.getId();
    }

    /** The site first named, or null where none was. */
    UUID siteBefore() {
        return before.getSite();
    }

    /** The unit first named, or null where none was. */
    UUID unitBefore() {
        return before.getUnit();
    }

    Instant receivedAt() {
        return after.getReceivedAt();
    }
}
