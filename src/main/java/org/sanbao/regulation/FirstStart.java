package org.sanbao.regulation;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.sanbao.regulation.reader.Adaptation;
import org.sanbao.regulation.reader.CompanyFile;
import org.sanbao.regulation.reader.Finding;
import org.sanbao.regulation.reader.PackReader;
import org.sanbao.regulation.vocabulary.Vocabulary;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.Ids;
import org.sanbao.shared.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings the packs of this build into the database. At the first start the company's file says which come into force; afterwards the database
 * is the truth, and a shipped pack that changed is only stored as an upstream to take over from. Only where packs are being written
 * ({@code sanbao.regulation.follow}, as {@code ./sanbao dev} sets it) does a change come into force at once.
 */
@Component
class FirstStart {

    /** Where a version comes from that a build brought. */
    static final String SHIPPED = "shipped";

    private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);

    private final RegulationTables tables;
    private final BusinessClock clock;
    private final Texts texts;
    private final TransactionTemplate transactions;
    private final boolean follow;
    private final Set<UUID> brought = ConcurrentHashMap.newKeySet();

    FirstStart(
            RegulationTables tables,
            BusinessClock clock,
            Texts texts,
            TransactionTemplate transactions,
            @Value("${sanbao.regulation.follow:false}") boolean follow) {
        this.tables = tables;
        this.clock = clock;
        this.texts = texts;
        this.transactions = transactions;
        this.follow = follow;
    }

    void run() {
        transactions.executeWithoutResult(status -> {
            tables.lock();
            boolean first = tables.nothingAdopted();
            ShippedPacks shipped = ShippedPacks.ofThisBuild();
            List<CompanyFile.Wish> wishes = first ? wishes(shipped) : List.of();
            shipped.packs().values().forEach(files -> bring(files, wishes));
        });
    }

    /** The versions that are this build's packs. */
    Set<UUID> brought() {
        return Set.copyOf(brought);
    }

    private List<CompanyFile.Wish> wishes(ShippedPacks shipped) {
        CompanyFile.Result company =
                shipped.company().map(CompanyFile::read).orElse(new CompanyFile.Result(List.of(), List.of()));
        report(company.findings());
        return company.wishes();
    }

    private void bring(Map<String, String> files, List<CompanyFile.Wish> wishes) {
        PackReader.Result plain = PackReader.read(files, Adaptation.NONE, Vocabulary.ofThisBuild());
        if (plain.pack() == null) {
            report(plain.findings());
            return;
        }
        Instant now = clock.instant();
        var version = tables.store(plain.pack().id(), plain.pack().version(), SHIPPED, files, now);
        brought.add(version);
        if (follow) {
            goOnWith(version, plain.pack().id(), files, now);
        }
        int number = 0;
        for (CompanyFile.Wish wish : wishes) {
            if (wish.pack().equals(plain.pack().id())
                    && wish.version().equals(plain.pack().version())) {
                Instant from = wish.from() == null
                        ? now
                        : wish.from().atStartOfDay(ZoneOffset.UTC).toInstant();
                var adoption = new Adoption(
                        Ids.next(),
                        wish.pack(),
                        ++number,
                        version,
                        Set.of(),
                        wish.products(),
                        wish.params(),
                        wish.switchedOff(),
                        from,
                        null);
                adopt(adoption, files, now);
            }
        }
    }

    /**
     * Where an earlier shipped version is in force, this one is from now on, with the same figures and for the same units. What arose under the
     * earlier one stays with it.
     */
    private void goOnWith(UUID version, String document, Map<String, String> files, Instant now) {
        Set<UUID> shipped = tables.versions().stream()
                .filter(each -> each.origin().equals(SHIPPED))
                .map(RegulationTables.Stored::id)
                .collect(Collectors.toSet());
        List<Adoption> adoptions = tables.adoptions().stream()
                .filter(each -> each.document().equals(document))
                .toList();
        int number = adoptions.stream().mapToInt(Adoption::number).max().orElse(0);
        for (Adoption each : adoptions) {
            if (each.until() == null
                    && shipped.contains(each.version())
                    && !each.version().equals(version)) {
                var next = new Adoption(
                        Ids.next(),
                        document,
                        ++number,
                        version,
                        each.units(),
                        each.products(),
                        each.params(),
                        each.switchedOff(),
                        now,
                        null);
                if (adopt(next, files, now)) {
                    tables.end(each.id(), now);
                }
            }
        }
    }

    private boolean adopt(Adoption adoption, Map<String, String> files, Instant now) {
        PackReader.Result adopted = PackReader.read(files, adoption.adaptation(), Vocabulary.ofThisBuild());
        report(adopted.errors());
        if (adopted.pack() == null) {
            return false;
        }
        tables.adopt(adoption, null, now);
        LOG.info("Regulation {} is in force from {}", adopted.pack().edition(), adoption.from());
        return true;
    }

    /** A shipped pack is checked before it is built; an operator who changed one reads here what is wrong with it. */
    private void report(List<Finding> findings) {
        findings.stream()
                .filter(finding -> finding.severity() == Finding.Severity.ERROR)
                .forEach(finding -> LOG.error("{}", finding.in(Locale.ENGLISH, texts)));
    }
}
