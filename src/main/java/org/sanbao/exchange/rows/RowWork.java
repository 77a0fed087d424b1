package org.sanbao.exchange.rows;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.sanbao.shared.Actor;

/** What the rows of one pass over a file have in common: who brings them in, where to, and what was looked up already. */
public final class RowWork {

    /** The thing that another system's id became, if a file brought it in. */
    @FunctionalInterface
    public interface Arrivals {
        Optional<UUID> target(ImportKind kind, String externalId);
    }

    private final Actor actor;
    private final UUID org;
    private final ImportOptions options;
    private final Arrivals arrivals;
    private final Map<String, Found> found = new HashMap<>();
    private final Map<String, Long> said = new HashMap<>();

    public RowWork(Actor actor, UUID org, ImportOptions options, Arrivals arrivals) {
        this.actor = actor;
        this.org = org;
        this.options = options;
        this.arrivals = arrivals;
    }

    /** What was looked up: a thing, or why there is none. */
    record Found(UUID id, String fault) {}

    Actor actor() {
        return actor;
    }

    UUID org() {
        return org;
    }

    ImportOptions options() {
        return options;
    }

    Arrivals arrivals() {
        return arrivals;
    }

    Found once(String question, Supplier<Found> answer) {
        Found known = found.get(question);
        if (known == null) {
            known = answer.get();
            found.put(question, known);
        }
        return known;
    }

    /** The row that said this earlier in this pass; from now on, where it is the first, this one. */
    Optional<Long> earlier(String word, long row) {
        return Optional.ofNullable(said.putIfAbsent(word, row)).filter(first -> first != row);
    }

    /** Forgets what was looked up: what a command made may have been taken back with its transaction, or made since. */
    public void forget() {
        found.clear();
    }
}
