package org.sanbao.regulation.reader;

import java.util.Map;
import java.util.Set;
import org.sanbao.regulation.rules.Head;
import org.sanbao.regulation.vocabulary.CardWord;
import org.sanbao.regulation.vocabulary.EventWord;

/** Whether modules emit today what a rule needs. One that needs more waits for its module, said or not, and never runs half. */
final class Emission {

    /** Cards the engine makes itself. */
    private static final Set<String> BUILT_IN = Set.of("period");

    /** What a cap may read of its party: whoever closes the period tells it, for no journal holds anybody's pay. */
    private static final Set<String> TOLD_AT_CLOSE = Set.of("person");

    private final PackContext context;
    private boolean closes;

    Emission(PackContext context) {
        this.context = context;
    }

    /** The head with blank parameters and, where something is not emitted yet, the module awaited. */
    Head completed(Head head, Section rule) {
        closes = "ledger".equals(RuleReader.kind(rule));
        String needed = neededModule();
        if (needed != null && head.awaits() == null) {
            context.findings.warning(rule.place(), "awaits-not-said", Map.of("module", needed, "what", what()));
        }
        String awaits = head.awaits() == null ? needed : head.awaits();
        return new Head(
                head.ref(),
                head.clause(),
                head.source(),
                head.topic(),
                head.scope(),
                awaits,
                context.notSet(),
                head.transition());
    }

    private String neededModule() {
        String missing = what();
        if (missing.isEmpty()) {
            return null;
        }
        EventWord event = context.vocabulary.events().get(missing);
        return event != null
                ? event.module()
                : context.vocabulary
                        .cards()
                        .get(missing.substring(0, missing.indexOf('.')))
                        .module();
    }

    /** The first event or attribute nothing emits, or an empty text. */
    private String what() {
        for (String event : context.events()) {
            EventWord word = context.vocabulary.events().get(event);
            // One there is no word for is told as a mistake already.
            if (word != null && !word.emitted()) {
                return event;
            }
        }
        for (String path : context.reads().attributes()) {
            String card = path.substring(0, path.indexOf('.'));
            CardWord word = context.vocabulary.cards().get(card);
            boolean absent =
                    word != null && (!word.emitted() || word.awaited().contains(path.substring(card.length() + 1)));
            if (absent && !BUILT_IN.contains(card) && !(closes && TOLD_AT_CLOSE.contains(card))) {
                return path;
            }
        }
        return "";
    }
}
