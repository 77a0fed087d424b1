package org.sanbao.calls;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.sanbao.fields.OwnValues;
import org.sanbao.tables.tables.records.CallRecord;

/** A line of the register before and after it was put right, and where the two differ. */
final class CorrectedLine {

    /** What the names of changed own fields begin with. */
    static final String OWN = "own.";

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
        compareOwn(Corrections.own(before), Corrections.own(after));
    }

    private void compareOwn(OwnValues was, OwnValues is) {
        var fields = new TreeSet<>(was.answers().keySet());
        fields.addAll(is.answers().keySet());
        for (String field : fields) {
            if (!Objects.equals(was.get(field), is.get(field))) {
                changes.add(new CallFile.LineChange(OWN + field, text(was.get(field)), text(is.get(field))));
            }
        }
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    /** What the journal calls a change of this own field: what people wrote has no attribute, for rules do not read it. */
    String ownAttribute(String change) {
        String field = change.substring(OWN.length());
        boolean typed = Corrections.own(before).typed().containsKey(field)
                || Corrections.own(after).typed().containsKey(field);
        return typed ? "paper." + CallFields.FORM.replace('-', '_') + "." + field : "call.own-words";
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
