package org.sanbao.regulation;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings the packs of this build into the database. At the first start the company's file says which come into force; afterwards the database
 * is the truth, and a shipped pack that changed is only stored as an upstream to take over from.
 */
@Component
class FirstStart {

    private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);

    private final RegulationTables tables;
    private final BusinessClock clock;
    private final Texts texts;
    private final TransactionTemplate transactions;

    FirstStart(RegulationTables tables, BusinessClock clock, Texts texts, TransactionTemplate transactions) {
        this.tables = tables;
        this.clock = clock;
        this.texts = texts;
        this.transactions = transactions;
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
        var version = tables.store(plain.pack().id(), plain.pack().version(), "shipped", files, now);
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

    private void adopt(Adoption adoption, Map<String, String> files, Instant now) {
        PackReader.Result adopted = PackReader.read(files, adoption.adaptation(), Vocabulary.ofThisBuild());
        report(adopted.errors());
        if (adopted.pack() != null) {
            tables.adopt(adoption, null, now);
            LOG.info("Regulation {} is in force from {}", adopted.pack().edition(), adoption.from());
        }
    }

    /** A shipped pack is checked before it is built; an operator who changed one reads here what is wrong with it. */
    private void report(List<Finding> findings) {
        findings.stream()
                .filter(finding -> finding.severity() == Finding.Severity.ERROR)
                .forEach(finding -> LOG.error("{}", finding.in(Locale.ENGLISH, texts)));
    }
}
