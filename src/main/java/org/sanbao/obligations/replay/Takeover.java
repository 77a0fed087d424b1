package org.sanbao.obligations.replay;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.sanbao.journal.Recorded;
import org.sanbao.obligations.engine.CaseFile;
import org.sanbao.obligations.engine.Engine;
import org.sanbao.obligations.engine.Key;
import org.sanbao.obligations.engine.Obligation;
import org.sanbao.regulation.document.Pack;
import org.sanbao.regulation.drafts.CompiledDraft;
import org.sanbao.regulation.rules.Head;
import org.sanbao.regulation.rules.ObligationRule;

/**
 * What becomes of duties that are open now when the draft comes into force: the very turn that production takes then, taken on a file worked
 * through by the rules as they are. Whether something is late is told as of now. Not for two threads.
 */
final class Takeover {

    private static final String TYPE = "obligation.superseded";

    private final Engine present;
    private final Engine drafted;
    private final Instant at;
    private final Instant now;

    /** @param at when the draft comes into force, never before {@code now} */
    Takeover(Engine present, Engine drafted, Instant at, Instant now) {
        this.present = present;
        this.drafted = drafted;
        this.at = at;
        this.now = now;
    }

    /** Whether it may say anything of open duties. What ceases leaves the last word to others, who may. */
    static boolean isSaidBy(CompiledDraft draft) {
        Pack pack = draft.pack();
        return pack == null
                || pack.rules()
                        .anyMatch(rule ->
                                rule instanceof ObligationRule && rule.head().transition() != Head.Transition.KEEP);
    }

    /** The file is of no use afterwards. */
    List<Parting> of(CaseFile file, UUID unit) {
        Map<Key, ObligationRule> concerned = new TreeMap<>(drafted.supersedes(file, at));
        if (!concerned.isEmpty()) {
            // What is said of them without the draft, too, is not of its doing.
            present.supersedes(file, at)
                    .forEach((key, rule) -> concerned.computeIfPresent(
                            key, (same, other) -> other.ref().equals(rule.ref()) ? null : other));
        }
        if (concerned.isEmpty()) {
            return List.of();
        }
        Map<Key, Seen> before = seen(file, concerned);
        Map<Key, Obligation> duties = new TreeMap<>();
        file.obligations().forEach(each -> duties.put(each.key(), each));
        drafted.apply(file, row(file));
        var turned = new ArrayList<Parting>();
        concerned.forEach((key, rule) -> {
            Obligation duty = duties.get(key);
            if (!duty.isOpen() || duty.rule().equals(rule.ref())) {
                turned.add(new Parting.Turned(
                        file.stream(), unit, key, rule.head().clause(), before.get(key), Seen.of(duty)));
            }
        });
        return turned;
    }

    private static Map<Key, Seen> seen(CaseFile file, Map<Key, ObligationRule> which) {
        var seen = new TreeMap<Key, Seen>();
        file.obligations().stream()
                .filter(each -> which.containsKey(each.key()))
                .forEach(each -> seen.put(each.key(), Seen.of(each)));
        return seen;
    }

    private Recorded row(CaseFile file) {
        return new Recorded(
                file.stream(), file.stream(), 0, file.unit(), TYPE, at, now, null, Map.of(), Map.of(), Map.of());
    }
}
