package org.sanbao.regulation;

import com.ibm.icu.util.TimeZone;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.sanbao.access.OrgUnit;
import org.sanbao.access.Organisation;
import org.sanbao.regulation.reader.Adaptation;
import org.sanbao.regulation.reader.Statute;
import org.sanbao.regulation.reader.StatuteFile;
import org.sanbao.regulation.reader.UnderStatutes;
import org.sanbao.regulation.vocabulary.Vocabulary;
import org.sanbao.shared.Unsighted;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The statutes that outrank regulations: those of the country a unit lies in, as its time zone tells. A branch abroad comes under the law of its
 * country by an adoption of its own.
 */
@Component
@Unsighted("a regulation is for everybody in the company to read; it holds nothing of customers or cases")
public class StatuteLayer {

    /** CLDR's word for no country in particular. */
    private static final String WORLD = "001";

    private final Organisation organisation;
    private final List<Statute> all;

    StatuteLayer(Organisation organisation) {
        this.organisation = organisation;
        this.all = ofThisBuild();
    }

    private static List<Statute> ofThisBuild() {
        var statutes = new ArrayList<Statute>();
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:regulations/statutes/*.yaml")) {
                statutes.addAll(StatuteFile.read(file.getFilename(), file.getContentAsString(StandardCharsets.UTF_8)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(statutes);
    }

    /**
     * Reads a pack as it counts in these units.
     *
     * @param units empty is the whole company
     */
    public UnderStatutes.Result read(Map<String, String> files, Adaptation adaptation, Set<UUID> units) {
        return UnderStatutes.read(files, adaptation, Vocabulary.ofThisBuild(), of(units));
    }

    /** None before there is a company. */
    List<Statute> of(Set<UUID> units) {
        String country = country(units);
        return all.stream().filter(each -> each.country().equals(country)).toList();
    }

    /** The country of these units, of the company for none or for several; {@code 001} where it cannot be told. */
    String country(Set<UUID> units) {
        Stream<OrgUnit> place = organisation.units(Places.ALL).stream()
                .filter(unit -> units.size() == 1 ? units.contains(unit.id()) : unit.parent() == null);
        return place.map(OrgUnit::zone).map(StatuteLayer::country).findFirst().orElse(WORLD);
    }

    private static String country(ZoneId zone) {
        try {
            return TimeZone.getRegion(zone.getId());
        } catch (IllegalArgumentException unknown) {
            return WORLD;
        }
    }
}
