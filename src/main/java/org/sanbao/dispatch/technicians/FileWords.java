package org.sanbao.dispatch.technicians;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sanbao.shared.Codes;

/** What a file holds, field by field in one line each, as the audit shows it before and after. */
final class FileWords {

    private FileWords() {}

    static Map<String, String> of(Profile profile) {
        var words = new HashMap<String, String>();
        words.put("base", Codes.of(profile.base()));
        words.put(
                "home",
                profile.home() == null
                        ? null
                        : profile.home().latitude() + ", " + profile.home().longitude());
        words.put("languages", listed(profile.languages()));
        words.put("tools", listed(profile.tools()));
        words.put(
                "skills", listed(profile.skills().stream().map(FileWords::skill).toList()));
        words.put("areas", listed(profile.areas().stream().map(Object::toString).toList()));
        return words;
    }

    static Map<String, String> hours(List<WeeklyShift> hours) {
        var words = new HashMap<String, String>();
        words.put(
                "hours",
                listed(hours.stream()
                        .map(each -> each.weekday().getValue() + " " + each.starts() + "-" + each.ends())
                        .toList()));
        return words;
    }

    static Map<String, String> stock(Map<String, Integer> stock) {
        var words = new HashMap<String, String>();
        words.put(
                "stock",
                listed(new TreeMap<>(stock)
                        .entrySet().stream()
                                .filter(each -> each.getValue() > 0)
                                .map(each -> each.getKey() + " × " + each.getValue())
                                .toList()));
        return words;
    }

    private static String skill(Skill skill) {
        return skill.code()
                + (skill.certificate() == null ? "" : " (" + skill.certificate() + ")")
                + (skill.validUntil() == null ? "" : " – " + skill.validUntil());
    }

    /** In an order of its own, so that another order is no change; null where there is nothing. */
    private static String listed(List<String> words) {
        return words.isEmpty() ? null : words.stream().sorted().collect(Collectors.joining(", "));
    }
}
