package org.sanbao.obligations.replay;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.sanbao.access.Organisation;
import org.sanbao.regulation.Regulations;
import org.sanbao.regulation.document.Pack;
import org.sanbao.regulation.drafts.DraftHasErrors;
import org.sanbao.regulation.drafts.Drafts;
import org.sanbao.regulation.rules.Wording;
import org.sanbao.shared.Actor;
import org.sanbao.shared.Texts;
import org.springframework.stereotype.Component;

/** A replay with the words its reader needs. */
@Component
class ReplayViews {

    private final Organisation organisation;
    private final Regulations regulations;
    private final Drafts drafts;
    private final Texts texts;

    ReplayViews(Organisation organisation, Regulations regulations, Drafts drafts, Texts texts) {
        this.organisation = organisation;
        this.regulations = regulations;
        this.drafts = drafts;
        this.texts = texts;
    }

    /**
     * @param zone    in which its days are meant
     * @param unit    name of the unit
     * @param clauses titles by {@code P1/19}, in the reader's language where there is one
     * @param roles   names by the codes of the result
     */
    record View(DraftReplay replay, ZoneId zone, String unit, Map<String, String> clauses, Map<String, String> roles) {}

    /** What both say of one case; the rest as of a {@link View}. */
    record Trial(ZoneId zone, List<DraftReplays.Change> said, Map<String, String> clauses, Map<String, String> roles) {}

    View of(DraftReplay replay, Actor reader) {
        var unit = organisation.unit(replay.org(), reader.sight());
        if (replay.result() == null) {
            return new View(replay, unit.zone(), unit.name(), Map.of(), Map.of());
        }
        List<Pack> packs = packs(replay.draft());
        Stream<String> roles = replay.result().load().stream().map(ReplayResult.Load::role);
        return new View(
                replay,
                unit.zone(),
                unit.name(),
                titles(packs, reader.language()),
                names(roles, packs, reader.language()));
    }

    Trial trial(UUID draft, List<DraftReplays.Change> said, Actor reader) {
        List<Pack> packs = packs(draft);
        Stream<String> roles = said.stream()
                .flatMap(each -> Stream.of(each.what().before(), each.what().after()))
                .filter(side -> side != null && side.role() != null)
                .map(What.Side::role);
        return new Trial(
                organisation.unit(reader.unit(), reader.sight()).zone(),
                said,
                titles(packs, reader.language()),
                names(roles, packs, reader.language()));
    }

    private List<Pack> packs(UUID draft) {
        return Stream.concat(regulations.packs(null).stream(), drafted(draft)).toList();
    }

    private Map<String, String> names(Stream<String> roles, List<Pack> packs, Locale language) {
        var names = new TreeMap<String, String>();
        roles.distinct().forEach(role -> name(role, packs, language).ifPresent(name -> names.put(role, name)));
        return names;
    }

    /** What the draft says now; it may have been written anew since, even with mistakes. */
    private Stream<Pack> drafted(UUID draft) {
        try {
            return Stream.ofNullable(drafts.compiled(draft).pack());
        } catch (DraftHasErrors unread) {
            return Stream.empty();
        }
    }

    /** A post of the company, or what a document calls somebody whom the case names. */
    private Optional<String> name(String role, List<Pack> packs, Locale language) {
        if (texts.has("access.role." + role)) {
            return Optional.of(texts.get(language, "access.role." + role, Map.of()));
        }
        return packs.stream()
                .map(pack ->
                        pack.words().getOrDefault("roles." + role, Wording.NONE).in(language, pack.authoritative()))
                .filter(Objects::nonNull)
                .map(Wording.Said::text)
                .findFirst();
    }

    private static Map<String, String> titles(List<Pack> packs, Locale language) {
        var titles = new TreeMap<String, String>();
        packs.forEach(pack -> pack.clauses().forEach(clause -> {
            Wording.Said title = clause.title().in(language, pack.authoritative());
            if (title != null) {
                titles.put(pack.id() + "/" + clause.id(), title.text());
            }
        }));
        return titles;
    }
}
