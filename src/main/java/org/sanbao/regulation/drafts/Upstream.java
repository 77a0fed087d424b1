package org.sanbao.regulation.drafts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.sanbao.regulation.Adoption;
import org.sanbao.regulation.Adoptions;
import org.sanbao.regulation.ShippedVersions;
import org.sanbao.regulation.ShippedVersions.Shipped;
import org.sanbao.regulation.document.Pack;
import org.sanbao.regulation.reader.Outline;
import org.sanbao.regulation.reader.PackMerge;
import org.sanbao.regulation.reader.YamlEdit;
import org.sanbao.shared.Actor;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A build with a newer version of a shipped pack: wherever the company goes by an earlier one, a draft comes, once, merged over what the company
 * made of it. What is in force stays until that draft is approved.
 */
@Component
class Upstream {

    private static final Logger LOG = LoggerFactory.getLogger(Upstream.class);
    private static final Actor BY = Actor.sanbao("a new version of a shipped pack");

    /** Time to look at it; whoever puts it forward may say another day. */
    private static final int DAYS = 30;

    private final ShippedVersions shipped;
    private final Adoptions adoptions;
    private final Drafts drafts;
    private final DraftTable table;
    private final QuestionTable questions;
    private final DraftPlaces places;
    private final BusinessClock clock;
    private final Texts texts;
    private final TransactionTemplate transaction;

    Upstream(
            ShippedVersions shipped,
            Adoptions adoptions,
            Drafts drafts,
            DraftTable table,
            QuestionTable questions,
            DraftPlaces places,
            BusinessClock clock,
            Texts texts,
            TransactionTemplate transaction) {
        this.shipped = shipped;
        this.adoptions = adoptions;
        this.drafts = drafts;
        this.table = table;
        this.questions = questions;
        this.places = places;
        this.clock = clock;
        this.texts = texts;
        this.transaction = transaction;
    }

    @EventListener(ApplicationReadyEvent.class)
    void arrive() {
        for (Shipped each : shipped.ofThisBuild()) {
            try {
                bring(each);
            } catch (RuntimeException failure) {
                LOG.error("{} {} cannot be merged over what is in force", each.document(), each.version(), failure);
            }
        }
    }

    /** Begins a draft wherever an earlier version is in force or will be; answers their ids. */
    List<UUID> bring(Shipped newer) {
        return transaction.execute(status -> {
            adoptions.lock();
            var begun = new ArrayList<UUID>();
            for (Adoption each : adoptions.all()) {
                boolean concerns = each.until() == null && each.document().equals(newer.document());
                Shipped base = concerns ? upstreamOf(each).orElse(null) : null;
                if (base != null
                        && base.storedAt().isBefore(newer.storedAt())
                        && !table.hasCome(newer.id(), each.id())) {
                    begun.add(begin(each, base, newer));
                }
            }
            return begun;
        });
    }

    /** The shipped version an adoption goes back to; empty for a document of the company's own. */
    Optional<Shipped> upstreamOf(Adoption adoption) {
        Optional<Shipped> itself = shipped.find(adoption.version());
        if (itself.isPresent()) {
            return itself;
        }
        Optional<Draft> led = table.leadingTo(adoption.id());
        return led.map(Draft::upstream)
                .flatMap(shipped::find)
                .or(() -> led.map(Draft::base).flatMap(adoptions::find).flatMap(this::upstreamOf));
    }

    private UUID begin(Adoption adoption, Shipped base, Shipped newer) {
        Map<String, String> before = shipped.files(base);
        Map<String, String> theirs = shipped.files(newer);
        PackMerge.Result merged;
        try {
            merged = PackMerge.of(before, adoptions.files(adoption), theirs);
        } catch (YamlEdit.Impossible impossible) {
            throw new IllegalStateException(impossible);
        }
        var asked = new ArrayList<MergeQuestion>();
        merged.questions()
                .forEach(each -> asked.add(MergeQuestion.open(
                        asked.size() + 1, each.file(), each.path(), each.base(), each.ours(), each.theirs())));
        var params = figures(adoption.params(), values(before), values(theirs), values(merged.files()), asked);
        var off = new HashSet<>(adoption.switchedOff());
        off.retainAll(Outline.of(merged.files()).clauses().stream()
                .map(Outline.Clause::id)
                .toList());
        UUID id = drafts.begin(
                BY,
                adoption.document(),
                adoption.id(),
                terms(adoption, newer),
                new Writing(merged.files(), params, off),
                newer.id());
        questions.insert(id, asked);
        LOG.info("{} {} came as a draft with {} questions", newer.document(), newer.version(), asked.size());
        return id;
    }

    private DraftTerms terms(Adoption adoption, Shipped newer) {
        Locale language = adoptions
                .pack(adoption.id())
                .map(Pack::authoritative)
                .map(Locale::forLanguageTag)
                .orElse(Locale.ENGLISH);
        String purpose = texts.get(
                Texts.nearest(language),
                "regulation.upstream.purpose",
                Map.of("document", newer.document(), "version", newer.version()));
        var undated = new DraftTerms(
                purpose,
                false,
                adoption.units(),
                adoption.products(),
                clock.instant().atZone(java.time.ZoneOffset.UTC).toLocalDate());
        return new DraftTerms(
                purpose,
                false,
                adoption.units(),
                adoption.products(),
                places.of(undated).dayOf(clock.instant()).plusDays(DAYS));
    }

    /** The company's own figures: those the pack has no more go, and one the pack has changed too is a question. */
    private static Map<String, String> figures(
            Map<String, String> own,
            Map<String, String> before,
            Map<String, String> theirs,
            Map<String, String> merged,
            List<MergeQuestion> asked) {
        var kept = new TreeMap<>(own);
        kept.keySet().retainAll(merged.keySet());
        kept.forEach((name, value) -> {
            String was = before.get(name);
            String is = theirs.get(name);
            if (!Objects.equals(was, is) && !Objects.equals(value, is)) {
                asked.add(MergeQuestion.open(asked.size() + 1, null, List.of(name), was, value, is));
            }
        });
        return kept;
    }

    private static Map<String, String> values(Map<String, String> files) {
        var values = new TreeMap<String, String>();
        Outline.of(files).params().forEach(param -> values.put(param.name(), param.value()));
        return values;
    }
}
