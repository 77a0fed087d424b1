package org.sanbao.fields;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sanbao.regulation.Regulations;
import org.sanbao.regulation.rules.FormRule;
import org.sanbao.regulation.rules.ListRule;
import org.sanbao.regulation.rules.RuleRef;
import org.sanbao.regulation.vocabulary.Vocabulary;
import org.sanbao.shared.Unsighted;
import org.springframework.stereotype.Component;

/** The own fields of forms, as the regulations in force have them. Safe for many threads. */
@Component
@Unsighted("what a regulation asks on its forms is everybody's to read")
public class OwnFields {

    private static final Pattern LIST = Pattern.compile("list\\(([a-z0-9-]+)\\)");
    private static final Pattern ON_CARD = Pattern.compile("paper\\.[a-z0-9_]+\\.([a-z0-9_]+)");
    private static final int MOST_REMEMBERED = 200;

    private final Regulations regulations;
    private final Map<RuleRef, Known> known = new ConcurrentHashMap<>();

    /** What was made of a rule; another rule of the same name is another. */
    private record Known(FormRule rule, OwnForm form) {}

    OwnFields(Regulations regulations) {
        this.regulations = regulations;
    }

    /** The own fields of the form as it is in force in this organisation unit now. */
    public OwnForm of(UUID org, String form) {
        return regulations.form(org, form).map(this::known).orElseGet(() -> new OwnForm(form, List.of(), List.of()));
    }

    /** The own fields the form has in any unit now, for lists that go over several; of two with one id the wider unit's. */
    public OwnForm anywhere(String form) {
        List<OwnForm> forms =
                regulations.formsAnywhere(form).stream().map(this::known).toList();
        var fields = new LinkedHashMap<String, OwnField>();
        forms.forEach(each -> each.fields().forEach(field -> fields.putIfAbsent(field.id(), field)));
        return new OwnForm(
                form,
                List.copyOf(fields.values()),
                forms.isEmpty() ? List.of() : forms.getFirst().states());
    }

    /** The field a card's attribute holds the answer to, as it is in force anywhere now; empty for other attributes. */
    public Optional<OwnField> onCard(String attribute) {
        Matcher own = ON_CARD.matcher(attribute);
        return !own.matches()
                ? Optional.empty()
                : Vocabulary.ofThisBuild().papers().values().stream()
                        .filter(paper -> paper.attribute(own.group(1)).equals(attribute))
                        .findFirst()
                        .flatMap(paper -> anywhere(paper.form()).field(own.group(1)));
    }

    private OwnForm known(FormRule rule) {
        if (known.size() > MOST_REMEMBERED) {
            known.clear();
        }
        return known.compute(
                        rule.ref(),
                        (ref, before) -> before != null && before.rule == rule ? before : new Known(rule, form(rule)))
                .form;
    }

    private OwnForm form(FormRule rule) {
        return new OwnForm(
                rule.id(),
                rule.own().stream().map(field -> field(rule.ref(), field)).toList(),
                rule.states());
    }

    private OwnField field(RuleRef form, FormRule.Field field) {
        Matcher list = LIST.matcher(field.type());
        boolean choice = list.matches();
        return new OwnField(
                field.id(),
                choice
                        ? OwnField.Kind.CHOICE
                        : OwnField.Kind.valueOf(field.type().toUpperCase(Locale.ROOT)),
                field.label(),
                field.unit(),
                field.required(),
                field.byState(),
                field.condition(),
                field.min(),
                field.max(),
                choice ? choices(form, list.group(1)) : List.of());
    }

    private List<OwnField.Choice> choices(RuleRef form, String list) {
        return regulations.rule(new RuleRef(form.edition(), list)).stream()
                .filter(ListRule.class::isInstance)
                .flatMap(rule -> ((ListRule) rule).items().stream())
                .map(code -> new OwnField.Choice(code, regulations.words(form, "lists." + list + "." + code)))
                .toList();
    }
}
