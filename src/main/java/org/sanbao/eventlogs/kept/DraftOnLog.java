package org.sanbao.eventlogs.kept;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sanbao.eventlogs.rules.ClauseKept;
import org.sanbao.eventlogs.rules.LogPack;
import org.sanbao.eventlogs.rules.LogReplay;
import org.sanbao.eventlogs.rules.LogVocabulary;
import org.sanbao.regulation.drafts.Drafts;
import org.sanbao.regulation.drafts.Writing;
import org.sanbao.regulation.reader.Adaptation;
import org.sanbao.regulation.reader.Finding;
import org.sanbao.shared.Actor;
import org.sanbao.shared.Texts;
import org.springframework.stereotype.Component;

/** How the clauses of a draft, as it is written now, would have been kept in a log. Nothing is stored, and the draft stays what it is. */
@Component
class DraftOnLog {

    private static final int TOLD = 20;

    private final KeptLogs logs;
    private final Drafts drafts;
    private final Texts texts;

    DraftOnLog(KeptLogs logs, Drafts drafts, Texts texts) {
        this.logs = logs;
        this.drafts = drafts;
        this.texts = texts;
    }

    /**
     * @param mistakes  why the draft cannot be read with the words of the log, the first of them; empty if it can
     * @param further   how many more mistakes there are
     * @param neverSeen activities it names that never happen in the log
     * @param end       up to when the log tells: what was not done by then is open or breached
     */
    record Trial(
            List<String> mistakes,
            int further,
            List<String> neverSeen,
            Instant end,
            List<Kept> clauses,
            List<Gate> gates) {}

    /** As {@link ClauseKept}, times in seconds. */
    record Kept(
            String clause,
            String rule,
            long raised,
            long met,
            long metLate,
            long breached,
            long open,
            long ended,
            long undecided,
            Long median,
            Long ninetieth) {

        private static Kept of(ClauseKept each) {
            return new Kept(
                    each.clause(),
                    each.rule(),
                    each.raised(),
                    each.met(),
                    each.metLate(),
                    each.breached(),
                    each.open(),
                    each.ended(),
                    each.undecided(),
                    seconds(each.median()),
                    seconds(each.ninetieth()));
        }

        private static Long seconds(Duration time) {
            return time == null ? null : time.toSeconds();
        }
    }

    /** How often something was done against which a gate of the clause stands. */
    record Gate(String clause, String rule, long refused) {}

    Trial of(Actor by, UUID id, UUID draft) throws IOException {
        KeptLogRows.Content content = logs.content(by, id);
        Writing written = drafts.writing(by, draft);
        try (var log = new OpenLog(content.file(), content.reading())) {
            var words = new LogVocabulary(log.profile());
            var figures = new Adaptation(1, written.params(), written.switchedOff());
            LogPack pack = LogPack.read(written.files(), figures, words);
            List<String> neverSeen = pack.neverSeen().stream()
                    .map(each -> String.valueOf(each.arguments().get("name")))
                    .distinct()
                    .limit(TOLD)
                    .toList();
            Instant end = log.profile().last();
            if (pack.pack() == null) {
                List<String> mistakes = pack.findings().stream()
                        .filter(each -> each.severity() == Finding.Severity.ERROR)
                        .map(each -> each.in(by.language(), texts))
                        .toList();
                List<String> first = mistakes.stream().limit(TOLD).toList();
                return new Trial(first, mistakes.size() - first.size(), neverSeen, end, List.of(), List.of());
            }
            var replay =
                    new LogReplay(pack, words, log.profile(), content.reading().zoneId(), end);
            LogReplay.Result result = replay.run(log.traces(), found -> {});
            return new Trial(
                    List.of(),
                    0,
                    neverSeen,
                    end,
                    result.clauses().stream().map(Kept::of).toList(),
                    result.gates().stream()
                            .map(each -> new Gate(each.clause(), each.rule(), each.refused()))
                            .toList());
        }
    }
}
