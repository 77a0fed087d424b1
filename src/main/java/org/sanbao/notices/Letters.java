package org.sanbao.notices;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.sanbao.access.Organisation;
import org.sanbao.access.PeopleNames.Reachable;
import org.sanbao.obligations.Consequences;
import org.sanbao.obligations.Consequences.Told;
import org.sanbao.shared.Actor;
import org.sanbao.shared.Sight;
import org.sanbao.shared.Texts;
import org.springframework.stereotype.Component;

/** Writes what somebody is to be told into one letter, in that person's language. Names of customers stay out of mails. */
@Component
class Letters {

    private final Consequences consequences;
    private final Organisation organisation;
    private final MailSettings settings;
    private final Texts texts;

    Letters(Consequences consequences, Organisation organisation, MailSettings settings, Texts texts) {
        this.consequences = consequences;
        this.organisation = organisation;
        this.settings = settings;
        this.texts = texts;
    }

    Letter write(UUID id, Reachable to, Collection<String> keys) {
        Locale language = Texts.nearest(to.language());
        Actor reader = Actor.sanbao("mail").reading(language);
        var zone = organisation
                .unit(to.unit(), Sight.everything("the reader's own unit"))
                .zone();
        Map<String, Told> told = consequences.told(keys, reader, zone);
        List<Told> inOrder =
                keys.stream().map(told::get).filter(java.util.Objects::nonNull).toList();
        var body = new StringBuilder(say(language, "greeting", Map.of("name", to.name()))).append("\n\n");
        inOrder.forEach(each -> body.append(paragraph(each, language)).append('\n'));
        body.append(say(language, "foot", Map.of())).append('\n');
        String subject = say(
                language,
                "subject",
                Map.of("n", inOrder.size(), "text", inOrder.getFirst().what()));
        return new Letter(id.toString(), to.email(), language, subject.replaceAll("\\s+", " "), body.toString());
    }

    private String paragraph(Told told, Locale language) {
        var lines = new StringBuilder(say(language, "line", Map.of("clause", told.clause(), "text", told.what())))
                .append('\n');
        if (told.more() != null) {
            lines.append(told.more()).append('\n');
        }
        if (told.title() != null) {
            lines.append(say(language, "case", Map.of("number", told.title().number())))
                    .append(
                            settings.address() == null
                                    ? ""
                                    : "  " + settings.address() + told.title().path())
                    .append('\n');
        }
        return lines.append(
                        say(language, "regulation", Map.of("regulation", told.regulation(), "version", told.version())))
                .append('\n')
                .toString();
    }

    private String say(Locale language, String key, Map<String, Object> arguments) {
        return texts.get(language, "notice.mail." + key, arguments);
    }
}
