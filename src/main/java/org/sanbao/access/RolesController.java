package org.sanbao.access;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sanbao.shared.Actor;
import org.sanbao.shared.Texts;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What each role may do, in words. */
@RestController
@RequestMapping("/api/organisation/roles")
class RolesController {

    private final Roles roles;
    private final Texts texts;

    RolesController(Roles roles, Texts texts) {
        this.roles = roles;
        this.texts = texts;
    }

    /** @param words what it lets somebody do, in the reader's language */
    record Capability(String capability, String words) {}

    /**
     * @param name         in the reader's language
     * @param capabilities what its holder may do together with what everybody may, by name
     * @param own          what its holder may do beyond everybody, in words
     * @param seesCompany  every unit is in sight, wherever the post is
     * @param filledOnce   the company fills it once: its holder answers for units he does not sit above
     * @param guarded      given and ended by whoever manages the organisation only
     */
    record RoleView(
            String role,
            String name,
            Set<String> capabilities,
            List<Capability> own,
            boolean seesCompany,
            boolean filledOnce,
            boolean guarded) {}

    @GetMapping
    List<RoleView> roles(Actor actor) {
        return roles.names().stream()
                .sorted()
                .map(role -> view(role, actor.language()))
                .toList();
    }

    @GetMapping("/everybody")
    List<Capability> everybody(Actor actor) {
        return words(roles.everybody(), actor.language());
    }

    private RoleView view(String role, Locale language) {
        return new RoleView(
                role,
                texts.get(language, "access.role." + role, Map.of()),
                new TreeSet<>(roles.capabilitiesOf(Set.of(role))),
                words(roles.ownCapabilities(role), language),
                roles.seesCompany(role),
                roles.filledOnce(role),
                roles.guarded(role));
    }

    private List<Capability> words(Collection<String> capabilities, Locale language) {
        return capabilities.stream()
                .sorted()
                .map(each -> new Capability(each, texts.get(language, "access.capability." + each, Map.of())))
                .toList();
    }
}
