package org.sanbao.eventlogs;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.sanbao.eventlogs.rules.ClauseKept;
import org.sanbao.eventlogs.rules.LogReplay;

/** How the clauses were kept, one line each. */
final class LogResult {

    private static final List<String> COLUMNS =
            List.of("clause", "rule", "raised", "met", "met-late", "breached", "open", "median", "ninetieth");

    private final PrintStream out;
    private final ReplayOfLog.Words words;

    LogResult(PrintStream out, ReplayOfLog.Words words) {
        this.out = out;
        this.words = words;
    }

    void print(LogReplay.Result result, Instant end) {
        var table = new TextTable(2);
        table.line(COLUMNS.stream().map(each -> words.get("column." + each)).toList());
        result.clauses().forEach(each -> table.line(line(each)));
        table.print(out);
        result.gates()
                .forEach(each -> out.println(words.get(
                        "gate", Map.of("clause", each.clause(), "rule", each.rule(), "count", each.refused()))));
        result.clauses().forEach(this::besides);
        out.println(words.get("end", Map.of("end", end.toString())));
    }

    private static List<String> line(ClauseKept kept) {
        return List.of(
                "§ " + kept.clause(),
                kept.rule(),
                String.valueOf(kept.raised()),
                String.valueOf(kept.met()),
                String.valueOf(kept.metLate()),
                String.valueOf(kept.breached()),
                String.valueOf(kept.open()),
                text(kept.median()),
                text(kept.ninetieth()));
    }

    private void besides(ClauseKept kept) {
        if (kept.ended() > 0) {
            out.println(words.get("ended", Map.of("rule", kept.rule(), "count", kept.ended())));
        }
        if (kept.undecided() > 0) {
            out.println(words.get("undecided", Map.of("rule", kept.rule(), "count", kept.undecided())));
        }
    }

    /** The two greatest units, by their signs, which are the same in every language. */
    static String text(Duration time) {
        if (time == null) {
            return "–";
        }
        if (time.toDays() > 0) {
            return time.toDays() + " d " + time.toHoursPart() + " h";
        }
        if (time.toHours() > 0) {
            return time.toHours() + " h " + time.toMinutesPart() + " min";
        }
        return time.toMinutes() > 0
                ? time.toMinutes() + " min " + time.toSecondsPart() + " s"
                : time.toSeconds() + " s";
    }
}
