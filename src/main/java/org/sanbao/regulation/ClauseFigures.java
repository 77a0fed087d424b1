package org.sanbao.regulation;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.sanbao.regulation.document.Clause;
import org.sanbao.regulation.document.Pack;
import org.sanbao.regulation.document.Param;
import org.sanbao.regulation.reader.Placeholders;
import org.sanbao.regulation.reader.Statute;
import org.sanbao.regulation.reader.UnderStatutes.Overruled;
import org.sanbao.regulation.rules.Wording;
import org.sanbao.shared.Texts;
import org.springframework.stereotype.Component;

/** The figures a clause names, for whoever reads it: what counts, who set it, and the law that stands above it. */
@Component
class ClauseFigures {

    private final ValueWords values;

    ClauseFigures(ValueWords values) {
        this.values = values;
    }

    /**
     * @param value   in words
     * @param changed the company set another than the pack's
     * @param statute that applies in place of what the pack or the company has, or null
     */
    record ParamView(
            String name,
            String label,
            String value,
            boolean set,
            boolean assumed,
            boolean changed,
            String shipped,
            String note,
            StatuteView statute) {}

    /**
     * @param said   the figure that does not apply, as written
     * @param source where the law has it
     * @param verify no lawyer has confirmed it
     */
    record StatuteView(String title, String said, String source, boolean verify) {}

    /** The figures the clause names in its text, in the order it names them. */
    List<ParamView> of(Clause clause, Editions.Edition edition, Locale reader) {
        Pack pack = edition.pack();
        Wording.Said text = clause.text().in(reader, pack.authoritative());
        return Placeholders.in(text.text()).stream()
                .distinct()
                .map(name -> param(pack.params().get(name), edition, reader))
                .toList();
    }

    private ParamView param(Param param, Editions.Edition edition, Locale reader) {
        Pack pack = edition.pack();
        Overruled overruled = edition.overruled().get(param.name());
        Wording note = pack.words().getOrDefault("params." + param.name() + ".note", Wording.NONE);
        return new ParamView(
                param.name(),
                param.label().isEmpty()
                        ? param.name()
                        : param.label().in(reader, pack.authoritative()).text(),
                values.param(param, pack, Texts.nearest(reader)),
                param.typed() != null,
                param.assumed(),
                overruled == null && !Objects.equals(param.value(), param.shipped()),
                param.shipped(),
                note.isEmpty() ? null : note.in(reader, pack.authoritative()).text(),
                overruled == null ? null : statute(overruled, reader));
    }

    private static StatuteView statute(Overruled overruled, Locale reader) {
        Statute by = overruled.by();
        return new StatuteView(
                by.title().in(reader, Locale.ENGLISH.getLanguage()).text(), overruled.said(), by.source(), by.verify());
    }
}
