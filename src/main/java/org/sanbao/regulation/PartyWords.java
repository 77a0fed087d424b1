package org.sanbao.regulation;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.sanbao.regulation.document.Pack;
import org.sanbao.regulation.rules.Party;
import org.sanbao.regulation.rules.Wording;

/** Parties by the names the document gives its roles. */
final class PartyWords {

    private final Pack pack;
    private final Locale locale;
    private final ValueWords values;

    PartyWords(Pack pack, Locale locale, ValueWords values) {
        this.pack = pack;
        this.locale = locale;
        this.values = values;
    }

    /** Null, where a step names nobody, is an empty text. */
    String say(Party party) {
        return switch (party) {
            case null -> "";
            case Party.Role role -> role(role.role());
            case Party.Members members -> members.path();
            case Party.Each each -> each.path();
            case Party.First first -> first.parties().stream().map(this::say).collect(Collectors.joining(" / "));
            case Party.Outcome outcome ->
                values.say(locale, "time.decided", Map.of("point", outcome.point(), "column", outcome.column()));
            case Party.At at -> at.path();
        };
    }

    private String role(String role) {
        Wording named = pack.words().getOrDefault("roles." + role, Wording.NONE);
        return named.isEmpty() ? role : named.in(locale, pack.authoritative()).text();
    }
}
