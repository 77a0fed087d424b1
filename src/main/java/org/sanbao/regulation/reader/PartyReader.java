package org.sanbao.regulation.reader;

import java.util.ArrayList;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sanbao.regulation.expression.Nearest;
import org.sanbao.regulation.reading.Type;
import org.sanbao.regulation.rules.Party;
import org.sanbao.regulation.vocabulary.RoleWord;

/** {@code technician}, {@code head of org}, {@code first(a, b)}, {@code outcome.escalation.to}, {@code complaint.cause_persons}. */
final class PartyReader {

    private static final Pattern FIRST = Pattern.compile("first\\((.+)\\)");
    private static final Pattern MEMBERS = Pattern.compile("members of ([a-z_]+\\.[a-z_]+)");
    private static final Pattern EACH = Pattern.compile("each ([a-z-]+) in ([a-z_]+\\.[a-z_]+)");
    private static final Pattern PATH = Pattern.compile("[a-z_]+\\.[a-z_]+");
    private static final Pattern ROLE_OF = Pattern.compile("([a-z-]+) of ([a-z_]+(?:\\.[a-z_]+)?)");

    private final PackContext context;

    PartyReader(PackContext context) {
        this.context = context;
    }

    /** The party under a key, or null when left out or blank. */
    Party read(Section section, String key, Surroundings around) {
        String text = section.text(key);
        return text == null ? null : read(text, section.place(key), around);
    }

    /** The party a rule cannot do without. */
    Party required(Section section, String key, Surroundings around) {
        return section.require(key) ? read(section, key, around) : null;
    }

    Party read(String text, Place place, Surroundings around) {
        Matcher matcher = FIRST.matcher(text);
        if (matcher.matches()) {
            var parties = new ArrayList<Party>();
            for (String part : matcher.group(1).split("\\s*,\\s*")) {
                parties.add(read(part, place, around));
            }
            return new Party.First(parties);
        }
        if ((matcher = MEMBERS.matcher(text)).matches()) {
            context.path(matcher.group(1), place, around);
            return new Party.Members(matcher.group(1));
        }
        if ((matcher = EACH.matcher(text)).matches()) {
            return each(matcher.group(1), matcher.group(2), place, around);
        }
        if ((matcher = OutcomeReader.OUTCOME.matcher(text)).matches()) {
            return outcome(matcher, place);
        }
        if (text.equals("item") && around.item()) {
            return new Party.At("item");
        }
        if (PATH.matcher(text).matches()) {
            context.path(text, place, around);
            return new Party.At(text);
        }
        return role(text, place, around);
    }

    private Party each(String what, String path, Place place, Surroundings around) {
        Type type = context.path(path, place, around);
        if (type != null && type.kind() != Type.Kind.LIST) {
            context.findings.error(place, "path-not-a-list", Map.of("path", path, "found", type.toString()));
        }
        return new Party.Each(what, path);
    }

    private Party outcome(Matcher named, Place place) {
        new OutcomeReader(context).check(named, Type.Kind.PARTY, place);
        return new Party.Outcome(named.group(1), named.group(2));
    }

    private Party role(String text, Place place, Surroundings around) {
        Matcher roleOf = ROLE_OF.matcher(text);
        String of = roleOf.matches() ? roleOf.group(2) : null;
        String written = of == null ? text : roleOf.group(1);
        String name = context.declared.aliases().getOrDefault(written, written);
        RoleWord role = context.vocabulary.roles().get(name);
        if (role == null) {
            var known = new TreeSet<>(context.vocabulary.roles().keySet());
            known.addAll(context.declared.aliases().keySet());
            context.findings.error(place, "unknown-role", Nearest.arguments(written, known));
            return new Party.Role(written, Party.Find.FIXED, null, null);
        }
        if (of != null) {
            checkOf(of, place, around);
        }
        return new Party.Role(name, role.find(), role.path(), of);
    }

    /** A card at hand, or a path. */
    private void checkOf(String of, Place place, Surroundings around) {
        if (of.contains(".")) {
            context.path(of, place, around);
        } else if (!context.names(around).cards().containsKey(of)) {
            context.findings.error(
                    place, "card-not-carried", Map.of("card", of, "event", String.join(", ", around.events())));
        }
    }
}
