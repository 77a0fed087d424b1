package org.sanbao.regulation;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanbao.regulation.document.Chapter;
import org.sanbao.regulation.document.Clause;
import org.sanbao.regulation.document.Pack;
import org.sanbao.regulation.reader.References;
import org.sanbao.regulation.rules.Wording;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.Texts;
import org.sanbao.shared.http.NotVisible;
import org.springframework.stereotype.Component;

/** Documents as people read them, in their language, with the figures in force. */
@Component
class DocumentViews {

    private final Editions editions;
    private final RegulationTables tables;
    private final BusinessClock clock;
    private final ValueWords values;
    private final ClauseFigures figures;
    private final Texts texts;

    DocumentViews(
            Editions editions,
            RegulationTables tables,
            BusinessClock clock,
            ValueWords values,
            ClauseFigures figures,
            Texts texts) {
        this.editions = editions;
        this.tables = tables;
        this.clock = clock;
        this.values = values;
        this.figures = figures;
        this.texts = texts;
    }

    /**
     * A document in the list.
     *
     * @param upstream version that came with a newer Sanbao and has not been taken over, or null
     */
    record Summary(
            String pack,
            String edition,
            String version,
            String title,
            String language,
            Instant inForceSince,
            int clauses,
            Map<String, Long> states,
            String upstream) {}

    /** @param authoritative language of the wording that counts; {@code languages} those it can be read in */
    record Document(
            String pack,
            String edition,
            String version,
            String title,
            String language,
            String authoritative,
            List<String> languages,
            Instant inForceSince,
            Instant inForceUntil,
            List<ChapterView> chapters) {}

    record ChapterView(String id, String title, List<ClauseView> clauses) {}

    /**
     * @param regulation title of the document
     * @param text       figures filled in; in {@code language}, which a screen marks when it is not the reader's
     * @param off        switched off by the company
     * @param refersTo   clauses of the same document that it names, or whose forms, accounts, tables its rules use
     * @param referredBy those that refer to it
     */
    record ClauseView(
            String pack,
            String edition,
            String version,
            String regulation,
            String clause,
            String title,
            String text,
            String language,
            Instant inForceSince,
            boolean off,
            List<ClauseFigures.ParamView> params,
            List<RuleView> rules,
            List<Reference> refersTo,
            List<Reference> referredBy) {}

    /** @param title null where the clause has none */
    record Reference(String clause, String title) {}

    private Stream<Editions.Edition> inForce() {
        Instant now = clock.instant();
        return editions.current().editions().stream()
                .filter(edition -> edition.adoption().inForce(now));
    }

    List<Summary> documents(Locale reader) {
        return inForce()
                .sorted(Comparator.comparing(edition -> edition.pack().edition()))
                .map(edition -> summary(edition, reader))
                .toList();
    }

    private Summary summary(Editions.Edition edition, Locale reader) {
        Pack pack = edition.pack();
        Wording.Said title = said(pack.title(), pack, reader);
        Map<String, Long> states = pack.rules()
                .collect(Collectors.groupingBy(
                        rule -> rule.head()
                                .state()
                                .name()
                                .toLowerCase(Locale.ROOT)
                                .replace('_', '-'),
                        Collectors.counting()));
        return new Summary(
                pack.id(),
                pack.edition(),
                pack.version(),
                title.text(),
                title.language(),
                edition.adoption().from(),
                (int) pack.clauses().count(),
                states,
                upstream(edition));
    }

    private String upstream(Editions.Edition edition) {
        List<RegulationTables.Stored> versions = tables.versions();
        Instant stored = versions.stream()
                .filter(version -> version.id().equals(edition.adoption().version()))
                .map(RegulationTables.Stored::storedAt)
                .findFirst()
                .orElse(Instant.MIN);
        return versions.stream()
                .filter(version -> version.document().equals(edition.pack().id())
                        && version.origin().equals(FirstStart.SHIPPED))
                .findFirst()
                .filter(latest -> latest.storedAt().isAfter(stored))
                .map(RegulationTables.Stored::version)
                .orElse(null);
    }

    Document document(String packId, String version, Locale reader) {
        Editions.Edition edition = edition(packId, version);
        Pack pack = edition.pack();
        Wording.Said title = said(pack.title(), pack, reader);
        References references = References.of(pack);
        List<String> languages =
                pack.title().byLanguage().keySet().stream().sorted().toList();
        return new Document(
                pack.id(),
                pack.edition(),
                pack.version(),
                title.text(),
                title.language(),
                pack.authoritative(),
                languages,
                edition.adoption().from(),
                edition.adoption().until(),
                pack.chapters().stream()
                        .map(chapter -> view(edition, chapter, references, reader))
                        .toList());
    }

    ChapterView chapter(String packId, String id, String version, Locale reader) {
        Editions.Edition edition = edition(packId, version);
        return edition.pack().chapters().stream()
                .filter(chapter -> chapter.id().equals(id))
                .findFirst()
                .map(chapter -> view(edition, chapter, References.of(edition.pack()), reader))
                .orElseThrow(NotVisible::new);
    }

    ClauseView clause(String packId, String id, String version, Locale reader) {
        Editions.Edition edition = edition(packId, version);
        return edition.pack()
                .clauses()
                .filter(clause -> clause.id().equals(id))
                .findFirst()
                .map(clause -> view(edition, clause, References.of(edition.pack()), reader))
                .orElseThrow(NotVisible::new);
    }

    /** The edition named, or the latest of the version named, or the one in force. */
    private Editions.Edition edition(String pack, String version) {
        Instant now = clock.instant();
        return editions.current().editions().stream()
                .filter(edition -> edition.pack().id().equals(pack))
                .filter(edition -> version == null
                        ? edition.adoption().inForce(now)
                        : version.equals(edition.pack().edition())
                                || version.equals(edition.pack().version()))
                .reduce((earlier, later) -> later)
                .orElseThrow(NotVisible::new);
    }

    private ChapterView view(Editions.Edition edition, Chapter chapter, References references, Locale reader) {
        String title = chapter.title().isEmpty()
                ? chapter.id()
                : said(chapter.title(), edition.pack(), reader).text();
        return new ChapterView(
                chapter.id(),
                title,
                chapter.clauses().stream()
                        .map(clause -> view(edition, clause, references, reader))
                        .toList());
    }

    private ClauseView view(Editions.Edition edition, Clause clause, References references, Locale reader) {
        Pack pack = edition.pack();
        Wording.Said text = said(clause.text(), pack, reader);
        String title = clause.title().isEmpty()
                ? null
                : said(clause.title(), pack, reader).text();
        var words = new RuleWords(pack, Texts.nearest(reader), values, texts);
        return new ClauseView(
                pack.id(),
                pack.edition(),
                pack.version(),
                said(pack.title(), pack, reader).text(),
                clause.id(),
                title,
                values.filled(text.text(), text.language(), pack),
                text.language(),
                edition.adoption().from(),
                clause.off(),
                figures.of(clause, edition, reader),
                clause.rules().stream().map(rule -> words.view(rule, clause)).toList(),
                titled(references.from(clause.id()), pack, reader),
                titled(references.to(clause.id()), pack, reader));
    }

    /** In the order of the document. */
    private static List<Reference> titled(Set<String> clauses, Pack pack, Locale reader) {
        return pack.clauses()
                .filter(each -> clauses.contains(each.id()))
                .map(each -> new Reference(
                        each.id(),
                        each.title().isEmpty()
                                ? null
                                : said(each.title(), pack, reader).text()))
                .toList();
    }

    private static Wording.Said said(Wording wording, Pack pack, Locale reader) {
        return wording.in(reader, pack.authoritative());
    }
}
