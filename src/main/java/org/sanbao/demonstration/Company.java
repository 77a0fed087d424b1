package org.sanbao.demonstration;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.sanbao.access.Authority;
import org.sanbao.access.Organisation;
import org.sanbao.access.Staff;
import org.sanbao.access.UnitKind;
import org.sanbao.access.session.Accounts;
import org.sanbao.shared.Actor;
import org.sanbao.shared.BusinessClock;
import org.springframework.stereotype.Component;

/** The company: its units, its people with their posts, and an account for each. */
@Component
class Company {

    private final Organisation organisation;
    private final Staff staff;
    private final Accounts accounts;
    private final Authority authority;
    private final BusinessClock clock;
    private final Map<String, UUID> units = new HashMap<>();
    private final Map<String, UUID> people = new LinkedHashMap<>();
    private Script script;

    Company(Organisation organisation, Staff staff, Accounts accounts, Authority authority, BusinessClock clock) {
        this.organisation = organisation;
        this.staff = staff;
        this.accounts = accounts;
        this.authority = authority;
        this.clock = clock;
    }

    void found(Script from) {
        script = from;
        Actor sanbao = Actor.sanbao("demonstration");
        ZoneId zone = ZoneId.of(script.zone());
        UUID root = organisation.found(sanbao, script.name(), zone);
        units.put("company", root);
        for (Script.Unit unit : script.units()) {
            var description = new Organisation.Description(
                    UnitKind.valueOf(unit.kind()), unit.name(), zone, unit.keepsRegister());
            units.put(unit.key(), organisation.open(sanbao, root, description));
        }
        script.people().forEach(each -> employ(sanbao, each));
    }

    UUID person(String account) {
        return people.get(account);
    }

    /** The person behind the account, as an actor of this moment. */
    Actor actor(String account) {
        Script.Employee employee = script.people().stream()
                .filter(each -> each.account().equals(account))
                .findFirst()
                .orElseThrow();
        return authority.actor(
                people.get(account),
                employee.name(),
                units.get(employee.unit()),
                Locale.forLanguageTag(employee.language()),
                clock.instant());
    }

    /** Accounts of those who hold this role in this unit. */
    List<String> holders(String unit, String role) {
        return script.people().stream()
                .filter(each -> each.unit().equals(unit) && each.role().equals(role))
                .map(Script.Employee::account)
                .toList();
    }

    /** Who writes down the calls of this branch. */
    String clerk(Script.Unit branch) {
        return holders(branch.key(), "service-centre-clerk").getFirst();
    }

    private void employ(Actor sanbao, Script.Employee employee) {
        var details = new Staff.Details(employee.name(), null, Locale.forLanguageTag(employee.language()), null, null);
        UUID person = staff.join(sanbao, units.get(employee.unit()), employee.role(), details);
        people.put(employee.account(), person);
        accounts.openToEverybody(sanbao, person, employee.account(), script.password());
    }
}
