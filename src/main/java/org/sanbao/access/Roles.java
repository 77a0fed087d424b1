package org.sanbao.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The roles a post can have, and what each may do: {@code access/capabilities.yaml}. Roles are the vocabulary's; what they must do by
 * when is the regulation's and not here.
 */
public final class Roles {

    private record Role(Set<String> capabilities, boolean seesCompany, boolean filledOnce) {}

    private final Set<String> capabilities;
    private final Set<String> everybody;
    private final Map<String, Role> roles;
    private final Map<String, List<String>> heads;
    private final Map<String, List<String>> sets;

    private Roles(Map<String, Object> file) {
        capabilities = Set.copyOf(section(file, "capabilities").keySet());
        everybody = words(file.get("everybody"));
        roles = section(file, "roles").entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> role(entry.getValue())));
        heads = section(file, "heads").entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> inOrder(entry.getValue())));
        sets = section(file, "sets").entrySet().stream()
                .collect(Collectors.groupingBy(
                        entry -> (String) entry.getValue(),
                        Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
        roles.values().forEach(role -> mustBeKnown(role.capabilities));
        mustBeKnown(everybody);
    }

    /** As shipped. */
    public static Roles shipped() {
        var settings =
                LoadSettings.builder().setLabel("access/capabilities.yaml").build();
        try (InputStream file = Roles.class.getResourceAsStream("/access/capabilities.yaml")) {
            return new Roles(asMap(new Load(settings).loadFromInputStream(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names of all roles, as the vocabulary has them. */
    public Set<String> names() {
        return roles.keySet();
    }

    /** Every capability there is. */
    public Set<String> capabilities() {
        return capabilities;
    }

    /** What somebody may do who holds these roles: the union, and what everybody may. Unknown roles add nothing. */
    public Set<String> capabilitiesOf(Set<String> held) {
        var may = new HashSet<>(everybody);
        held.stream().filter(roles::containsKey).map(roles::get).forEach(role -> may.addAll(role.capabilities));
        return may;
    }

    /** What everybody with an account may do, whatever the post. */
    Set<String> everybody() {
        return everybody;
    }

    /** What the role may do beyond everybody. */
    Set<String> ownCapabilities(String role) {
        return roles.get(role).capabilities;
    }

    /** Whether its holder sees the whole company, wherever the post is. */
    boolean seesCompany(String role) {
        return roles.get(role).seesCompany;
    }

    /** Whether giving this role takes whoever manages the organisation: it sees the company, or manages people. */
    boolean guarded(String role) {
        var known = roles.get(role);
        return known != null && (known.seesCompany || known.capabilities.contains("people.manage"));
    }

    /** Whether the company fills the role once, so that its holder answers for units he does not sit above. */
    boolean filledOnce(String role) {
        return roles.containsKey(role) && roles.get(role).filledOnce;
    }

    /** The sets whose members are the holders of this role. */
    List<String> setsOf(String role) {
        return sets.getOrDefault(role, List.of());
    }

    /** The role whose holders are the members of this set. */
    String roleOf(String set) {
        return sets.entrySet().stream()
                .filter(entry -> entry.getValue().contains(set))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("capabilities.yaml: no set " + set));
    }

    /** By kind of unit, the roles that head it, the first before all others. */
    Map<String, List<String>> heads() {
        return heads;
    }

    /** Whether one of the roles sees the whole company, wherever its holder sits. */
    boolean seeCompany(Set<String> held) {
        return held.stream().anyMatch(role -> roles.containsKey(role) && roles.get(role).seesCompany);
    }

    private void mustBeKnown(Set<String> used) {
        if (!capabilities.containsAll(used)) {
            throw new IllegalStateException("capabilities.yaml: not described above: "
                    + used.stream().filter(name -> !capabilities.contains(name)).toList());
        }
    }

    private static Role role(Object value) {
        Map<String, Object> role = asMap(value);
        return new Role(
                words(role.get("may")), "company".equals(role.get("sees")), "company".equals(role.get("filled")));
    }

    private static Map<String, Object> section(Map<String, Object> file, String name) {
        return asMap(file.get(name));
    }

    private static Set<String> words(Object list) {
        return Set.copyOf(inOrder(list));
    }

    private static List<String> inOrder(Object list) {
        return list == null
                ? List.of()
                : ((List<?>) list).stream().map(String.class::cast).toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> asMap(Object value) {
        return (Map<String, Object>) value;
    }
}
