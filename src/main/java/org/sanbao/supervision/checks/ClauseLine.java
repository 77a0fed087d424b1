package org.sanbao.supervision.checks;

import org.sanbao.obligations.Compliance;

/**
 * A clause as an inspection looks at it.
 *
 * @param document as packs name themselves; {@code edition} and {@code version} those it stands in
 * @param title    null where the clause has none; its {@code language} may be another than the reader's
 */
public record ClauseLine(
        String document,
        String edition,
        String version,
        String clause,
        String title,
        String language,
        Figures figures) {

    /** How it was kept by the engine's count: how often it was asked, how often it was done in time, and how often it was late, done or not. */
    public record Figures(long raised, long met, long late) {

        static final Figures NONE = new Figures(0, 0, 0);

        Figures and(Compliance.Count count) {
            return new Figures(raised + count.raised(), met + count.met(), late + count.metLate() + count.late());
        }
    }

    ClauseLine with(Figures others) {
        return new ClauseLine(document, edition, version, clause, title, language, others);
    }

    boolean is(String otherEdition, String otherClause) {
        return edition.equals(otherEdition) && clause.equals(otherClause);
    }
}
