package org.sanbao.desk;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.sanbao.dispatch.terms.TermKind;
import org.sanbao.dispatch.terms.Terms;
import org.sanbao.regulation.Regulations;
import org.sanbao.regulation.Sayings;
import org.sanbao.regulation.document.Pack;
import org.sanbao.regulation.rules.ListRule;
import org.sanbao.regulation.rules.TextRule;
import org.sanbao.regulation.rules.Wording;
import org.sanbao.shared.Actor;
import org.springframework.stereotype.Service;

/** What the regulation has a clerk say and ask at intake, its list of symptoms and the company's own behind it, in the reader's language. */
@Service
class Script {

    private final Regulations regulations;
    private final Sayings sayings;
    private final Terms terms;

    Script(Regulations regulations, Sayings sayings, Terms terms) {
        this.regulations = regulations;
        this.sayings = sayings;
        this.terms = terms;
    }

    /** Sentences in the order of the conversation. */
    record View(List<Line> lines, List<Symptom> symptoms) {}

    /** @param language the one the words are in; {@code pack}, {@code version}, {@code clause} say where they stand */
    record Line(String id, String text, String language, String pack, String version, String clause) {}

    /** @param productLine of which only such things complain; null: all */
    record Symptom(String code, String name, String productLine) {}

    View at(Actor actor) {
        UUID unit = actor.unit();
        List<Line> lines = regulations.scripts(unit, "intake").stream()
                .flatMap(text -> line(text, actor.language()))
                .toList();
        return new View(
                lines,
                Stream.concat(listed(unit, actor.language()), own(actor.language()))
                        .toList());
    }

    private Stream<Symptom> listed(UUID unit, Locale reader) {
        return regulations.list(unit, "symptoms").stream()
                .flatMap(list -> list.items().stream().map(code -> new Symptom(code, name(list, code, reader), null)));
    }

    private Stream<Symptom> own(Locale reader) {
        return terms.of(TermKind.SYMPTOM).stream()
                .filter(term -> !term.retired())
                .map(term -> new Symptom(term.code(), term.name(reader), term.productLine()));
    }

    private Stream<Line> line(TextRule text, Locale reader) {
        Wording.Said said = sayings.of(text, reader);
        Pack pack = regulations.pack(text.ref().edition()).orElseThrow();
        return said == null
                ? Stream.empty()
                : Stream.of(new Line(
                        text.ref().rule(),
                        said.text(),
                        said.language(),
                        pack.id(),
                        pack.version(),
                        text.head().clause()));
    }

    private String name(ListRule list, String code, Locale reader) {
        Wording.Said said = sayings.of(list.ref(), "lists.symptoms." + code, reader);
        return said == null ? code : said.text();
    }
}
