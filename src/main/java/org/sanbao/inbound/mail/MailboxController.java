package org.sanbao.inbound.mail;

import java.time.Instant;
import org.sanbao.access.Organisation;
import org.sanbao.shared.Actor;
import org.sanbao.shared.Sight;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whether the mailbox is being read. */
@RestController
class MailboxController {

    private final MailboxSettings settings;
    private final MailboxLease lease;
    private final MailUnit unit;
    private final Organisation organisation;

    MailboxController(MailboxSettings settings, MailboxLease lease, MailUnit unit, Organisation organisation) {
        this.settings = settings;
        this.lease = lease;
        this.unit = unit;
        this.organisation = organisation;
    }

    /**
     * @param mailbox      account, server and folder; null where none is set
     * @param orgName      whose it is; null: the settings name no unit there is
     * @param readAt       system time; null: never yet
     * @param failingSince null while it can be read; {@code failure} in the server's words
     */
    record View(String mailbox, String orgName, Instant readAt, Instant failingSince, String failure) {}

    @GetMapping("/api/mailbox")
    View view(Actor actor) {
        actor.demand("settings.manage");
        if (!settings.isSet()) {
            return new View(null, null, null, null, null);
        }
        String orgName = unit.id()
                .map(id -> organisation
                        .unit(id, Sight.everything("whose mailbox it is"))
                        .name())
                .orElse(null);
        return lease.state(settings.name())
                .map(state -> new View(settings.name(), orgName, state.readAt(), state.failingSince(), state.failure()))
                .orElseGet(() -> new View(settings.name(), orgName, null, null, null));
    }
}
