package org.sanbao.inbound.mail;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sanbao.access.OrgUnit;
import org.sanbao.access.Organisation;
import org.sanbao.shared.Sight;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Whose mailbox it is. */
@Component
class MailUnit {

    private static final Logger LOG = LoggerFactory.getLogger(MailUnit.class);

    private final MailboxSettings settings;
    private final Organisation organisation;
    private volatile boolean warned;

    MailUnit(MailboxSettings settings, Organisation organisation) {
        this.settings = settings;
        this.organisation = organisation;
    }

    /** Empty while there is no company, or none of its units is the one that the settings name. */
    Optional<UUID> id() {
        List<OrgUnit> units = organisation.units(Sight.everything("whose mailbox it is"));
        Optional<OrgUnit> found = settings.unit() == null ? byItself(units) : named(units);
        if (found.isEmpty() && !units.isEmpty() && !warned) {
            warned = true;
            LOG.error(
                    "SANBAO_IMAP_UNIT={} is no open organisation unit, or not the only one of that name: give its name or id."
                            + " The mailbox is not read.",
                    settings.unit());
        }
        return found.map(OrgUnit::id);
    }

    private static Optional<OrgUnit> byItself(List<OrgUnit> units) {
        List<OrgUnit> keepers = units.stream().filter(OrgUnit::keepsRegister).toList();
        return keepers.size() == 1
                ? Optional.of(keepers.getFirst())
                : units.stream().findFirst();
    }

    private Optional<OrgUnit> named(List<OrgUnit> units) {
        List<OrgUnit> found = units.stream()
                .filter(each -> each.name().equalsIgnoreCase(settings.unit())
                        || each.id().toString().equals(settings.unit()))
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
