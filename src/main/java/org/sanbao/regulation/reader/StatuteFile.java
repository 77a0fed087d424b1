package org.sanbao.regulation.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.sanbao.regulation.reading.Type;
import org.sanbao.regulation.rules.Wording;

/** {@code statutes/ES.yaml}: what the law of a country lays down. */
public final class StatuteFile {

    private StatuteFile() {}

    /** @throws IllegalArgumentException for a file with a mistake; it is part of a build */
    public static List<Statute> read(String name, String text) {
        var findings = new Findings();
        var statutes = new ArrayList<Statute>();
        Tree.Mapping file = YamlReader.read(name, text, findings);
        if (file != null) {
            Section root = new Section(file, findings).only(List.of("country", "statutes"));
            String country = root.required("country");
            root.sections("statutes").forEach(each -> statutes.add(statute(country, each)));
        }
        if (findings.hasErrors()) {
            throw new IllegalArgumentException(name + " " + findings.all());
        }
        return statutes;
    }

    private static Statute statute(String country, Section statute) {
        statute.only(List.of("id", "title", "source", "verify", "bounds", "least", "most"));
        Section bounds = statute.section("bounds").only(List.of("decision", "ledger", "reads", "type"));
        Type.Kind type = Type.Kind.valueOf(bounds.required("type").toUpperCase(Locale.ROOT));
        var titles = new HashMap<String, String>();
        Section title = statute.section("title");
        title.keys().forEach(language -> titles.put(language, title.text(language)));
        return new Statute(
                statute.required("id"),
                country,
                new Wording(titles),
                statute.required("source"),
                statute.flag("verify", false),
                new Statute.Bounds(bounds.text("decision"), bounds.text("ledger"), bounds.text("reads"), type),
                figure(type, statute.text("least")),
                figure(type, statute.text("most")));
    }

    private static StatuteFigure figure(Type.Kind type, String written) {
        return written == null ? null : new StatuteFigure(type, written);
    }
}
