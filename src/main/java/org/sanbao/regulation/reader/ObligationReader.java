package org.sanbao.regulation.reader;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sanbao.regulation.expression.Nearest;
import org.sanbao.regulation.reading.Condition;
import org.sanbao.regulation.rules.EventPattern;
import org.sanbao.regulation.rules.Head;
import org.sanbao.regulation.rules.Must;
import org.sanbao.regulation.rules.ObligationRule;
import org.sanbao.regulation.rules.ObligationRule.Once;
import org.sanbao.regulation.rules.ObligationRule.Reopen;
import org.sanbao.regulation.rules.ObligationRule.Shift;
import org.sanbao.regulation.rules.Party;
import org.sanbao.regulation.rules.Step;
import org.sanbao.regulation.rules.Trigger;
import org.sanbao.regulation.time.Length;
import org.sanbao.regulation.vocabulary.EventWord;

/** {@code obligation}. */
final class ObligationReader {

    static final List<String> KEYS = List.of(
            "when",
            "every",
            "for",
            "who",
            "answers",
            "holder",
            "must",
            "of",
            "within",
            "by",
            "before",
            "no-limit",
            "calendar",
            "first-day",
            "roll",
            "opens",
            "shift",
            "warn",
            "pause",
            "cancel",
            "reopen",
            "once",
            "proof",
            "else",
            "then");

    private final PackContext context;
    private final PartyReader parties;
    private final TimeReader times;
    private final EventReader events;
    private final LimitReader limits;

    ObligationReader(PackContext context) {
        this.context = context;
        parties = new PartyReader(context);
        times = new TimeReader(context);
        events = new EventReader(context);
        limits = new LimitReader(context);
    }

    ObligationRule read(Section rule, Head head) {
        Triggered triggered = new TriggerReader(context).read(rule);
        Surroundings around = triggered.around();
        String subject = subject(rule, triggered);
        Condition condition = context.condition(rule, "if", around);
        Party who = parties.required(rule, "who", around);
        Must must = rule.require("must") ? events.must(rule.get("must"), around, subject) : null;
        Surroundings met = must == null ? around : around.judging(words(must));
        List<Step> otherwise = new StepReader(context).steps(rule, "else", around);
        List<Step> then = new StepReader(context).steps(rule, "then", met);
        return new ObligationRule(
                head,
                triggered.trigger(),
                condition,
                who,
                parties.read(rule, "answers", around),
                rule.choice("holder", Holder.class, Holder.LIVE) == Holder.FIXED,
                must,
                subject,
                limits.deadline(rule, around),
                calendar(rule),
                rule.choice("first-day", FirstDay.class, FirstDay.NOT) == FirstDay.COUNTS,
                rule.choice("roll", Roll.class, Roll.NONE) == Roll.NEXT_WORKING_DAY,
                length(rule, "opens", around),
                rule.choice("shift", Shift.class, Shift.NONE),
                limits.warnings(rule, around),
                pauses(rule),
                cancels(rule, around),
                rule.choice("reopen", Reopen.class, closesCase(must) ? Reopen.RESUME : Reopen.IGNORE),
                once(rule, triggered),
                proof(rule),
                otherwise,
                then,
                context.reads());
    }

    private enum Holder {
        LIVE,
        FIXED
    }

    private enum FirstDay {
        COUNTS,
        NOT
    }

    private enum Roll {
        NONE,
        NEXT_WORKING_DAY
    }

    private String subject(Section rule, Triggered triggered) {
        String of = rule.text("of");
        if (of == null) {
            return triggered.subject();
        }
        Surroundings around = triggered.around();
        if (!context.vocabulary.cards().containsKey(of)) {
            context.findings.error(
                    rule.place("of"),
                    "unknown-card",
                    Nearest.arguments(of, context.vocabulary.cards().keySet()));
        } else if (!around.anyCard() && !around.cards().contains(of)) {
            context.findings.error(
                    rule.place("of"),
                    "card-not-carried",
                    Map.of("card", of, "event", String.join(", ", around.events())));
        }
        return of;
    }

    private List<EventWord> words(Must must) {
        return must.patterns()
                .map(pattern -> context.vocabulary.events().get(pattern.event()))
                .toList();
    }

    private static boolean closesCase(Must must) {
        return must != null
                && must.patterns().anyMatch(pattern -> pattern.event().endsWith(".closed"));
    }

    private String calendar(Section rule) {
        String name = rule.text("calendar");
        if (name != null && !context.declared.is(name, "calendar")) {
            context.findings.error(
                    rule.place("calendar"),
                    "unknown-sibling",
                    Map.of(
                            "name",
                            name,
                            "near",
                            Nearest.to(name, context.declared.of("calendar")),
                            "kind",
                            "calendar"));
        }
        return name;
    }

    private Length length(Section rule, String key, Surroundings around) {
        return rule.text(key) == null ? null : times.length(rule.text(key), rule.place(key), around);
    }

    private Set<String> pauses(Section rule) {
        if (!rule.has("pause")) {
            return context.declared.pauses();
        }
        return checkedPauses(rule, context);
    }

    static Set<String> checkedPauses(Section section, PackContext context) {
        for (String reason : section.texts("pause")) {
            if (!context.vocabulary.pauses().contains(reason)) {
                context.findings.error(
                        section.place("pause"),
                        "not-one-of",
                        Map.of(
                                "key",
                                "pause",
                                "value",
                                reason,
                                "allowed",
                                String.join(", ", context.vocabulary.pauses())));
            }
        }
        return new TreeSet<>(section.texts("pause"));
    }

    private List<EventPattern> cancels(Section rule, Surroundings around) {
        return rule.has("cancel") ? events.patterns(rule.get("cancel"), around) : List.of();
    }

    private Once once(Section rule, Triggered triggered) {
        Once usual = triggered.trigger() instanceof Trigger.Every ? Once.OCCURRENCE : Once.EVENT;
        return rule.choice("once", Once.class, usual);
    }

    private List<String> proof(Section rule) {
        for (String form : rule.texts("proof")) {
            if (!form.equals("photo") && !context.declared.is(form, "form")) {
                context.findings.error(
                        rule.place("proof"), "unknown-form", Nearest.arguments(form, context.declared.of("form")));
            }
        }
        return rule.texts("proof");
    }
}
