package org.sanbao.dispatch.told;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sanbao.customers.Customers;
import org.sanbao.journal.Entry;
import org.sanbao.journal.Journal;
import org.sanbao.journal.Recorded;
import org.sanbao.journal.Timeline;
import org.sanbao.journal.vocabulary.PartyInformed;
import org.sanbao.journal.vocabulary.PartyUnreached;
import org.sanbao.notices.MailFollower;
import org.sanbao.notices.OutgoingMail;
import org.sanbao.notices.OutsideTelling;
import org.sanbao.obligations.Consequence;
import org.sanbao.obligations.Consequences;
import org.sanbao.shared.Actor;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.Texts;
import org.springframework.stereotype.Component;

/**
 * Mails customers when somebody comes, comes at another time, or does not come. Says nothing the customer does not know but the time. Whether the
 * customer was told stands in the journal; where that cannot be, so that the regulation has a person tell.
 */
@Component
class CustomerPost implements OutsideTelling, MailFollower {

    private static final String CUSTOMER = "customer";
    private static final String TIMED = "job.scheduled";
    private static final Set<String> ENDS = Set.of("case.cancelled", "call.closed");
    private static final Actor SANBAO = Actor.sanbao("mail");

    private final OutgoingMail mail;
    private final Customers customers;
    private final PromisedVisits visits;
    private final Consequences consequences;
    private final Timeline timeline;
    private final Journal journal;
    private final Texts texts;
    private final BusinessClock clock;

    CustomerPost(
            OutgoingMail mail,
            Customers customers,
            PromisedVisits visits,
            Consequences consequences,
            Timeline timeline,
            Journal journal,
            Texts texts,
            BusinessClock clock) {
        this.mail = mail;
        this.customers = customers;
        this.visits = visits;
        this.consequences = consequences;
        this.timeline = timeline;
        this.journal = journal;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public boolean tells(Consequence consequence) {
        return consequence.kind().equals("notify")
                && CUSTOMER.equals(consequence.text("to_role"))
                && cause(consequence) instanceof Recorded event
                && (event.type().equals(TIMED) || ENDS.contains(event.type()));
    }

    private Recorded cause(Consequence of) {
        return of.cause().map(row -> timeline.entries(Set.of(row)).get(row)).orElse(null);
    }

    @Override
    public String tell(Consequence consequence) {
        Recorded event = cause(consequence);
        PromisedVisit visit = visits.of(event.refs().get("job")).orElse(null);
        String news = visit == null ? null : news(event, visit);
        if (news == null) {
            return "no-longer-due";
        }
        Customers.Reachable to = customers.reach(visit.customer());
        if (!mail.isOn() || to.email() == null) {
            unreached(consequence);
            return "no-address";
        }
        send(consequence, event, visit, news, to);
        return null;
    }

    /** What is still true and still to come, by the key of its words; null where there is nothing to tell any more. */
    private String news(Recorded event, PromisedVisit visit) {
        Instant now = clock.instant();
        if (!event.type().equals(TIMED)) {
            boolean awaited = visit.promisedTo() != null && visit.promisedTo().isAfter(now) && !visit.arrived();
            return awaited ? "cancelled" : null;
        }
        Instant starts = at(event, "starts");
        if (starts == null || !at(event, "ends").isAfter(now)) {
            return null;
        }
        boolean promised = starts.equals(visit.promisedFrom());
        if (promised) {
            return at(event, "was") == null ? "promised" : "changed";
        }
        return starts.equals(visit.booked()) ? "moved" : null;
    }

    private void send(
            Consequence consequence, Recorded event, PromisedVisit visit, String news, Customers.Reachable to) {
        Locale language = Texts.nearest(Locale.forLanguageTag(to.language()));
        var times = new SpokenTimes(visit.zone(), language);
        boolean timed = event.type().equals(TIMED);
        Instant from = timed ? at(event, "starts") : visit.promisedFrom();
        Instant until = timed ? at(event, "ends") : visit.promisedTo();
        boolean known = news.equals("moved") && visit.promisedFrom() != null;
        Map<String, Object> arguments = Map.of(
                "number",
                visit.call(),
                "hours",
                times.hours(from, until),
                "starts",
                times.at(from),
                "known",
                known ? "yes" : "no",
                "promised",
                known ? times.hours(visit.promisedFrom(), visit.promisedTo()) : "");
        var body = new StringBuilder(say(language, "greeting", Map.of()))
                .append("\n\n")
                .append(say(language, news, arguments))
                .append("\n");
        if (timed && visit.token() != null) {
            mail.link("/v/" + visit.token()).ifPresent(link -> body.append("\n")
                    .append(say(language, "link", Map.of("link", link)))
                    .append("\n"));
        }
        body.append("\n").append(say(language, "foot", Map.of())).append("\n");
        mail.send(
                consequence.key(), to.email(), language, say(language, news + ".subject", arguments), body.toString());
    }

    private String say(Locale language, String key, Map<String, Object> arguments) {
        return texts.get(language, "dispatch.mail." + key, arguments);
    }

    @Override
    public void settled(String reason, boolean went) {
        consequences.byKey(reason).filter(this::tells).ifPresent(consequence -> {
            if (went) {
                append(
                        consequence,
                        Entry.of(
                                consequence.stream(),
                                SANBAO,
                                new PartyInformed(CUSTOMER, consequence.text("about"), "system")));
            } else {
                unreached(consequence);
            }
        });
    }

    /** Whoever agreed to the time knows it; of everything else a person has to tell. */
    private void unreached(Consequence consequence) {
        boolean agreed = Boolean.TRUE.equals(cause(consequence).attributes().get("agreed"));
        if (!agreed) {
            var event = new PartyUnreached(
                    CUSTOMER, consequence.text("about"), consequence.cause().orElse(null));
            append(consequence, Entry.of(consequence.stream(), SANBAO, event));
        }
    }

    private void append(Consequence consequence, Entry entry) {
        UUID job = cause(consequence).refs().get("job");
        journal.append(job == null ? entry : entry.about("job", job));
    }

    private static Instant at(Recorded event, String attribute) {
        Object value = event.attributes().get(attribute);
        return value == null ? null : Instant.parse(value.toString());
    }
}
