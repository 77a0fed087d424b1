package org.sanbao.eventlogs.rules;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.sanbao.regulation.document.Clause;
import org.sanbao.regulation.document.Pack;
import org.sanbao.regulation.reader.Adaptation;
import org.sanbao.regulation.reader.Finding;
import org.sanbao.regulation.reader.PackReader;
import org.sanbao.regulation.rules.Rule;
import org.sanbao.regulation.rules.RuleRef;
import org.sanbao.regulation.rules.Rulebook;
import org.sanbao.regulation.rules.Ruleset;

/** A pack that speaks of a log's activities. It was in force all the time and everywhere. Immutable. */
public final class LogPack implements Rulebook {

    private static final String UNKNOWN_EVENT = "unknown-event";

    private final Pack pack;
    private final Ruleset rules;
    private final List<Finding> findings;
    private final List<Finding> neverSeen;

    private LogPack(Pack pack, List<Finding> findings, List<Finding> neverSeen) {
        this.pack = pack;
        this.findings = findings;
        this.neverSeen = neverSeen;
        List<Rule> all = pack == null
                ? List.of()
                : pack.clauses().map(Clause::rules).flatMap(List::stream).toList();
        rules = new Ruleset(pack == null ? "none" : pack.edition(), all);
    }

    /**
     * Reads a pack for a log. What it demands need never have been done, so an activity the log lacks is no mistake; it is told all the same,
     * for it may be a slip of the pen.
     *
     * @param files text by name, as a pack's folder has them
     */
    public static LogPack read(Map<String, String> files, LogVocabulary words) {
        return read(files, Adaptation.NONE, words);
    }

    /** The same with a company's own figures. */
    public static LogPack read(Map<String, String> files, Adaptation figures, LogVocabulary words) {
        var more = new TreeSet<String>();
        var first = PackReader.read(files, figures, words.words(more));
        List<Finding> neverSeen = first.findings().stream()
                .filter(each -> each.code().equals(UNKNOWN_EVENT))
                .toList();
        if (neverSeen.isEmpty()) {
            return new LogPack(first.pack(), first.findings(), List.of());
        }
        neverSeen.forEach(each -> more.add(String.valueOf(each.arguments().get("name"))));
        var second = PackReader.read(files, figures, words.words(more));
        return new LogPack(second.pack(), second.findings(), neverSeen);
    }

    /** Null if it cannot be read; then there are errors among the findings. */
    public Pack pack() {
        return pack;
    }

    public List<Finding> findings() {
        return findings;
    }

    /** Where it names an activity that never happens in the log. */
    public List<Finding> neverSeen() {
        return neverSeen;
    }

    Ruleset rules() {
        return rules;
    }

    @Override
    public Ruleset inForce(UUID unit, String productLine, Instant at) {
        return rules;
    }

    @Override
    public Optional<Rule> rule(RuleRef ref) {
        return rules.rule(ref);
    }
}
