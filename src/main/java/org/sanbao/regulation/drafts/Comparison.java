package org.sanbao.regulation.drafts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanbao.regulation.ClauseWords;
import org.sanbao.regulation.RuleView;
import org.sanbao.regulation.document.Clause;
import org.sanbao.regulation.document.Pack;
import org.sanbao.regulation.document.Param;
import org.sanbao.shared.Codes;

/** What a regulation says and does otherwise than an earlier one, in words: texts, figures, and what each rule does for whom. */
public final class Comparison {

    private final ClauseWords words;
    private final Pack before;
    private final Pack after;
    private final Origins origins;
    private final Locale reader;

    /** Either pack may be null: a new document, or one that is repealed. */
    Comparison(ClauseWords words, Pack before, Pack after, Locale reader) {
        this(words, before, after, Origins.NONE, reader);
    }

    Comparison(ClauseWords words, Pack before, Pack after, Origins origins, Locale reader) {
        this.words = words;
        this.before = before;
        this.after = after;
        this.origins = origins;
        this.reader = reader;
    }

    /** What became of a clause or a rule. */
    public enum How {
        ADDED,
        REMOVED,
        CHANGED,
        /** Switched off by the company, or on again. */
        OFF,
        ON
    }

    /** Only what is otherwise, in the order of the later document. */
    public record Changes(List<ParamChange> params, List<ClauseChange> clauses) {}

    /**
     * @param before null where there was none, {@code after} where there is none any more
     * @param origin where it comes from, in a draft that brings in a new version of a pack; else null
     */
    public record ParamChange(String name, String label, String before, String after, String origin) {}

    /**
     * @param language of the text, which may be another than the reader's
     * @param origin   where it comes from, in a draft that brings in a new version of a pack; else null
     */
    public record ClauseChange(
            String clause,
            String how,
            String title,
            List<Piece> text,
            String language,
            List<RuleChange> rules,
            String origin) {}

    /** @param who whom an obligation binds, or null */
    public record RuleChange(
            String id,
            String kind,
            String name,
            String how,
            String stateBefore,
            String stateAfter,
            String who,
            List<LineChange> lines) {}

    /** @param label key of what the line is about, as {@link RuleView.Line} has it */
    public record LineChange(String label, String before, String after) {}

    Changes changes() {
        return new Changes(params(), clauses());
    }

    private List<ParamChange> params() {
        var names = new LinkedHashSet<String>();
        Stream.of(before, after)
                .filter(Objects::nonNull)
                .forEach(pack -> pack.params().keySet().stream().sorted().forEach(names::add));
        return names.stream()
                .map(this::param)
                .filter(change -> !Objects.equals(change.before(), change.after()))
                .toList();
    }

    private ParamChange param(String name) {
        Param was = before == null ? null : before.params().get(name);
        Param is = after == null ? null : after.params().get(name);
        String label = is == null ? words.label(before, was, reader) : words.label(after, is, reader);
        return new ParamChange(
                name,
                label,
                was == null ? null : words.value(before, was, reader),
                is == null ? null : words.value(after, is, reader),
                Codes.of(origins.ofParam(is, name)));
    }

    private List<ClauseChange> clauses() {
        Map<String, Clause> was = byId(before);
        Map<String, Clause> is = byId(after);
        var ids = new LinkedHashSet<>(is.keySet());
        ids.addAll(was.keySet());
        return ids.stream()
                .map(id -> clause(id, was.get(id), is.get(id)))
                .filter(Objects::nonNull)
                .toList();
    }

    private static Map<String, Clause> byId(Pack pack) {
        return pack == null
                ? Map.of()
                : pack.clauses()
                        .collect(Collectors.toMap(
                                Clause::id, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    /** Null where nothing is otherwise. */
    private ClauseChange clause(String id, Clause was, Clause is) {
        ClauseWords.Said said = was == null ? null : words.of(before, was, reader);
        ClauseWords.Said says = is == null ? null : words.of(after, is, reader);
        How how = how(was, is);
        List<RuleChange> rules = rules(said, says);
        boolean sameText = said != null && says != null && said.text().equals(says.text()) && titles(said, says);
        if (how == How.CHANGED && rules.isEmpty() && sameText) {
            return null;
        }
        ClauseWords.Said shown = says == null ? said : says;
        List<Piece> text = Piece.between(
                said == null ? null : said.text(),
                says == null ? null : says.text(),
                Locale.forLanguageTag(shown.language()));
        String origin = Codes.of(origins.ofClause(after, is, id, reader));
        return new ClauseChange(id, Codes.of(how), shown.title(), text, shown.language(), rules, origin);
    }

    private static boolean titles(ClauseWords.Said said, ClauseWords.Said says) {
        return Objects.equals(said.title(), says.title());
    }

    private static How how(Clause was, Clause is) {
        if (was == null || is == null) {
            return was == null ? How.ADDED : How.REMOVED;
        }
        return was.off() == is.off() ? How.CHANGED : is.off() ? How.OFF : How.ON;
    }

    private static List<RuleChange> rules(ClauseWords.Said said, ClauseWords.Said says) {
        Map<String, RuleView> was = views(said);
        Map<String, RuleView> is = views(says);
        var ids = new LinkedHashSet<>(is.keySet());
        ids.addAll(was.keySet());
        return ids.stream()
                .map(id -> rule(was.get(id), is.get(id)))
                .filter(Objects::nonNull)
                .toList();
    }

    private static Map<String, RuleView> views(ClauseWords.Said said) {
        return said == null
                ? Map.of()
                : said.rules().stream()
                        .collect(Collectors.toMap(
                                RuleView::id, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    private static RuleChange rule(RuleView was, RuleView is) {
        RuleView shown = is == null ? was : is;
        How how = was == null ? How.ADDED : is == null ? How.REMOVED : How.CHANGED;
        List<LineChange> lines = lines(was, is);
        String stateWas = was == null ? null : was.state();
        String stateIs = is == null ? null : is.state();
        if (how == How.CHANGED && lines.isEmpty() && stateWas.equals(stateIs)) {
            return null;
        }
        return new RuleChange(
                shown.id(), shown.kind(), shown.name(), Codes.of(how), stateWas, stateIs, who(shown), lines);
    }

    private static String who(RuleView rule) {
        return rule.lines().stream()
                .filter(line -> line.label().equals("who"))
                .map(RuleView.Line::text)
                .findFirst()
                .orElse(null);
    }

    /** Lines of one kind stand side by side in their order, but for those that are in both. */
    private static List<LineChange> lines(RuleView was, RuleView is) {
        Map<String, List<String>> before = byLabel(was);
        Map<String, List<String>> after = byLabel(is);
        var labels = new LinkedHashSet<>(after.keySet());
        labels.addAll(before.keySet());
        var changes = new ArrayList<LineChange>();
        for (String label : labels) {
            var gone = new ArrayList<>(before.getOrDefault(label, List.of()));
            var come = new ArrayList<>(after.getOrDefault(label, List.of()));
            before.getOrDefault(label, List.of()).stream().filter(come::remove).forEach(gone::remove);
            for (int i = 0; i < Math.max(gone.size(), come.size()); i++) {
                changes.add(new LineChange(label, at(gone, i), at(come, i)));
            }
        }
        return changes;
    }

    private static String at(List<String> lines, int i) {
        return i < lines.size() ? lines.get(i) : null;
    }

    private static Map<String, List<String>> byLabel(RuleView rule) {
        var lines = new LinkedHashMap<String, List<String>>();
        if (rule != null) {
            rule.lines().forEach(line -> lines.computeIfAbsent(line.label(), ignored -> new ArrayList<>())
                    .add(Stream.of(line.text(), line.formula())
                            .filter(Objects::nonNull)
                            .collect(Collectors.joining(" · "))));
        }
        return lines;
    }
}
