package org.sanbao.regulation.reader;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sanbao.regulation.document.Pack;
import org.sanbao.regulation.document.Param;
import org.sanbao.regulation.reading.Type;
import org.sanbao.regulation.rules.DecisionRule;
import org.sanbao.regulation.rules.LedgerRule;
import org.sanbao.regulation.rules.Rule;
import org.sanbao.regulation.rules.Wording;

/**
 * A figure that the law of a country lays down for whatever a regulation says.
 *
 * @param source where it stands
 * @param verify it was taken from the sources with care, but no lawyer has confirmed it
 * @param bounds which figures of a pack it is about
 * @param least  or null; one of the two is there
 */
public record Statute(
        String id,
        String country,
        Wording title,
        String source,
        boolean verify,
        Bounds bounds,
        StatuteFigure least,
        StatuteFigure most) {

    private static final Pattern PARAM = Pattern.compile("\\bparam\\.([a-z][a-z0-9_]*)");

    /**
     * Parameters of one type that certain rules read.
     *
     * @param decision point whose tables are meant, or null
     * @param ledger   what the ledgers are of whose caps are meant ({@code person}), or null
     * @param reads    only formulas that read this ({@code person.base_pay}): a share of something else is no matter of that law; null: all
     */
    public record Bounds(String decision, String ledger, String reads, Type.Kind type) {

        private Stream<String> formulas(Rule rule) {
            return switch (rule) {
                case DecisionRule table
                when table.fills() != null && table.fills().equals(decision) ->
                    table.rows().stream()
                            .flatMap(row -> Stream.concat(
                                    Stream.of(row.condition().source()),
                                    row.then().values().stream().map(Bounds::formula)));
                case LedgerRule book
                when book.of() != null && book.of().equals(ledger) && book.cap() != null ->
                    Stream.of(book.cap().source());
                default -> Stream.empty();
            };
        }

        private static String formula(DecisionRule.Cell cell) {
            return cell instanceof DecisionRule.Cell.Value value
                    ? value.expression().source()
                    : "";
        }
    }

    /** Names of the pack's figures it is about. */
    Set<String> figures(Pack pack) {
        var names = new TreeSet<String>();
        pack.clauses()
                .filter(clause -> !clause.off())
                .flatMap(clause -> clause.rules().stream())
                .flatMap(bounds::formulas)
                .filter(formula -> bounds.reads == null || formula.contains(bounds.reads))
                .forEach(formula -> {
                    Matcher found = PARAM.matcher(formula);
                    while (found.find()) {
                        names.add(found.group(1));
                    }
                });
        names.removeIf(name -> pack.params().get(name) == null
                || pack.params().get(name).type().kind() != bounds.type());
        return names;
    }

    /** The figure that applies in place of one that undercuts it; empty where the pack's own may stand. */
    Optional<String> inPlaceOf(Param figure) {
        if (figure.typed() == null) {
            return Optional.empty();
        }
        if (least != null && least.compareTo(figure.typed()) > 0) {
            return Optional.of(least.written());
        }
        return most != null && most.compareTo(figure.typed()) < 0 ? Optional.of(most.written()) : Optional.empty();
    }
}
