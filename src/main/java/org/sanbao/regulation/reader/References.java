package org.sanbao.regulation.reader;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanbao.regulation.document.Clause;
import org.sanbao.regulation.document.Pack;
import org.sanbao.regulation.rules.ChargeRule;
import org.sanbao.regulation.rules.DecisionRule;
import org.sanbao.regulation.rules.FactRule;
import org.sanbao.regulation.rules.FormRule;
import org.sanbao.regulation.rules.Rule;
import org.sanbao.regulation.rules.Step;

/**
 * Which clauses of a regulation refer to which others: by their words (§ 19, 第十九条, artículo 19), and because their rules use what another
 * clause declares – a form, a number series, an account, a table, a fact, an obligation.
 */
public final class References {

    private static final String NUMBER = "\\d+(?:[-.]\\d+)*[a-z]?";
    private static final String CHINESE = "[一二三四五六七八九十]{1,4}";

    /** Not the clause of another document: 《合同法》第五十条. */
    private static final Pattern WORDS = Pattern.compile(
            "§\\s*(" + NUMBER + ")|(?<!》)第\\s*(" + NUMBER + "|" + CHINESE + ")\\s*条|\\b(?:clause|artículo)\\s+("
                    + NUMBER + ")",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final String TENS = "十";
    private static final String DIGITS = "一二三四五六七八九";

    private final Map<String, Set<String>> from = new TreeMap<>();
    private final Map<String, Set<String>> to = new TreeMap<>();

    private References() {}

    public static References of(Pack pack) {
        var references = new References();
        Map<String, String> homes = homes(pack);
        Set<String> clauses = pack.clauses().map(Clause::id).collect(Collectors.toSet());
        pack.clauses().forEach(clause -> Stream.concat(
                        named(clause).filter(clauses::contains),
                        clause.rules().stream().flatMap(References::uses).map(homes::get))
                .filter(other -> other != null && !other.equals(clause.id()))
                .forEach(other -> references.add(clause.id(), other)));
        return references;
    }

    /** Numbers of the clauses this one refers to, in no order that means anything. */
    public Set<String> from(String clause) {
        return from.getOrDefault(clause, Set.of());
    }

    /** Numbers of the clauses that refer to this one. */
    public Set<String> to(String clause) {
        return to.getOrDefault(clause, Set.of());
    }

    /** Numbers of clauses that the words of this one name, in any language, whether or not there are such clauses. */
    static Stream<String> named(Clause clause) {
        return clause.text().byLanguage().values().stream()
                .flatMap(text -> WORDS.matcher(text).results())
                .map(found -> Stream.of(1, 2, 3)
                        .map(found::group)
                        .filter(number -> number != null)
                        .findFirst()
                        .orElseThrow())
                .map(References::arabic)
                .distinct();
    }

    private void add(String clause, String other) {
        from.computeIfAbsent(clause, ignored -> new TreeSet<>()).add(other);
        to.computeIfAbsent(other, ignored -> new TreeSet<>()).add(clause);
    }

    /** In which clause each rule stands, by what others call it. */
    private static Map<String, String> homes(Pack pack) {
        var homes = new TreeMap<String, String>();
        pack.clauses().forEach(clause -> clause.rules().forEach(rule -> {
            homes.put(rule.id(), clause.id());
            switch (rule) {
                case FormRule form -> homes.put(paper(form.id()), clause.id());
                case FactRule fact -> homes.put(fact(pack.id() + "/" + fact.id()), clause.id());
                case DecisionRule decision
                when decision.fills() != null -> homes.put(point(decision.fills()), clause.id());
                default -> {}
            }
        }));
        return homes;
    }

    private static Stream<String> uses(Rule rule) {
        Stream<String> read = Stream.of(
                        rule.reads().facts().stream().map(References::fact),
                        rule.reads().points().stream().map(References::point),
                        rule.reads().attributes().stream()
                                .filter(path -> path.startsWith("paper."))
                                .map(path -> paper(path.split("\\.")[1])))
                .flatMap(each -> each);
        return Stream.of(read, Codes.steps(rule).map(References::target), declared(rule))
                .flatMap(each -> each);
    }

    /** What a step sets going. */
    private static String target(Step step) {
        return switch (step) {
            case Step.Mark mark -> mark.ledger();
            case Step.Charge charge -> charge.charge();
            case Step.Raise raise -> raise.obligation();
            case Step.Cancel cancel -> cancel.obligation();
            case Step.Issue issue -> issue.form();
            default -> "";
        };
    }

    private static Stream<String> declared(Rule rule) {
        return switch (rule) {
            case ChargeRule charge -> Stream.ofNullable(charge.ledger());
            case FormRule form -> Stream.ofNullable(form.number());
            default -> Stream.empty();
        };
    }

    private static String fact(String name) {
        return "fact " + name;
    }

    private static String point(String name) {
        return "point " + name;
    }

    /** As formulas write it: {@code service_voucher}. */
    private static String paper(String form) {
        return "paper " + form.replace('-', '_');
    }

    /** {@code 19} of {@code 十九}; numbers up to ninety-nine are written so. */
    private static String arabic(String number) {
        if (!number.matches(CHINESE)) {
            return number;
        }
        int ten = number.indexOf(TENS);
        if (ten < 0) {
            return String.valueOf(DIGITS.indexOf(number) + 1);
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(number.substring(0, ten)) + 1;
        int ones = ten == number.length() - 1 ? 0 : DIGITS.indexOf(number.substring(ten + 1)) + 1;
        return String.valueOf(tens * 10 + ones);
    }
}
