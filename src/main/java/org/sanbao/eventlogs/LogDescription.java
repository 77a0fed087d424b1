package org.sanbao.eventlogs;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import org.sanbao.eventlogs.log.LogColumn;
import org.sanbao.eventlogs.log.LogProfile;
import org.sanbao.eventlogs.log.LogTraces;
import org.sanbao.eventlogs.rules.LogVocabulary;

/** What a pack for the log may name: its activities, and its attributes as formulas write them. */
final class LogDescription {

    private final PrintStream out;
    private final ReplayOfLog.Words words;

    LogDescription(PrintStream out, ReplayOfLog.Words words) {
        this.out = out;
        this.words = words;
    }

    void print(LogTraces traces, LogProfile profile, LogVocabulary vocabulary) throws IOException {
        long[] cases = {0};
        traces.forEach(trace -> cases[0]++);
        out.println(words.get(
                "log",
                Map.of(
                        "cases", cases[0],
                        "events", traces.events(),
                        "first", profile.first().toString(),
                        "last", profile.last().toString())));
        var activities = new TextTable(1);
        activities.line(List.of(words.get("column.activity"), words.get("column.times")));
        profile.activities().forEach((name, count) -> activities.line(List.of(name, String.valueOf(count))));
        activities.print(out);
        var attributes = new TextTable(3);
        attributes.line(List.of(words.get("column.attribute"), words.get("column.word"), words.get("column.type")));
        attributes.line(List.of("", "event.resource", "string"));
        attributes.line(List.of("", "case.name", "string"));
        vocabulary.ofEvent().forEach((name, word) -> attributes.line(line(profile, name, "event." + word)));
        vocabulary.ofCase().forEach((name, word) -> attributes.line(line(profile, name, "case." + word)));
        attributes.print(out);
        odd(profile);
    }

    /** Why a column of numbers counts as text: the rows to put right. */
    void odd(LogProfile profile) {
        profile.columns().forEach((name, column) -> {
            LogColumn.Odd odd = column.odd();
            if (odd != null) {
                out.println(words.get("odd", Map.of("column", name, "n", odd.count(), "value", odd.first())));
            }
        });
    }

    private static List<String> line(LogProfile profile, String name, String word) {
        return List.of(name, word, profile.columns().get(name).type().toString());
    }
}
