package org.sanbao.regulation.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sanbao.regulation.document.Pack;
import org.sanbao.regulation.vocabulary.Vocabulary;

/** A pack as it counts where statutes outrank it: what undercuts one is found, and the statute's figure applies in its place. */
public final class UnderStatutes {

    private static final String MAIN = "regulation.yaml";

    private UnderStatutes() {}

    /**
     * A figure of the pack that a statute replaces.
     *
     * @param said what the pack or the company has
     */
    public record Overruled(String param, String said, Statute by) {}

    /**
     * @param read      the pack with the statutes' figures; a finding {@code below-statute} for each
     * @param overruled by the figure's name
     */
    public record Result(PackReader.Result read, Map<String, Overruled> overruled) {}

    /** Reads as {@link PackReader#read}. */
    public static Result read(
            Map<String, String> files, Adaptation adaptation, Vocabulary vocabulary, List<Statute> statutes) {
        PackReader.Result plain = PackReader.read(files, adaptation, vocabulary);
        var overruled = new TreeMap<String, Overruled>();
        var params = new HashMap<>(adaptation.params());
        if (plain.pack() != null) {
            statutes.forEach(each -> apply(each, plain.pack(), overruled, params));
        }
        if (overruled.isEmpty()) {
            return new Result(plain, Map.of());
        }
        var lawful = new Adaptation(adaptation.number(), params, adaptation.switchedOff());
        Pack pack = PackReader.read(files, lawful, vocabulary).pack();
        return new Result(new PackReader.Result(pack, findings(plain, files, overruled)), overruled);
    }

    private static void apply(
            Statute statute, Pack pack, Map<String, Overruled> overruled, Map<String, String> params) {
        for (String name : statute.figures(pack)) {
            var figure = pack.params().get(name);
            statute.inPlaceOf(figure).ifPresent(value -> {
                params.put(name, value);
                overruled.put(name, new Overruled(name, figure.value(), statute));
            });
        }
    }

    private static List<Finding> findings(
            PackReader.Result plain, Map<String, String> files, Map<String, Overruled> overruled) {
        var text = YamlText.of(files.getOrDefault(MAIN, ""));
        var all = new ArrayList<Finding>();
        overruled.forEach((name, each) -> all.add(new Finding(
                Finding.Severity.OVERRULED,
                "below-statute",
                Map.of("name", name, "value", each.said(), "source", each.by().source()),
                text.node(List.of("params", name))
                        .map(node -> new Place(MAIN, text.line(node), 1))
                        .orElse(new Place(MAIN, 1, 1)),
                null,
                null)));
        all.addAll(plain.findings());
        return all;
    }
}
