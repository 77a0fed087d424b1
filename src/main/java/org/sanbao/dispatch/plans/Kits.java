package org.sanbao.dispatch.plans;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sanbao.dispatch.needs.Need;
import org.sanbao.dispatch.planner.Kit;

/** Codes of skills, tools and parts as the planner counts them; those that a job asks for, for what nobody asks keeps nobody from anything. */
final class Kits {

    /** One bit each; nobody asks for more on a day. */
    private static final int MOST = Long.SIZE;

    private final List<String> skills;
    private final List<String> tools;
    private final List<String> parts;

    Kits(Collection<Need> needs) {
        skills = codes(needs.stream().map(Need::skills).toList());
        tools = codes(needs.stream().map(Need::tools).toList());
        parts = codes(needs.stream().map(need -> need.parts().keySet()).toList());
    }

    private static List<String> codes(List<? extends Collection<String>> all) {
        var codes = new TreeSet<String>();
        all.forEach(codes::addAll);
        return List.copyOf(codes);
    }

    Kit needed(Need need) {
        return new Kit(
                bits(skills, Set.copyOf(need.skills())), bits(tools, Set.copyOf(need.tools())), counts(need.parts()));
    }

    Kit carried(Turn turn) {
        var able = skills.stream().filter(turn::can).collect(Collectors.toSet());
        return new Kit(
                bits(skills, able),
                bits(tools, turn.lane().tools()),
                counts(turn.lane().stock()));
    }

    private List<Integer> counts(Map<String, Integer> by) {
        var counts = new ArrayList<Integer>();
        parts.forEach(part -> counts.add(by.getOrDefault(part, 0)));
        return counts;
    }

    private static long bits(List<String> codes, Set<String> held) {
        if (codes.size() > MOST) {
            throw new IllegalStateException("More than " + MOST + " kinds are asked for at once: " + codes);
        }
        long bits = 0;
        for (int i = 0; i < codes.size(); i++) {
            if (held.contains(codes.get(i))) {
                bits |= 1L << i;
            }
        }
        return bits;
    }
}
