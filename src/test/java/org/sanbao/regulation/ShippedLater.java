package org.sanbao.regulation;

import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** For tests outside the module: packs as builds bring them. */
@Component
public class ShippedLater {

    private final RegulationTables tables;
    private final ShippedVersions shipped;
    private final TransactionTemplate transaction;

    ShippedLater(RegulationTables tables, ShippedVersions shipped, TransactionTemplate transaction) {
        this.tables = tables;
        this.shipped = shipped;
        this.transaction = transaction;
    }

    /** Stored as a build does that brings it. */
    public ShippedVersions.Shipped ship(String document, String version, Map<String, String> files, Instant at) {
        return transaction.execute(
                status -> shipped.find(tables.store(document, version, FirstStart.SHIPPED, files, at))
                        .orElseThrow());
    }
}
