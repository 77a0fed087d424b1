package org.sanbao.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sanbao.journal.Recorded;
import org.sanbao.shared.Unsighted;
import org.springframework.stereotype.Component;

/**
 * Which sets of people and units a journalled event opens or closes membership of, so that duties "for each technician" come round, in
 * production and in the replay alike.
 */
@Component
@Unsighted("asked by the engine, about a row it was handed")
public class Memberships {

    private static final Map<String, String> BY_KIND =
            Map.of("section", "sections", "department", "departments", "outlet", "outlets");

    private final Roles roles;

    Memberships(Roles roles) {
        this.roles = roles;
    }

    /**
     * @param set   the vocabulary's word
     * @param card  whose id the member is: {@code person} or {@code org}
     * @param joins false: leaves
     */
    public record Change(String set, String card, boolean joins) {}

    public List<Change> changes(Recorded row) {
        return switch (row.type()) {
            case "person.joined" -> List.of(new Change("staff", "person", true));
            case "person.left" -> List.of(new Change("staff", "person", false));
            case "role.filled" -> ofRole(row, true);
            case "role.vacated" -> ofRole(row, false);
            case "org.opened" -> ofUnit(row, true);
            case "org.changed" -> register(row.attributes().get("keeps_register"));
            case "org.closed" -> ofUnit(row, false);
            default -> List.of();
        };
    }

    private List<Change> ofRole(Recorded row, boolean joins) {
        boolean stays = Boolean.TRUE.equals(row.attributes().get("elsewhere"));
        if (stays || row.attributes().containsKey("deputy_for")) {
            return List.of();
        }
        return roles.setsOf((String) row.attributes().get("role")).stream()
                .map(set -> new Change(set, "person", joins))
                .toList();
    }

    private static List<Change> ofUnit(Recorded row, boolean joins) {
        var changes = new ArrayList<Change>();
        String set = BY_KIND.get((String) row.attributes().get("kind"));
        if (set != null) {
            changes.add(new Change(set, "org", joins));
        }
        if (Boolean.TRUE.equals(row.attributes().get("keeps_register"))) {
            changes.add(new Change("register-keepers", "org", joins));
        }
        return changes;
    }

    private static List<Change> register(Object keeps) {
        return keeps == null ? List.of() : List.of(new Change("register-keepers", "org", (Boolean) keeps));
    }
}
