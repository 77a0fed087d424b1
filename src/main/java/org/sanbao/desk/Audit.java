package org.sanbao.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sanbao.access.Organisation;
import org.sanbao.fields.OwnField;
import org.sanbao.fields.OwnFields;
import org.sanbao.journal.Asides;
import org.sanbao.journal.AuditTrail;
import org.sanbao.journal.Recorded;
import org.sanbao.regulation.vocabulary.Vocabulary;
import org.sanbao.shared.Actor;
import org.sanbao.shared.Texts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who did what when, in words, with what stood there before. Reads the journal and what stands beside it, within the reader's sight. */
@Service
@Transactional(readOnly = true)
class Audit {

    private static final int PAGE = 50;
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final AuditTrail trail;
    private final Asides asides;
    private final AuditNames names;
    private final Organisation organisation;
    private final OwnFields fields;
    private final Texts texts;

    Audit(AuditTrail trail, Asides asides, AuditNames names, Organisation organisation, OwnFields fields, Texts texts) {
        this.trail = trail;
        this.asides = asides;
        this.names = names;
        this.organisation = organisation;
        this.fields = fields;
        this.texts = texts;
    }

    /** @param unit with all units below it; null for all in sight, so the others */
    record Wanted(UUID person, String kind, UUID unit, UUID about, Instant from, Instant to) {}

    /**
     * A row of the journal in words.
     *
     * @param what      the event in the reader's language
     * @param actorName null where Sanbao itself acted
     * @param about     what it is about; null where no page shows it to the reader
     * @param details   whether there is more to see
     */
    record Line(
            UUID stream,
            int n,
            String kind,
            String what,
            Instant happened,
            Instant recorded,
            UUID actor,
            String actorName,
            String unitName,
            AuditNames.About about,
            boolean details) {}

    /** @param next where the next page begins; null on the last */
    record Page(List<Line> lines, AuditTrail.Place next) {}

    /**
     * An attribute, named in the reader's language, and what it held.
     *
     * @param card  what it belongs to, in words; null for the event's own, which have no {@code was}
     * @param was   null where nothing stood there; so {@code became}
     */
    record Difference(String card, String attribute, String was, String became) {}

    /** @param hash of the row in its chain, in hexadecimal */
    record Detail(Line line, List<Difference> said, List<Difference> changed, String hash) {}

    /** A kind of event that can be asked for. */
    record Kind(String kind, String what) {}

    Page page(Wanted wanted, AuditTrail.Place after, Actor reader) {
        reader.demand("audit.read");
        Set<UUID> units = wanted.unit == null ? null : organisation.below(wanted.unit, reader.sight());
        var question = new AuditTrail.Question(wanted.person, wanted.kind, units, wanted.about, wanted.from, wanted.to);
        List<Recorded> found = trail.rows(question, after, PAGE + 1, reader.sight());
        List<Recorded> shown = found.subList(0, Math.min(PAGE, found.size()));
        var known = names.of(shown, Set.of(), reader);
        Recorded last = found.size() > PAGE ? shown.getLast() : null;
        return new Page(
                shown.stream().map(row -> line(row, known, reader)).toList(),
                last == null ? null : new AuditTrail.Place(last.recorded(), last.id()));
    }

    Detail detail(UUID stream, int n, Actor reader) {
        reader.demand("audit.read");
        var entire = trail.row(stream, n, reader.sight());
        Recorded row = entire.row();
        List<Asides.Aside> beside = asides.of(List.of(row.id())).getOrDefault(row.id(), List.of());
        var said = new ArrayList<Raw>();
        row.attributes().forEach((name, value) -> said.add(new Raw(null, name, null, value)));
        var changed = new ArrayList<Raw>();
        row.changes().forEach((card, now) -> changed.addAll(differences(card, entire.before(), now)));
        beside.forEach(each -> changed.add(new Raw(null, each.field(), each.was(), each.became())));
        var known = names.of(List.of(row), ids(said, changed), reader);
        return new Detail(
                line(row, known, reader),
                said.stream().map(each -> words(each, known, reader.language())).toList(),
                changed.stream()
                        .map(each -> words(each, known, reader.language()))
                        .toList(),
                entire.hash());
    }

    List<Kind> kinds(Actor reader) {
        reader.demand("audit.read");
        return Vocabulary.ofThisBuild().events().values().stream()
                .filter(event -> event.emitted() && texts.has("regulation.event." + event.name()))
                .map(event -> new Kind(event.name(), what(event.name(), reader.language())))
                .sorted(Comparator.comparing(Kind::what))
                .toList();
    }

    private record Raw(String card, String attribute, Object was, Object became) {}

    /** Only what differs from the card as it was journalled last. */
    private static List<Raw> differences(String card, org.sanbao.journal.StreamState before, Map<String, Object> now) {
        Map<String, Object> known = before.card(card, UUID.fromString((String) now.get("id")));
        Map<String, Object> was = known == null ? Map.of() : known;
        var attributes = new LinkedHashSet<>(now.keySet());
        attributes.addAll(was.keySet());
        attributes.remove("id");
        return attributes.stream()
                .filter(each -> !Objects.equals(was.get(each), now.get(each)))
                .map(each -> new Raw(card, each, was.get(each), now.get(each)))
                .toList();
    }

    private static Set<UUID> ids(Collection<Raw> said, Collection<Raw> changed) {
        var ids = new HashSet<UUID>();
        Stream.concat(said.stream(), changed.stream())
                .flatMap(each -> Stream.of(each.was, each.became))
                .filter(each -> each instanceof String text && ID.matcher(text).matches())
                .forEach(each -> ids.add(UUID.fromString((String) each)));
        return ids;
    }

    private Difference words(Raw raw, AuditNames.Known known, Locale language) {
        OwnField own = fields.onCard(raw.attribute).orElse(null);
        if (own != null) {
            return new Difference(
                    named(language, "audit.card.", raw.card),
                    own.heading(language),
                    answer(own, raw.was, known, language),
                    answer(own, raw.became, known, language));
        }
        return new Difference(
                raw.card == null ? null : named(language, "audit.card.", raw.card),
                named(language, "audit.attribute.", raw.attribute),
                value(raw.was, known, language),
                value(raw.became, known, language));
    }

    private String answer(OwnField own, Object value, AuditNames.Known known, Locale language) {
        return value != null && own.kind() == OwnField.Kind.CHOICE
                ? own.choice(value, language)
                : value(value, known, language);
    }

    /** An attribute that a module added since has no words yet: its own name is better than nothing. */
    private String named(Locale language, String prefix, String name) {
        String key = prefix + name.replace('-', '_');
        return texts.has(key) ? texts.get(language, key, Map.of()) : name;
    }

    private String value(Object value, AuditNames.Known known, Locale language) {
        return switch (value) {
            case null -> null;
            case Boolean yes -> texts.get(language, yes ? "audit.yes" : "audit.no", Map.of());
            case List<?> several ->
                several.stream()
                        .map(each -> value(each, known, language))
                        .collect(java.util.stream.Collectors.joining(", "));
            case String text
            when ID.matcher(text).matches() -> {
                String name = known.name(UUID.fromString(text));
                yield name == null ? text : name;
            }
            case String text
            when texts.has("access.role." + text) -> texts.get(language, "access.role." + text, Map.of());
            case String text
            when texts.has("audit.value." + text) -> texts.get(language, "audit.value." + text, Map.of());
            default -> value.toString();
        };
    }

    private Line line(Recorded row, AuditNames.Known known, Actor reader) {
        return new Line(
                row.stream(),
                row.n(),
                row.type(),
                what(row.type(), reader.language()),
                row.happened(),
                row.recorded(),
                row.actor(),
                row.actor() == null ? null : known.people().get(row.actor()),
                row.unit() == null ? null : known.units().get(row.unit()),
                known.streams().get(row.stream()),
                !row.attributes().isEmpty() || !row.changes().isEmpty());
    }

    private String what(String kind, Locale language) {
        String key = "regulation.event." + kind;
        return texts.has(key) ? texts.get(language, key, Map.of()) : kind;
    }
}
