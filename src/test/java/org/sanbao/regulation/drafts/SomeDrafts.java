package org.sanbao.regulation.drafts;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.regulation.Adoption;
import org.sanbao.regulation.Adoptions;
import org.sanbao.shared.http.Version;
import org.springframework.stereotype.Component;

/** Drafts of another limit for the arrival in town, written by the service department. */
@Component
class SomeDrafts {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final World world;
    private final Drafts drafts;
    private final Approval approval;
    private final Adoptions adoptions;

    SomeDrafts(World world, Drafts drafts, Approval approval, Adoptions adoptions) {
        this.world = world;
        this.drafts = drafts;
        this.approval = approval;
        this.adoptions = adoptions;
    }

    /** Of what was adopted last for all, in force from tomorrow. */
    UUID begin(Set<UUID> units) {
        return begin(units, tomorrow());
    }

    UUID begin(Set<UUID> units, LocalDate from) {
        return drafts.begin(
                world.actor(Who.SERVICE_DEPARTMENT),
                last(Set.of()).id(),
                new DraftTerms("arrive sooner in town", false, units, Set.of(), from));
    }

    Draft write(UUID id, String limit) {
        return drafts.write(world.actor(Who.SERVICE_DEPARTMENT), id, seen(id), written(id, limit));
    }

    Writing written(UUID id, String limit) {
        Writing now = drafts.writing(world.actor(Who.SERVICE_DEPARTMENT), id);
        var params = new TreeMap<>(now.params());
        params.put("arrival_urban", limit);
        return new Writing(now.files(), params, now.switchedOff());
    }

    void submit(UUID id) {
        approval.submit(world.actor(Who.SERVICE_DEPARTMENT), id, seen(id));
    }

    Draft approve(UUID id) {
        return approval.approve(world.actor(Who.GENERAL_MANAGER), id, seen(id), null);
    }

    /** The version that one sees now. */
    String seen(UUID id) {
        return Version.tag(drafts.find(world.actor(Who.SERVICE_DEPARTMENT), id).version());
    }

    LocalDate today() {
        return world.now().atZone(ZONE).toLocalDate();
    }

    LocalDate tomorrow() {
        return today().plusDays(1);
    }

    /** What was adopted last for just these units. */
    Adoption last(Set<UUID> units) {
        return adoptions.all().stream()
                .filter(each -> each.until() == null && each.units().equals(units))
                .findFirst()
                .orElseThrow();
    }
}
