package org.sanbao.regulation;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sanbao.shared.Unsighted;
import org.springframework.stereotype.Component;

/** The packs that came with builds of Sanbao, as they were stored: the upstream of what a company made of them. */
@Component
@Unsighted("a regulation is for everybody in the company to read; it holds nothing of customers or cases")
public class ShippedVersions {

    private final RegulationTables tables;
    private final FirstStart firstStart;

    ShippedVersions(RegulationTables tables, FirstStart firstStart) {
        this.tables = tables;
        this.firstStart = firstStart;
    }

    /**
     * @param version  as the pack says itself
     * @param storedAt when a build first brought it
     */
    public record Shipped(UUID id, String document, String version, Instant storedAt) {}

    /** The packs of this build. */
    public Collection<Shipped> ofThisBuild() {
        return firstStart.brought().stream()
                .map(this::find)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Empty for what a company wrote. */
    public Optional<Shipped> find(UUID version) {
        return tables.versions().stream()
                .filter(each -> each.id().equals(version) && each.origin().equals(FirstStart.SHIPPED))
                .map(each -> new Shipped(each.id(), each.document(), each.version(), each.storedAt()))
                .findFirst();
    }

    /** The text of each file by its name. */
    public Map<String, String> files(Shipped shipped) {
        return tables.files(shipped.id());
    }
}
