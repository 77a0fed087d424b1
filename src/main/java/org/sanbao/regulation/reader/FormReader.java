package org.sanbao.regulation.reader;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.sanbao.regulation.expression.Nearest;
import org.sanbao.regulation.rules.FormRule;
import org.sanbao.regulation.rules.FormRule.Copy;
import org.sanbao.regulation.rules.FormRule.Field;
import org.sanbao.regulation.rules.FormRule.Signature;
import org.sanbao.regulation.rules.Head;
import org.sanbao.regulation.rules.Wording;
import org.sanbao.regulation.time.Length;
import org.sanbao.regulation.vocabulary.TypeWords;

/** {@code form}. */
final class FormReader {

    static final List<String> KEYS =
            List.of("names", "fields", "signs", "copies", "states", "number", "keep", "period");
    private static final List<String> FIELD =
            List.of("id", "type", "required", "if", "by-state", "read_back", "from", "unit", "min", "max", "of");
    private static final List<String> PAPER_TYPES = List.of("text", "phone", "duration");

    private final PackContext context;
    private final PackTexts texts;
    private final PartyReader parties;

    FormReader(PackContext context, PackTexts texts) {
        this.context = context;
        this.texts = texts;
        parties = new PartyReader(context);
    }

    FormRule read(Section rule, Head head) {
        String id = head.ref().rule();
        List<String> states = rule.texts("states");
        String number = rule.text("number");
        if (number != null && !context.declared.is(number, "number")) {
            context.findings.error(
                    rule.place("number"),
                    "unknown-sibling",
                    Map.of(
                            "name",
                            number,
                            "near",
                            Nearest.to(number, context.declared.of("number")),
                            "kind",
                            "number"));
        }
        String period = rule.text("period");
        return new FormRule(
                head,
                texts.name("forms", id),
                fields(rule, "fields", null, id, states),
                signs(rule, states),
                copies(rule),
                states,
                number,
                rule.text("keep"),
                period == null ? null : new TimeReader(context).periodWord(period, rule.place("period")));
    }

    /** @param within the list whose columns these are, or null */
    private List<Field> fields(Section rule, String key, String within, String form, List<String> states) {
        var fields = new ArrayList<Field>();
        var seen = new HashSet<String>();
        for (Section field : rule.sections(key)) {
            field.only(FIELD);
            String id = field.required("id");
            if (id == null) {
                continue;
            }
            if (!seen.add(id)) {
                context.findings.error(field.place("id"), "twice", Map.of("name", id));
            }
            state(field, "by-state", states);
            Wording label = texts.item("forms", form, "fields", id);
            boolean own = OwnFields.isOwn(context.vocabulary.papers().get(form), within, id);
            if (own) {
                OwnFields.check(field, !label.isEmpty(), context.findings);
            }
            fields.add(new Field(
                    id,
                    label,
                    type(field),
                    field.flag("required", false),
                    context.condition(field, "if", Surroundings.CASE),
                    field.flag("read_back", false),
                    field.text("from"),
                    field.text("by-state"),
                    field.text("unit"),
                    field.number("min"),
                    field.number("max"),
                    own,
                    fields(field, "of", id, form, states)));
        }
        if (fields.stream().filter(Field::own).count() > OwnFields.MOST) {
            context.findings.error(rule.place(key), "own-fields-too-many", Map.of("limit", OwnFields.MOST));
        }
        return fields;
    }

    private String type(Section field) {
        String type = field.required("type");
        if (type == null) {
            return "text";
        }
        Matcher list = OwnFields.OF_LIST.matcher(type);
        if (list.matches() && !context.declared.is(list.group(1), "list")) {
            context.findings.error(
                    field.place("type"),
                    "unknown-sibling",
                    Map.of(
                            "name",
                            list.group(1),
                            "near",
                            Nearest.to(list.group(1), context.declared.of("list")),
                            "kind",
                            "list"));
        } else if (!list.matches() && !PAPER_TYPES.contains(type) && TypeWords.parse(type) == null) {
            context.findings.error(field.place("type"), "unknown-type", Map.of("name", type));
        }
        return type;
    }

    private void state(Section section, String key, List<String> states) {
        String state = section.text(key);
        if (state != null && !states.contains(state)) {
            context.findings.error(
                    section.place(key),
                    "not-one-of",
                    Map.of("key", key, "value", state, "allowed", String.join(", ", states)));
        }
    }

    private List<Signature> signs(Section rule, List<String> states) {
        var signs = new ArrayList<Signature>();
        for (Section sign : rule.sections("signs")) {
            sign.only(List.of("role", "at", "if", "stamp"));
            state(sign, "at", states);
            signs.add(new Signature(
                    parties.required(sign, "role", Surroundings.CASE),
                    sign.text("role"),
                    sign.text("at"),
                    context.condition(sign, "if", Surroundings.CASE),
                    sign.flag("stamp", false)));
        }
        return signs;
    }

    private List<Copy> copies(Section rule) {
        var copies = new ArrayList<Copy>();
        for (Section copy : rule.sections("copies")) {
            copy.only(List.of("copy", "keeper", "within", "acts", "note"));
            Long number = copy.require("copy") ? copy.number("copy") : null;
            String within = copy.text("within");
            Length limit = within == null
                    ? null
                    : new TimeReader(context).length(within, copy.place("within"), Surroundings.CASE);
            copies.add(new Copy(
                    number == null ? 0 : Math.toIntExact(number),
                    parties.read(copy, "keeper", Surroundings.CASE),
                    limit,
                    copy.text("acts")));
        }
        return copies;
    }
}
